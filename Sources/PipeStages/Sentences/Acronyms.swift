internal import PipeKit

/// Finds the end of letters with stops between them: U.S., U.S.A, e.g., Ph.D.
enum Acronyms {
  /// The end of an acronym whose first stop is at `stop`; nil if it is none.
  ///
  /// A piece is one letter, or a capital and a small letter if the whole ends in a stop. In
  /// `U.S.Government` and `J.Smith` the acronym ends where a longer piece begins.
  static func end(_ bytes: Span<UInt8>, from start: Int, stop: Int) -> Int? {
    guard isPiece(bytes, start..<stop) else { return nil }
    var pairs = stop - start == 2 ? 1 : 0
    var pieces = 1
    var end = stop + 1
    // The bound keeps time linear where a long row of pieces turns out to be no acronym.
    while pieces < 16 {
      var pieceEnd = end
      while pieceEnd < bytes.count, pieceEnd - end < 3, bytes[pieceEnd].isASCIILetter {
        pieceEnd += 1
      }
      let endsInStop = pieceEnd < bytes.count && bytes[pieceEnd] == UInt8(ascii: ".")
      guard isPiece(bytes, end..<pieceEnd), endsInStop || pieceEnd - end == 1,
        endsInStop || !goesOn(bytes, pieceEnd)
      else { break }
      if pieceEnd - end == 2 { pairs += 1 }
      pieces += 1
      guard endsInStop else {
        end = pieceEnd
        break
      }
      end = pieceEnd + 1
    }
    // A pair makes an acronym only together with a single letter: Ph.D., not No.It.
    if pieces == 1 {
      return pairs == 0 && bytes[start].isASCIIUppercase && startsName(bytes, end) ? end : nil
    }
    if pairs > 0, pairs == pieces || bytes[end - 1] != UInt8(ascii: ".") { return nil }
    return end
  }

  private static func isPiece(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch range.count {
    case 1: bytes[range.lowerBound].isASCIILetter
    case 2:
      bytes[range.lowerBound].isASCIIUppercase && bytes[range.lowerBound + 1].isASCIILowercase
    default: false
    }
  }

  /// Whether a name follows an initial without a space: J.Smith.
  private static func startsName(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index].isASCIIUppercase && bytes[index + 1].isASCIILowercase
  }

  private static func goesOn(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit)
  }
}
