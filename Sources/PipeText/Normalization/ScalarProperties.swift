/// A scalar's combining class, and what each normalisation form does with it.
struct ScalarProperties: Hashable, Sendable, BitwiseCopyable {
  /// The combining class, then a bit for each form that may change the scalar, then one for each in
  /// which it may join what stands before it. `Tools/unicode-tables` writes the same bits.
  private let bits: UInt16

  /// The properties of a scalar that no form changes.
  init() { bits = 0 }

  init(bits: UInt16) { self.bits = bits }

  var combiningClass: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// Whether the scalar stays as it is, and apart from what stands before it.
  @inline(__always)
  func isInert(in form: NormalizationForm) -> Bool { bits & (form.bit << 8) == 0 }

  /// Whether nothing before the scalar can move behind it or compose with it.
  @inline(__always)
  func startsSegment(in form: NormalizationForm) -> Bool { bits & (form.bit << 12) == 0 }
}

extension NormalizationForm {
  /// The form's bit among four.
  @inline(__always)
  fileprivate var bit: UInt16 {
    switch self {
    case .nfc: 1
    case .nfd: 2
    case .nfkc: 4
    case .nfkd: 8
    }
  }
}
