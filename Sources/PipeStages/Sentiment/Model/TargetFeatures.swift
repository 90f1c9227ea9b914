internal import PipeModels

/// What the linear model of targets sees: the words around a mention and where they stand to it,
/// how much there is for and against in each part of the sentence, and how the weighted words are
/// related to it.
struct TargetFeatures: Sendable {
  private(set) var sheet = FeatureSheet()
  private var zones = ZoneSums()
  /// Whether any word in reach has a polarity.
  private(set) var hasPolarity = false

  private enum Template {
    static let word: UInt8 = 1
    static let pair: UInt8 = 2
    static let side: UInt8 = 3
    static let near: UInt8 = 4
    static let clause: UInt8 = 5
    static let exact: UInt8 = 6
    static let around: UInt8 = 7
    static let content: UInt8 = 8
    static let contents: UInt8 = 9
    static let degree: UInt8 = 10
    static let nearDegree: UInt8 = 11
    static let relation: UInt8 = 12
    static let relationWord: UInt8 = 13
    static let toneFor: UInt8 = 14
    static let toneAgainst: UInt8 = 15
    static let zoneFor: UInt8 = 16
    static let zoneAgainst: UInt8 = 17
    static let strongest: UInt8 = 18
    static let clausePair: UInt8 = 19
    static let target: UInt8 = 20
    static let firstDegree: UInt8 = 21
    static let relationDegree: UInt8 = 22
  }

  /// Finds the features of a target; `contributions` are the words related to it, counted from
  /// token `first` of the sentence, and `related` the sum of what the relations make of them.
  mutating func find(
    _ place: TargetWindow, _ words: [ReadWord], _ cues: [Cue], first: Int, _ hits: [Hit],
    _ contributions: [Contribution], _ weights: RelationWeights
  ) {
    sheet.removeAll()
    zones.removeAll()
    hasPolarity = false
    let clause = words[place.target.lowerBound].clause
    let isQuoted = words[place.target.lowerBound].traits.contains(.isQuoted)
    for index in place.reach where !place.target.contains(index) {
      addWord(index, place, words, clause, isQuoted)
    }
    addNeighbours(place, words)
    addContents(place, words)
    zones.addFeatures(
      to: &sheet, Template.zoneFor, Template.zoneAgainst, Template.strongest, Template.clausePair)
    addRelations(first, cues, words, hits, contributions, weights)
    let owner = place.target.lowerBound
    let position = UInt32(place.target.lowerBound * 5 / max(1, words.count))
    let role = UInt32(cues[first + owner].role.rawValue)
    sheet.add(FeatureHash.key(Template.target, position, isQuoted ? 1 : 0), of: owner)
    sheet.add(FeatureHash.key(Template.target, role, 2), of: owner)
  }

  private mutating func addWord(
    _ index: Int, _ place: TargetWindow, _ words: [ReadWord], _ clause: UInt16, _ isQuoted: Bool
  ) {
    let word = words[index]
    let side = place.side(index)
    let distance = place.distance(index)
    let step = TargetWindow.step(distance)
    let isPlain = word.traits.contains(.isContent)
    if isPlain || distance <= 3 {
      sheet.add(FeatureHash.key(Template.side, side, word.word), of: index)
      if distance <= 7 {
        sheet.add(FeatureHash.key(Template.near, side * 8 + step, word.word), of: index)
      }
      if word.clause == clause {
        sheet.add(FeatureHash.key(Template.clause, side, word.word), of: index)
      }
    }
    sheet.add(FeatureHash.key(Template.word, word.word), of: index)
    if index + 1 < place.reach.upperBound {
      let next = index + 1 == place.target.lowerBound ? ReadWord.target : words[index + 1].word
      sheet.add(FeatureHash.key(Template.pair, word.word, next), of: index)
    }
    guard word.degree != 0 else { return }
    hasPolarity = true
    let isInside = word.clause == clause
    let isSameVoice = word.traits.contains(.isQuoted) == isQuoted
    let kind = side + (isInside ? 2 : 0) + (isSameVoice ? 4 : 0)
    sheet.add(FeatureHash.key(Template.degree, kind, word.degreeKey), of: index)
    sheet.add(FeatureHash.key(Template.nearDegree, side * 8 + step, word.degreeKey), of: index)
    zones.add(
      Int(word.polarity), at: index, side: side, step: step, isInside: isInside,
      isSameVoice: isSameVoice, isQuoted: word.traits.contains(.isQuoted))
  }

