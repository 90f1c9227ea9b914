import PipeModels

/// Damages inputs, the same way for the same seed.
struct Mutator {
  private var random: RandomNumbers
  private let pieces: [[UInt8]]
  /// Longer inputs are cut: what takes more than linear time shows well before.
  static let longest = 1 << 17

  init(seed: UInt64, pieces: [String]) {
    random = RandomNumbers(seed: seed)
    self.pieces = pieces.map { Array($0.utf8) } + Self.common
  }

  private static let common: [[UInt8]] = [
    [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80, 0xA8], [0x0D, 0x0A], [0x0A], [0x20], [0x22], [0x27],
    [0xCC, 0x81], [0xF0, 0x9F, 0x91, 0xA9, 0xE2, 0x80, 0x8D], [0xEF, 0xB7, 0xBA], [0xC4, 0xB0],
  ]

  /// One of the inputs, changed a few times.
  mutating func input(from seeds: [[UInt8]]) -> [UInt8] {
    var bytes = seeds.isEmpty ? [] : seeds[below(seeds.count)]
    for _ in 0...below(6) { change(&bytes, seeds) }
    if bytes.count > Self.longest { bytes.removeLast(bytes.count - Self.longest) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
    let place = below(bytes.count + 1)
    switch below(10) {
    case 0, 1, 2: bytes.insert(contentsOf: pieces[below(pieces.count)], at: place)
    case 3 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 4 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
    case 5: bytes.removeSubrange(place..<min(bytes.count, place + below(40)))
    case 6: bytes.removeLast(min(bytes.count, below(8) == 0 ? below(bytes.count + 1) : below(9)))
    case 7 where !seeds.isEmpty:
      let other = seeds[below(seeds.count)]
      let start = below(other.count + 1)
      bytes.insert(contentsOf: other[start..<min(other.count, start + below(200))], at: place)
    case 8:
      let piece = Array(bytes[place..<min(bytes.count, place + 1 + below(30))])
      // Many of one piece: what is quadratic shows here.
      let count = below(20) == 0 ? 1 + below(4_000) : 1 + below(8)
      for _ in 0..<count where bytes.count < Self.longest { bytes.append(contentsOf: piece) }
    default:
      let piece = pieces[below(pieces.count)]
      let count = below(20) == 0 ? 1 + below(20_000) : 1 + below(4)
      var run: [UInt8] = []
      for _ in 0..<count where run.count < Self.longest { run += piece }
      bytes.insert(contentsOf: run, at: place)
    }
  }

  /// A number below `limit`, which is at least 1.
  mutating func below(_ limit: Int) -> Int { random.below(limit) }
}
