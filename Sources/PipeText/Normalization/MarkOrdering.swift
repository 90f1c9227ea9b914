/// Puts the combining marks after each starter into the order of their classes.
struct MarkOrdering: Sendable {
  /// Runs up to this length are sorted in place.
  private static let shortRun = 16

  private var sortedScalars: [UInt32] = []
  private var sortedClasses: [UInt8] = []

  /// Sorts each run of marks, keeping marks of one class in their order.
  mutating func sort(_ scalars: inout [UInt32], _ classes: inout [UInt8]) {
    var start = 0
    while start < classes.count {
      if classes[start] == 0 {
        start += 1
        continue
      }
      var end = start + 1
      var isSorted = true
      while end < classes.count, classes[end] != 0 {
        if classes[end] < classes[end - 1] { isSorted = false }
        end += 1
      }
      if !isSorted {
        if end - start <= Self.shortRun {
          sortShort(&scalars, &classes, start..<end)
        } else {
          sortLong(&scalars, &classes, start..<end)
        }
      }
      start = end
    }
  }

  /// Insertion sort.
  private func sortShort(
    _ scalars: inout [UInt32], _ classes: inout [UInt8], _ run: Range<Int>
  ) {
    for index in run.dropFirst() {
      let (scalar, combiningClass) = (scalars[index], classes[index])
      var place = index
      while place > run.lowerBound, classes[place - 1] > combiningClass {
        scalars[place] = scalars[place - 1]
        classes[place] = classes[place - 1]
        place -= 1
      }
      scalars[place] = scalar
      classes[place] = combiningClass
    }
  }

  /// Counting sort: linear, whatever an attacker stacks up.
  private mutating func sortLong(
    _ scalars: inout [UInt32], _ classes: inout [UInt8], _ run: Range<Int>
  ) {
    var places = [Int](repeating: 0, count: 257)
    for index in run { places[Int(classes[index]) + 1] += 1 }
    for value in 1...256 { places[value] += places[value - 1] }
    sortedScalars = Array(repeating: 0, count: run.count)
    sortedClasses = Array(repeating: 0, count: run.count)
    for index in run {
      let combiningClass = Int(classes[index])
      sortedScalars[places[combiningClass]] = scalars[index]
      sortedClasses[places[combiningClass]] = classes[index]
      places[combiningClass] += 1
    }
    scalars.replaceSubrange(run, with: sortedScalars)
    classes.replaceSubrange(run, with: sortedClasses)
  }
}
