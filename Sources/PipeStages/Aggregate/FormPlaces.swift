import PipeKit

/// For each entity of a tally, the places of its forms, in one block.
struct FormPlaces {
  /// Where the places of each entity begin; one more than there are entities.
  private var starts: [Int]
  private var places: [UInt32]

  init(_ tally: Tally) {
    let keys = tally.formTable.keys
    starts = [Int](repeating: 0, count: tally.entities.count + 1)
    for key in keys { starts[Int(KeyTable.parts(key).high) + 1] += 1 }
    for entity in tally.entities.indices { starts[entity + 1] += starts[entity] }
    places = [UInt32](repeating: 0, count: keys.count)
    var next = starts
    for (place, key) in keys.enumerated() {
      let entity = Int(KeyTable.parts(key).high)
      places[next[entity]] = UInt32(place)
      next[entity] += 1
    }
  }

  /// The places of an entity's forms, in the order of arrival.
  subscript(entity: Int) -> ArraySlice<UInt32> { places[starts[entity]..<starts[entity + 1]] }

  /// Puts the places of each entity's forms in the order of the forms' bytes.
  mutating func sort(by names: NameTable, _ keys: [UInt64]) {
    for entity in starts.indices.dropLast() where starts[entity + 1] - starts[entity] > 1 {
      places[starts[entity]..<starts[entity + 1]].sort { left, right in
        names.precedes(
          KeyTable.parts(keys[Int(left)]).low, KeyTable.parts(keys[Int(right)]).low)
      }
    }
  }
}
