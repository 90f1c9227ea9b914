import PipeKit

/// Says who a speaker is, by the entities that an earlier stage found.
///
/// "he" and "she" get a name only where it is plain: where one person alone was spoken of.
struct SpeakerNames {
  private let narration: Narration
  /// What is named outside quotation marks, in text order.
  private var mentions: [Mention] = []
  private var names: [[UInt8]] = []
  private var sexes: [Sex?] = []
  /// Who spoke last, and where in the narration.
  private var lastSpeaker: (name: Int, place: Int)?

  /// One mention of somebody or of an organisation.
  private struct Mention {
    var range: TextRange
    var name: Int
    var isPerson: Bool
    /// Where it stands, in bytes of narration.
    var place: Int
  }

  /// How far back somebody may have been named, in bytes of narration.
  private static let reach = 700

  init(_ pieces: [Piece], _ passages: [Passage], _ text: Text, _ notes: Annotations) {
    narration = Narration(pieces, passages)
    var indices: [[UInt8]: Int] = [:]
    var piece = 0
    for entity in notes.entities {
      let isPerson = entity.label == .person
      guard isPerson || entity.label == .organization else { continue }
      guard let place = narration.place(of: entity.range.lower) else { continue }
      let name = Self.name(of: entity, text, notes)
      let index = indices[name, default: names.count]
      if index == names.count {
        indices[name] = index
        names.append(name)
        sexes.append(isPerson ? Self.sex(of: name) : nil)
      }
      while piece < pieces.count, pieces[piece].range.upper <= entity.range.lower { piece += 1 }
      if isPerson, piece > 0, let title = Sex(name: pieces[piece - 1]) { sexes[index] = title }
      mentions.append(
        Mention(range: entity.range, name: index, isPerson: isPerson, place: place))
    }
  }

  private static func name(of entity: Entity, _ text: Text, _ notes: Annotations) -> [UInt8] {
    if entity.canonical.isEmpty { return Array(text.string(entity.range).utf8) }
    return Array(notes.strings.string(entity.canonical).utf8)
  }

  private static func sex(of name: [UInt8]) -> Sex? {
    var key = WordKey()
    for byte in name.prefix(while: { $0 != 0x20 }) { key.add(byte) }
    return Sex(name: Piece(range: TextRange(0, 0), kind: .word, key: key))
  }

  /// The fullest name of who is meant by the words that name a speaker; utterances come in text
  /// order.
  mutating func name(of speaker: TextRange, _ words: ArraySlice<Piece>) -> [UInt8]? {
    guard let place = narration.place(of: speaker.lower) else { return nil }
    let next = firstMention(from: place)
    if let mention = mention(endingWith: speaker, from: next) {
      lastSpeaker = mention.isPerson ? (mention.name, place) : nil
      return names[mention.name]
    }
    guard words.count == 1, let word = words.first, let sex = Sex(pronoun: word) else {
      lastSpeaker = nil
      return nil
    }
    guard let name = person(before: next, place, sex) else { return nil }
    lastSpeaker = (name, place)
    return names[name]
  }

  /// The mention that the words for a speaker end in: "the UN director" is not the UN.
  private func mention(endingWith speaker: TextRange, from first: Int) -> Mention? {
    var index = max(0, first - 1)
    while index < mentions.count, mentions[index].range.lower < speaker.upper {
      let range = mentions[index].range
      if range.overlaps(speaker), range.upper >= speaker.upper { return mentions[index] }
      index += 1
    }
    return nil
  }

  /// The one person that a pronoun can stand for.
  private func person(before next: Int, _ place: Int, _ sex: Sex) -> Int? {
    var only: Int?
    var isOnly = true
    var isUninterrupted = true
    var index = next - 1
    while index >= 0, place - mentions[index].place <= Self.reach {
      let mention = mentions[index]
      index -= 1
      guard mention.isPerson, sexes[mention.name] == nil || sexes[mention.name] == sex else {
        continue
      }
      if let lastSpeaker, mention.place > lastSpeaker.place, mention.name != lastSpeaker.name {
        isUninterrupted = false
      }
      if only == nil { only = mention.name } else if only != mention.name { isOnly = false }
    }
    if let lastSpeaker, isUninterrupted, place - lastSpeaker.place <= Self.reach,
      sexes[lastSpeaker.name] == nil || sexes[lastSpeaker.name] == sex
    {
      return lastSpeaker.name
    }
    return isOnly ? only : nil
  }

  /// The first mention at or behind a place.
  private func firstMention(from place: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
