/// A named thing in the text.
public struct Entity: Annotation {
  public static let layer = "entities"

  public var range: TextRange
  public var label: Symbol
  /// How sure the recogniser is, from 0 to 1.
  public var score: Score
  /// The fullest name of the same thing in the document; empty where the words are the name.
  public var canonical: StringReference
  /// The names it may stand for where several would fit, one a line; empty where none is in doubt.
  public var candidates: StringReference

  @inlinable
  public init(
    _ range: TextRange, label: Symbol, score: Score = .one, canonical: StringReference = .empty,
    candidates: StringReference = .empty
  ) {
    self.range = range
    self.label = label
    self.score = score
    self.canonical = canonical
    self.candidates = candidates
  }
}
