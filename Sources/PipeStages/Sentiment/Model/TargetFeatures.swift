internal import PipeModels

/// What the linear model of targets sees: the words around a mention and where they stand to it,
/// how much there is for and against in each part of the sentence, and how the weighted words are
/// related to it.
struct TargetFeatures: Sendable {
  private var zones = ZoneSums()

  /// Where features of words stand; the first two are those of ``ContextSums``.
  private enum Place {
    static let side = 2
    static let near = 4
    static let clause = 20
    static let exact = 22
    static let around = 28
    static let content = 32
    static let contents = 40
    static let relation = 42
  }

  /// Groups of steps, then the first number of each kind of feature.
  private enum Number {
    static let zoneFor = 0
    static let zoneAgainst = zoneFor + 2 * ZoneSums.count
    static let toneFor = zoneAgainst + 2 * ZoneSums.count
    static let toneAgainst = toneFor + 1
    static let degree = groups * SumSteps.count
    static let nearDegree = degree + 8 * 7
    static let firstDegree = nearDegree + 16 * 7
    static let strongest = firstDegree + 16 * 7
    static let clausePair = strongest + ZoneSums.count * 16
    static let relation = clausePair + 16 * 16
    static let relationDegree = relation + Relation.allCases.count * 6
    static let position = relationDegree + Relation.allCases.count * 6 * 5
    static let role = position + 5 * 2
    static let count = role + GrammarRole.allCases.count
  }

  static let groups = Number.toneAgainst + 1
  static let count = Number.count

  /// Finds the features of a target; `contributions` are the words related to it, counted from
  /// token `first` of the sentence.
  @inline(__always)
  mutating func find(
    _ place: TargetWindow, _ window: WordWindow, _ cues: [Cue], first: Int, _ hits: [Hit],
    _ contributions: [Contribution], _ weights: RelationWeights, into sink: inout some FeatureSink
  ) {
    let words = window.words
    let target = words[place.target.lowerBound]
    for range in [place.before, place.after] {
      sink.addWords(range, words)
      for index in range { addWord(index, place, words[index], target.clause, into: &sink) }
    }
    addPairs(place, words, into: &sink)
    addWeighed(place, window, target, into: &sink)
    addNeighbours(place, words, into: &sink)
    addContents(place, window, into: &sink)
    addRelations(first, words, hits, contributions, weights, into: &sink)
    let owner = place.target.lowerBound
    let position = place.target.lowerBound * 5 / max(1, words.count)
    let isQuoted = target.traits.contains(.isQuoted)
    sink.add(number: Number.position + position * 2 + (isQuoted ? 1 : 0), of: owner)
    sink.add(number: Number.role + Int(cues[first + owner].role.rawValue), of: owner)
  }

  @inline(__always)
  private func addWord(
    _ index: Int, _ place: TargetWindow, _ word: ReadWord, _ clause: UInt16,
    into sink: inout some FeatureSink
  ) {
    let distance = place.distance(index)
    guard word.traits.contains(.isContent) || distance <= 3 else { return }
    let side = place.side(index)
    sink.add(WordFeature.key(word.word, at: Place.side + side), of: index)
    if distance <= 7 {
      let step = TargetWindow.step(distance)
      sink.add(WordFeature.key(word.word, at: Place.near + side * 8 + step), of: index)
    }
    if word.clause == clause {
      sink.add(WordFeature.key(word.word, at: Place.clause + side), of: index)
    }
  }

  /// Each word with the next; the one before the target with the target.
  @inline(__always)
  private func addPairs(
    _ place: TargetWindow, _ words: [ReadWord], into sink: inout some FeatureSink
  ) {
    sink.addPairs(place.before.dropLast(), words)
    sink.addPairs(place.after.dropLast(), words)
    if let last = place.before.last {
      var target = ReadWord()
      target.pair = WordFeature.pair(words[last].word, ReadWord.target)
      sink.add(ContextSums.pair(target), of: last)
    }
  }

  /// How strong the words with a polarity are, each by its place, and all of a zone together.
  private mutating func addWeighed(
    _ place: TargetWindow, _ window: WordWindow, _ target: ReadWord,
    into sink: inout some FeatureSink
  ) {
    zones.removeAll()
    let isQuoted = target.traits.contains(.isQuoted)
    for index in window.weighed(in: place.reach) where !place.target.contains(index) {
      let word = window.words[index]
      let side = place.side(index)
      let step = TargetWindow.step(place.distance(index))
      let isInside = word.clause == target.clause
      let isSameVoice = word.traits.contains(.isQuoted) == isQuoted
      let kind = side + (isInside ? 2 : 0) + (isSameVoice ? 4 : 0)
      sink.add(number: Number.degree + kind * 7 + word.degreeNumber, of: index)
      sink.add(
        number: Number.nearDegree + (side * 8 + step) * 7 + word.degreeNumber, of: index)
      zones.add(
        word.polarity, at: index, side: side, step: step, isInside: isInside,
        isSameVoice: isSameVoice, isQuoted: word.traits.contains(.isQuoted))
    }
    zones.addFeatures(
      to: &sink, praise: Number.zoneFor, blame: Number.zoneAgainst, strongest: Number.strongest,
      pair: Number.clausePair)
  }

