internal import PipeKit

/// How a text begins, whatever its spaces and marks: enough to know a document again.
struct Opening: Hashable {
  private let letters: [UInt8]

  /// Takes the first letters and digits of a text.
  init(_ text: Text) {
    let kept = text.array.lazy.filter { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }
    letters = Array(kept.prefix(60))
  }
}
