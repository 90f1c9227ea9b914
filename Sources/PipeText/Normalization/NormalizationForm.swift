/// The four normalisation forms of Unicode (UAX 15).
public enum NormalizationForm: String, CaseIterable, Sendable {
  /// Composed: é is one scalar.
  case nfc = "NFC"
  /// Decomposed: é is e and an accent.
  case nfd = "NFD"
  /// Composed, with compatibility characters replaced: ﬁ becomes fi, ² becomes 2.
  case nfkc = "NFKC"
  /// Decomposed, with compatibility characters replaced.
  case nfkd = "NFKD"

  /// Whether compatibility characters are replaced.
  var isCompatible: Bool { self == .nfkc || self == .nfkd }
  /// Whether a starter is put together with the marks after it.
  var isComposed: Bool { self == .nfc || self == .nfkc }
}

extension NormalizationForm {
  /// Adds the compatibility decomposition of one scalar to `bytes`; returns false, and adds
  /// nothing, where it has none.
  package static func appendCompatible(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    let table = NormalizationData.shared.compatible
    let range = table[scalar]
    if range.isEmpty { return false }
    for value in table.scalars[range] {
      // Decompositions are made of scalars.
      guard let target = Unicode.Scalar(value), let encoded = UTF8.encode(target) else { continue }
      bytes.append(contentsOf: encoded)
    }
    return true
  }
}
