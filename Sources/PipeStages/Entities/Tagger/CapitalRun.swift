/// A run of capitalised words, and what stands around it.
struct CapitalRun: Sendable, BitwiseCopyable {
  /// The tokens, as places in the paragraph.
  var first: Int32
  var end: Int32
  /// A hash of the words.
  var whole: UInt32

  /// Where in a run a token stands.
  enum Place: UInt32 {
    case single, first, last, middle
  }

  var count: Int { Int(end - first) }

  /// The place of a token of the run.
  func place(of token: Int) -> Place {
    if count == 1 { return .single }
    if token == Int(first) { return .first }
    return token == Int(end) - 1 ? .last : .middle
  }
}
