internal import PipeKit

/// Writes proposals as entities: their ends, labels and names as the settings ask for them.
struct EntityWriter: Sendable {
  private let options: EntityRecognizer.Options
  private let gazetteer: Gazetteer
  private let aliases: NameAliases
  /// The labels to keep. Those that only the user's lists and patterns give are asked for by them.
  private let labels: [Symbol]

  init(_ options: EntityRecognizer.Options, _ gazetteer: Gazetteer, _ aliases: NameAliases) {
    self.options = options
    self.gazetteer = gazetteer
    self.aliases = aliases
    labels = Array(
      gazetteer.labels.union(options.patterns.map(\.label))
        .subtracting(Symbol.entityLabels).union(options.labels))
  }

  func write(
    _ proposals: [Proposal], _ naming: [NameOfMention], _ text: Text, _ words: Span<EntityWord>,
    into notes: inout Annotations
  ) {
    notes.entities.removeAll()
    notes.entities.reserveCapacity(proposals.count)
    var end = 0
    for (index, proposal) in proposals.enumerated() where labels.contains(proposal.label) {
      guard let label = options.labelMap.name(of: proposal.label) else { continue }
      let name = name(of: proposal, naming[index], text, words, &notes.strings)
      if aliases.dropsAny, isDropped(proposal, name, text, words, notes.strings) { continue }
      let range = range(of: proposal, words, after: end)
      end = max(end, proposal.words.upperBound)
      notes.entities.append(
        Entity(
          range, label: label, score: proposal.score, canonical: name,
          candidates: name.isEmpty ? naming[index].candidates : .empty))
    }
  }

  /// The words of a proposal, with its title and its possessive where they are asked for.
  private func range(
    of proposal: Proposal, _ words: Span<EntityWord>, after end: Int
  ) -> TextRange {
    var first = proposal.words.lowerBound
    var last = proposal.words.upperBound - 1
    if options.includesTitles, proposal.label == .person {
      while first > end, isTitle(words, first - 1) { first -= 1 }
    }
    if options.includesPossessives, words[last].shape.contains(.possessive),
      last + 1 < words.count, words[last + 1].isMark(UInt8(ascii: "'")),
      !words[last + 1].shape.contains(.spaceBefore)
    {
      last += 1
    }
    return TextRange(words[first].range.lower, words[last].range.upper)
  }

  /// Whether a word is a title that stands right before what follows it.
  private func isTitle(_ words: Span<EntityWord>, _ index: Int) -> Bool {
    words[index].shape.contains(.capital)
      && words[index].isAny(LexicalClass.honorific.union(.role))
      && words[index + 1].shape.contains(.spaceBefore)
  }

  /// What the user calls it, or the gazetteer, or the document.
  private func name(
    of proposal: Proposal, _ naming: NameOfMention, _ text: Text, _ words: Span<EntityWord>,
    _ strings: inout StringPool
  ) -> StringReference {
    guard proposal.canonical >= 0 else { return naming.canonical }
    var name = gazetteer.name(proposal.canonical)
    let own = span(of: proposal, words)
    for letters in [NameKey(compact: text.bytes, own.indices), Self.letters(name)] {
      let alias = aliases.alias(letters)
      if aliases.isUsers(alias) { name = aliases.name(alias) }
    }
    return name == text.makeText(own) ? .empty : strings.add(name.bytes)
  }

  /// Whether the user wants to hear nothing of a name, or of what it is a name of.
  private func isDropped(
    _ proposal: Proposal, _ name: StringReference, _ text: Text, _ words: Span<EntityWord>,
    _ strings: StringPool
  ) -> Bool {
    let own = span(of: proposal, words)
    if aliases.isDropped(NameKey(compact: text.bytes, own.indices)) { return true }
    if name.isEmpty { return false }
    let whole = strings[name]
    return aliases.isDropped(NameKey(compact: whole, 0..<whole.count))
  }

  private func span(of proposal: Proposal, _ words: Span<EntityWord>) -> TextRange {
    TextRange(
      words[proposal.words.lowerBound].range.lower,
      words[proposal.words.upperBound - 1].range.upper)
  }

  private static func letters(_ name: Text) -> NameKey {
    NameKey(compact: name.bytes, 0..<name.count)
  }
}
