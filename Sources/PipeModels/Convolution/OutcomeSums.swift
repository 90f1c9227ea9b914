/// What is said for each of three outcomes, in units of ``SequenceModel/unitsPerWeight``.
package struct OutcomeSums: Hashable, Sendable, BitwiseCopyable {
  package var first: Int32 = 0
  package var second: Int32 = 0
  package var third: Int32 = 0

  package init() {}

  package init(_ first: Int32, _ second: Int32, _ third: Int32) {
    self.first = first
    self.second = second
    self.third = third
  }

  static func + (left: OutcomeSums, right: OutcomeSums) -> OutcomeSums {
    OutcomeSums(
      left.first &+ right.first, left.second &+ right.second, left.third &+ right.third)
  }

  static func += (left: inout OutcomeSums, right: OutcomeSums) { left = left + right }
}