  /// The words right before and after, each by its place, and together.
  private mutating func addNeighbours(_ place: TargetWindow, _ words: [ReadWord]) {
    func word(_ index: Int) -> UInt32 {
      words.indices.contains(index) ? words[index].word : ReadWord.edge
    }
    let (start, end) = (place.target.lowerBound, place.target.upperBound)
    let (before, beforeThat) = (word(start - 1), word(start - 2))
    let (after, afterThat, third) = (word(end), word(end + 1), word(end + 2))
    for (number, index) in [start - 1, start - 2, start - 3, end, end + 1, end + 2].enumerated() {
      let owner = min(max(index, 0), words.count - 1)
      sheet.add(FeatureHash.key(Template.exact, UInt32(number), word(index)), of: owner)
    }
    let (left, right) = (max(start - 1, 0), min(end, words.count - 1))
    sheet.add(FeatureHash.key(Template.around, 0, before, after), of: right)
    sheet.add(FeatureHash.key(Template.around, 1, after, afterThat), of: right)
    sheet.add(FeatureHash.key(Template.around, 2, beforeThat, before), of: left)
    sheet.add(
      FeatureHash.key(Template.around, FeatureHash.key(3, after, afterThat), third), of: right)
  }

  /// The first words that say something on each side, and the first with a polarity.
  private mutating func addContents(_ place: TargetWindow, _ words: [ReadWord]) {
    for side in 0..<2 {
      var found = 0
      var before: UInt32 = 0
      var isWeighed = false
      var index = side == 0 ? place.target.lowerBound - 1 : place.target.upperBound
      while place.reach.contains(index) {
        let word = words[index]
        if word.traits.contains(.isContent), found < 3 {
          let number = UInt32(side * 4 + found)
          sheet.add(FeatureHash.key(Template.content, number, word.word), of: index)
          if found == 1 {
            sheet.add(
              FeatureHash.key(Template.contents, UInt32(side), before, word.word), of: index)
          }
          before = word.word
          found += 1
        }
        if word.degree != 0, !isWeighed {
          isWeighed = true
          let step = TargetWindow.step(place.distance(index))
          sheet.add(
            FeatureHash.key(Template.firstDegree, UInt32(side) * 8 + step, word.degreeKey),
            of: index)
        }
        index += side == 0 ? -1 : 1
      }
    }
  }

  /// What the rules say: how each weighted word is related to the target, and what they add up to.
  private mutating func addRelations(
    _ first: Int, _ cues: [Cue], _ words: [ReadWord], _ hits: [Hit],
    _ contributions: [Contribution], _ weights: RelationWeights
  ) {
    var sum = 0
    var (best, worst) = (-1, -1)
    var (most, least) = (0, 0)
    for contribution in contributions {
      let hit = hits[Int(contribution.hit)]
      let owner = Int(hit.first) - first
      guard words.indices.contains(owner) else { continue }
      let whole = Int(RelationWeights.whole(of: hit, contribution))
      guard whole != 0 else { continue }
      let value = Int(weights.value(of: hit, contribution))
      sum += value
      if value > most { (most, best) = (value, owner) }
      if value < least { (least, worst) = (value, owner) }
      let relation = UInt32(contribution.relation.rawValue)
      let kind = UInt32(RelationWeights.kind(hit, Int32(whole)).rawValue) * 2 + (whole < 0 ? 1 : 0)
      let size = UInt32(min(whole.magnitude / 100, 4))
      sheet.add(FeatureHash.key(Template.relation, relation, kind), of: owner)
      sheet.add(FeatureHash.key(Template.relationDegree, relation, kind, size), of: owner)
      sheet.add(FeatureHash.key(Template.relationWord, relation, words[owner].word), of: owner)
    }
    sheet.addSteps(Template.toneFor, 0, sum * 2 / 3, of: best)
    sheet.addSteps(Template.toneAgainst, 0, -sum * 2 / 3, of: worst)
  }
}
