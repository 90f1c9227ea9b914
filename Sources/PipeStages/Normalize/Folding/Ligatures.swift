internal import PipeKit

/// Letters that were joined for their looks, or for an old character set, as the letters they are.
enum Ligatures {
  /// Adds the letters of a scalar to `bytes`; returns false where it is no ligature.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    switch scalar.value {
    // ĳ, ŉ, and the pairs of Croatian and Slovene.
    case 0x132, 0x133, 0x149, 0x1C4...0x1CC, 0x1F1...0x1F3: break
    // ﬁ, ﬂ and their like.
    case 0xFB00...0xFB06: break
    default: return false
    }
    return NormalizationForm.appendCompatible(scalar, to: &bytes)
  }
}
