/// A run of pieces between two quotation marks that stand in no other quotation.
struct Passage {
  /// The index of the opening mark.
  var open: Int
  /// The index behind the closing mark, or behind the last piece where it is missing.
  var end: Int
  var isClosed: Bool
}
