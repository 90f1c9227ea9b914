internal import PipeKit

/// Follows quotation marks: what is open, and what each mark does.
struct QuotationState: Sendable {
  private var open = Kind.none

  private enum Kind { case none, double, single }

  var isOpen: Bool { open != .none }

  /// A straight double mark opens a quotation or closes the one that is open.
  mutating func toggle() { open = open == .double ? .none : .double }

  mutating func begin() { open = .double }

  mutating func end() { open = .none }

  /// A single mark opens a quotation after white space and closes one that is open; else it is the
  /// possessive of a plural, and this returns false.
  mutating func single(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    let followsSpace = start == 0 || bytes[start - 1].isASCIIWhitespace
    if open == .single, !followsSpace {
      open = .none
      return true
    }
    if followsSpace, open == .none { open = .single }
    return followsSpace
  }
}