  /// The words right before and after, each by its place, and together.
  private func addNeighbours(
    _ place: TargetWindow, _ words: [ReadWord], into sink: inout some FeatureSink
  ) {
    func word(_ index: Int) -> UInt32 {
      words.indices.contains(index) ? words[index].word : ReadWord.edge
    }
    let (start, end) = (place.target.lowerBound, place.target.upperBound)
    for number in 0..<3 {
      let (before, after) = (start - 1 - number, end + number)
      sink.add(WordFeature.key(word(before), at: Place.exact + number), of: max(before, 0))
      sink.add(
        WordFeature.key(word(after), at: Place.exact + 3 + number),
        of: min(after, words.count - 1))
    }
    let (left, right) = (max(start - 1, 0), min(end, words.count - 1))
    let after = WordFeature.pair(word(end), word(end + 1))
    let keys = [
      (WordFeature.pair(word(start - 1), word(end)), right), (after, right),
      (WordFeature.pair(word(start - 2), word(start - 1)), left),
      (WordFeature.pair(after, word(end + 2)), right),
    ]
    for (number, (key, owner)) in keys.enumerated() {
      sink.add(WordFeature.key(key, at: Place.around + number), of: owner)
    }
  }

  /// The first words that say something on each side, and the first with a polarity.
  private func addContents(
    _ place: TargetWindow, _ window: WordWindow, into sink: inout some FeatureSink
  ) {
    addContents(
      stride(from: place.before.upperBound - 1, to: place.before.lowerBound - 1, by: -1),
      side: 0, window.words, into: &sink)
    addContents(
      stride(from: place.after.lowerBound, to: place.after.upperBound, by: 1),
      side: 1, window.words, into: &sink)
    let nearest = [window.weighed(in: place.before).last, window.weighed(in: place.after).first]
    for (side, index) in nearest.enumerated() {
      guard let index else { continue }
      let kind = side * 8 + TargetWindow.step(place.distance(index))
      sink.add(
        number: Number.firstDegree + kind * 7 + window.words[index].degreeNumber, of: index)
    }
  }

  private func addContents(
    _ indices: StrideTo<Int>, side: Int, _ words: [ReadWord], into sink: inout some FeatureSink
  ) {
    var found = 0
    var before: UInt32 = 0
    for index in indices where words[index].traits.contains(.isContent) {
      let word = words[index].word
      sink.add(WordFeature.key(word, at: Place.content + side * 4 + found), of: index)
      if found == 1 {
        sink.add(
          WordFeature.key(WordFeature.pair(before, word), at: Place.contents + side), of: index)
      }
      before = word
      found += 1
      if found == 3 { return }
    }
  }

  /// What the rules say: how each weighted word is related to the target, and what they add up to.
  private func addRelations(
    _ first: Int, _ words: [ReadWord], _ hits: [Hit], _ contributions: [Contribution],
    _ weights: RelationWeights, into sink: inout some FeatureSink
  ) {
    var sum = 0
    var (best, worst) = (-1, -1)
    var (most, least) = (0, 0)
    for contribution in contributions {
      let hit = hits[Int(contribution.hit)]
      let owner = Int(hit.first) - first
      guard words.indices.contains(owner) else { continue }
      let whole = RelationWeights.whole(of: hit, contribution)
      guard whole != 0 else { continue }
      let value = Int(weights.share(of: whole, hit, contribution))
      sum += value
      if value > most { (most, best) = (value, owner) }
      if value < least { (least, worst) = (value, owner) }
      let relation = Int(contribution.relation.rawValue)
      let kind = RelationWeights.kind(hit, whole).rawValue * 2 + (whole < 0 ? 1 : 0)
      let size = Int(min(abs(whole) / 100, 4))
      sink.add(number: Number.relation + relation * 6 + kind, of: owner)
      sink.add(number: Number.relationDegree + (relation * 6 + kind) * 5 + size, of: owner)
      sink.add(
        WordFeature.key(words[owner].word, at: Place.relation + relation), of: owner)
    }
    sink.add(steps: Number.toneFor, sum * 2 / 3, of: best)
    sink.add(steps: Number.toneAgainst, -sum * 2 / 3, of: worst)
  }
}
