internal import PipeKit

/// Letters as wide as an ideograph, and katakana half as wide, in the usual width.
enum WideForms {
  /// Adds the usual form of a scalar to `bytes`; returns false where it is usual already.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x3000:
      bytes.append(0x20)
      return true
    case 0xFF01...0xFF5E:
      bytes.append(UInt8(scalar.value - 0xFEE0))
      return true
    // U+FFE3 would become a space and a mark.
    case 0xFF5F...0xFFE2, 0xFFE4...0xFFEE:
      return NormalizationForm.appendCompatible(scalar, to: &bytes)
    default:
      return false
    }
  }
}
