private import Synchronization

/// Where a thread is among documents and stages, told by it and read by another.
///
/// Two stores a stage: what watches reads only now and then, and may find a place that was left an
/// instant ago; it then asks again before it does anything.
final class StageWatch: Sendable {
  /// A stage at work on a document of a batch.
  struct Place: Hashable, Sendable {
    var document: Int
    var step: Int
  }

  /// The document above 16 bits of the step; -1 between stages.
  private let place = Atomic<Int>(-1)
  /// Grows whenever a stage begins or ends.
  private let moves = Atomic<Int>(0)

  func enter(_ new: Place) {
    place.store(new.document << 16 | new.step, ordering: .relaxed)
    moves.add(1, ordering: .releasing)
  }

  func leave() {
    place.store(-1, ordering: .relaxed)
    moves.add(1, ordering: .releasing)
  }

  /// Where the thread is, and a number that is another one when it has moved.
  var reading: (place: Place?, moves: Int) {
    let moves = moves.load(ordering: .acquiring)
    let place = place.load(ordering: .relaxed)
    guard place >= 0 else { return (nil, moves) }
    return (Place(document: place >> 16, step: place & 0xFFFF), moves)
  }
}
