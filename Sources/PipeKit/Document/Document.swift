/// One document on its way through a pipeline.
public struct Document: Sendable {
  /// The identifier given by the source; unique within a run.
  public let id: String
  /// Where in the input the document stands.
  public var origin: Origin
  /// What the input says of the document besides its text.
  public var metadata: Metadata
  /// The text as it was read. Spans in output point into this one.
  public let original: Text
  /// The text as rewriters left it. Annotations point into this one.
  public private(set) var text: Text
  /// The way from ``text`` back to ``original``, which is its source.
  public private(set) var alignment: Alignment
  public var notes = Annotations()
  /// The document's place in the input, from 0: breaks ties, whatever the number of workers.
  public var ordinal = 0

  public init(
    id: String, text: Text, origin: Origin = Origin(path: ""), metadata: Metadata = Metadata()
  ) {
    self.id = id
    self.origin = origin
    self.metadata = metadata
    self.original = text
    self.text = text
    self.alignment = Alignment(identity: text.count)
  }

  /// Puts a rewritten text in place of the present one. Layers that came with the document move
  /// to where their words are now.
  package mutating func replaceText(_ text: Text, alignment: Alignment) {
    self.text = text
    notes = notes.moved(by: alignment)
    self.alignment = self.alignment.composed(with: alignment)
  }

  /// The part of the original text that a range of ``text`` came from.
  public func originalRange(_ range: TextRange) -> TextRange {
    alignment.sourceRange(of: range)
  }
}
