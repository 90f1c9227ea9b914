internal import PipeModels

/// How much the words of each part of a sentence say for and against, and which says most.
struct ZoneSums: Sendable {
  private struct Zone: Sendable, BitwiseCopyable {
    var praise: Int32 = 0
    var blame: Int32 = 0
    var best: Int16 = -1
    var worst: Int16 = -1
    var bestPolarity: Int16 = 0
    var worstPolarity: Int16 = 0
  }

  private var zones = [Zone](repeating: Zone(), count: Self.count)

  // All; each side; each side out of the clause and in it; each side in the other voice, and in the
  // same one, outside of quotation marks or inside; each side near and far.
  private static let sides = 1
  private static let clauses = 3
  private static let voices = 7
  private static let distances = 13
  static let count = 17

  mutating func removeAll() {
    for number in zones.indices { zones[number] = Zone() }
  }

  mutating func add(
    _ polarity: Int16, at index: Int, side: Int, step: Int, isInside: Bool, isSameVoice: Bool,
    isQuoted: Bool
  ) {
    // Windows have fewer words than sixteen bits count.
    let word = Int16(truncatingIfNeeded: index)
    add(polarity, word, 0)
    add(polarity, word, Self.sides + side)
    add(polarity, word, Self.clauses + side + (isInside ? 2 : 0))
    add(polarity, word, Self.voices + side + (isSameVoice ? (isQuoted ? 4 : 2) : 0))
    add(polarity, word, Self.distances + side + (step < 3 ? 2 : 0))
  }

  @inline(__always)
  private mutating func add(_ polarity: Int16, _ index: Int16, _ number: Int) {
    var zone = zones[number]
    if polarity > 0 {
      zone.praise &+= Int32(polarity)
      if polarity > zone.bestPolarity {
        zone.bestPolarity = polarity
        zone.best = index
      }
    } else {
      zone.blame &-= Int32(polarity)
      if polarity < zone.worstPolarity {
        zone.worstPolarity = polarity
        zone.worst = index
      }
    }
    zones[number] = zone
  }

  /// Adds features for every zone in which something is said; each speaks of its strongest word.
  /// `praise` and `blame` are groups of steps, two a zone; the others first numbers.
  func addFeatures(
    to sink: inout some FeatureSink, praise: Int, blame: Int, strongest: Int, pair: Int
  ) {
    for (number, zone) in zones.enumerated() where zone.best >= 0 || zone.worst >= 0 {
      let group = number * 2
      let (best, worst) = (Int(zone.best), Int(zone.worst))
      let (praised, blamed) = (Int(zone.praise), Int(zone.blame))
      sink.add(steps: praise + group, praised, of: best)
      sink.add(steps: blame + group, blamed, of: worst)
      sink.add(steps: praise + group + 1, praised - blamed, of: best)
      sink.add(steps: blame + group + 1, blamed - praised, of: worst)
      let degree = Self.degree(Int32(zone.bestPolarity), -Int32(zone.worstPolarity))
      sink.add(
        number: strongest + number * 16 + degree,
        of: zone.bestPolarity >= -zone.worstPolarity ? best : worst)
    }
    let (before, after) = (zones[Self.clauses + 2], zones[Self.clauses + 3])
    let owner = max(max(before.best, before.worst), max(after.best, after.worst))
    guard owner >= 0 else { return }
    let left = Self.degree(before.praise, before.blame)
    let right = Self.degree(after.praise, after.blame)
    sink.add(number: pair + left * 16 + right, of: Int(owner))
  }

  /// How much is said for and against, in steps, as one number below 16.
  private static func degree(_ praise: Int32, _ blame: Int32) -> Int {
    func step(_ size: Int32) -> Int { size < 15 ? 0 : size < 45 ? 1 : size < 75 ? 2 : 3 }
    return step(praise) * 4 + step(blame)
  }
}
