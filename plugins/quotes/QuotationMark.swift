/// One quotation mark: which sort it is, and which way it may point.
struct QuotationMark {
  /// Marks that can close each other.
  enum Family: UInt8 {
    /// " “ ” „ '' ``
    case double
    /// ' ‘ ’ ‚ `
    case single
    /// « »
    case guillemet
    /// ‹ ›
    case singleGuillemet
    /// 「 」
    case corner
  }

  var family = Family.double
  var canOpen = false
  var canClose = false

  /// Whether the mark can only open a quotation.
  var surelyOpens: Bool { canOpen && !canClose }
  /// Whether the mark can only close one.
  var surelyCloses: Bool { canClose && !canOpen }
}
