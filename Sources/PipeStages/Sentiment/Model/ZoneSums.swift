internal import PipeModels

/// How much the words of each part of a sentence say for and against, and which says most.
struct ZoneSums: Sendable {
  private struct Zone: Sendable, BitwiseCopyable {
    var praise = 0
    var blame = 0
    var best = -1
    var worst = -1
    var bestPolarity = 0
    var worstPolarity = 0
  }

  private var zones = [Zone](repeating: Zone(), count: Self.count)

  // All; each side; each side out of the clause and in it; each side in the other voice, and in the
  // same one, outside of quotation marks or inside; each side near and far.
  private static let sides = 1
  private static let clauses = 3
  private static let voices = 7
  private static let distances = 13
  private static let count = 17

  mutating func removeAll() {
    for number in zones.indices { zones[number] = Zone() }
  }

  mutating func add(
    _ polarity: Int, at index: Int, side: UInt32, step: UInt32, isInside: Bool, isSameVoice: Bool,
    isQuoted: Bool
  ) {
    let side = Int(side)
    add(polarity, index, 0)
    add(polarity, index, Self.sides + side)
    add(polarity, index, Self.clauses + side + (isInside ? 2 : 0))
    add(polarity, index, Self.voices + side + (isSameVoice ? (isQuoted ? 4 : 2) : 0))
    add(polarity, index, Self.distances + side + (step < 3 ? 2 : 0))
  }

  private mutating func add(_ polarity: Int, _ index: Int, _ number: Int) {
    if polarity > 0 {
      zones[number].praise += polarity
      if polarity > zones[number].bestPolarity {
        zones[number].bestPolarity = polarity
        zones[number].best = index
      }
    } else {
      zones[number].blame -= polarity
      if polarity < zones[number].worstPolarity {
        zones[number].worstPolarity = polarity
        zones[number].worst = index
      }
    }
  }

  /// Adds features for every zone in which something is said; each speaks of its strongest word.
  func addFeatures(
    to sheet: inout FeatureSheet, _ praise: UInt8, _ blame: UInt8, _ strongest: UInt8,
    _ pair: UInt8
  ) {
    for (number, zone) in zones.enumerated() {
      let key = UInt32(number) * 2
      sheet.addSteps(praise, key, zone.praise, of: zone.best)
      sheet.addSteps(blame, key, zone.blame, of: zone.worst)
      sheet.addSteps(praise, key + 1, zone.praise - zone.blame, of: zone.best)
      sheet.addSteps(blame, key + 1, zone.blame - zone.praise, of: zone.worst)
      let owner = zone.bestPolarity >= -zone.worstPolarity ? zone.best : zone.worst
      guard owner >= 0 else { continue }
      sheet.add(
        FeatureHash.key(strongest, key, Self.degree(zone.bestPolarity, zone.worstPolarity)),
        of: owner)
    }
    let (before, after) = (zones[Self.clauses + 2], zones[Self.clauses + 3])
    let owner = max(max(before.best, before.worst), max(after.best, after.worst))
    guard owner >= 0 else { return }
    let left = Self.degree(before.praise, -before.blame)
    let right = Self.degree(after.praise, -after.blame)
    sheet.add(FeatureHash.key(pair, left, right), of: owner)
  }

  /// The greatest and the least polarity in steps, as one number.
  private static func degree(_ best: Int, _ worst: Int) -> UInt32 {
    func step(_ size: Int) -> UInt32 { size < 15 ? 0 : size < 45 ? 1 : size < 75 ? 2 : 3 }
    return step(best) * 4 + step(-worst)
  }
}
