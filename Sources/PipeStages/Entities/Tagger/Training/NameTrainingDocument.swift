public import PipeKit

/// A document whose names are known, for training and for measuring.
public struct NameTrainingDocument: Sendable {
  public var text: Text
  public var tokens: Layer<Token>
  public var sentences: Layer<Sentence>
  /// The names, in text order, without overlaps.
  public var names: [Name]
  /// The labels its annotators looked for; nil for all. What they did not look for is unknown
  /// where it stands, not absent.
  public var knownLabels: [String]?

  /// A name and its label.
  public struct Name: Hashable, Sendable {
    public var range: TextRange
    public var label: String

    public init(_ range: TextRange, label: String) {
      self.range = range
      self.label = label
    }
  }

  public init(
    text: Text, tokens: Layer<Token>, sentences: Layer<Sentence>, names: [Name],
    knownLabels: [String]? = nil
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
    self.knownLabels = knownLabels
  }
}
