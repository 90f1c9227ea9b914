/// A scalar's combining class, and what each normalisation form does with it.
struct ScalarProperties: Hashable, Sendable, BitwiseCopyable {
  private var bits: UInt16 = 0

  var combiningClass: UInt8 {
    get { UInt8(truncatingIfNeeded: bits) }
    set { bits = bits & 0xFF00 | UInt16(newValue) }
  }

  /// Whether the scalar stays as it is, and apart from what stands before it.
  @inline(__always)
  func isInert(in form: NormalizationForm) -> Bool { bits & (form.bit << 8) == 0 }

  /// Whether nothing before the scalar can move behind it or compose with it.
  @inline(__always)
  func startsSegment(in form: NormalizationForm) -> Bool { bits & (form.bit << 12) == 0 }

  /// Notes that a form changes the scalar, or that it may, with what stands before it.
  mutating func setChanging(in form: NormalizationForm) { bits |= form.bit << 8 }

  /// Notes that the scalar may move before what stands there, or compose with it.
  mutating func setJoining(in form: NormalizationForm) { bits |= form.bit << 8 | form.bit << 12 }
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
