/// A word of the user's own in a window: whatever was learned of it, it says what its weight says.
struct OwnWord: Sendable {
  /// Its tokens, as indices into the window.
  var tokens: Range<Int>
  /// What it adds, for or against, in the unit of ``PolaritySums``.
  var leaning: Int32

  /// The word's tokens, and a strength in the unit of ``Strength``.
  init(_ hit: Hit, first: Int, strength: Int32) {
    tokens = Int(hit.first) - first..<Int(hit.end) - first
    leaning = strength * Self.unitsPerStrength
  }

  /// A weight of 1, which is ``Strength/unit``, turns an even chance into nineteen to one.
  private static let unitsPerStrength: Int32 = 20
}
