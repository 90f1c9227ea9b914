/// Where the results of one stage are: 16 bytes a slot, at most two slots in three taken.
///
/// Holds half of each key; the record has all of it, and is asked before it is believed.
struct CacheTable: Sendable {
  /// A record of a segment.
  struct Entry: Hashable, Sendable, BitwiseCopyable {
    var segment: Int
    var place: RecordFormat.Place
  }

  private var keys: [UInt64] = []
  /// The segment in 12 bits, the offset and the length in 26 each, plus one; zero is a free slot.
  private var places: [UInt64] = []
  private(set) var count = 0

  static let maximumSegments = 1 << 12
  private static let limit: UInt32 = 1 << 26

  init() {}

  /// Adds a record; of two with one key the first stays. One that is out of bounds is not added.
  mutating func insert(_ key: CacheKey, _ entry: Entry) {
    guard entry.segment < Self.maximumSegments, entry.place.offset < Self.limit,
      entry.place.length < Self.limit - 1
    else { return }
    if count * 3 >= keys.count * 2 { grow() }
    let slot = slot(of: key.low)
    guard places[slot] == 0 else { return }
    keys[slot] = key.low
    places[slot] =
      UInt64(entry.segment) << 52 | UInt64(entry.place.offset) << 26
      | UInt64(entry.place.length + 1)
    count += 1
  }

  /// The record that a key may have.
  func entry(of key: CacheKey) -> Entry? {
    guard count > 0 else { return nil }
    let place = places[slot(of: key.low)]
    guard place != 0 else { return nil }
    return Entry(
      segment: Int(place >> 52),
      place: RecordFormat.Place(
        offset: UInt32(truncatingIfNeeded: place >> 26) & (Self.limit - 1),
        length: (UInt32(truncatingIfNeeded: place) & (Self.limit - 1)) - 1))
  }

  /// The slot that holds a key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while places[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    keys = [UInt64](repeating: 0, count: max(64, oldKeys.count * 2))
    places = [UInt64](repeating: 0, count: keys.count)
    for (index, place) in oldPlaces.enumerated() where place != 0 {
      let slot = slot(of: oldKeys[index])
      (keys[slot], places[slot]) = (oldKeys[index], place)
    }
  }
}
