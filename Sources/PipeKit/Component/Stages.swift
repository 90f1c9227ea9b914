/// A step that a document passes through.
///
/// Keep nothing from one document to the next: the same document must come out the same whatever
/// ran before it.
public protocol Stage: Component {}

/// A stage that changes the text. Rewriters run before annotators.
public protocol Rewriter: Stage {
  /// Names the changes to `text`, in text order; what is not named is kept.
  mutating func rewrite(_ text: Text, into output: inout TextBuilder) throws
}

/// A stage that learns something about the text and leaves the text alone.
public protocol Annotator: Stage {
  /// Adds annotations to the layers named in `info.writes`.
  mutating func annotate(_ text: Text, into notes: inout Annotations) throws

  /// The kinds of annotation of its own that the cache may keep; see ``StorableAnnotation``.
  static var storableLayers: [any StorableAnnotation.Type] { get }
}

extension Annotator {
  public static var storableLayers: [any StorableAnnotation.Type] { [] }
}

/// A stage that drops documents.
public protocol Filter: Stage {
  /// Whether the document goes on; one that does not is counted as skipped.
  mutating func keeps(_ document: Document) throws -> Bool
}

/// A stage that sums up many documents.
///
/// A commutative monoid: `init()` is its neutral element, and ``merge(_:)`` is associative and
/// commutative, so that any number of workers, in any order, gives the same bytes. Keep sums in
/// integers; resolve ties by bytes, never by arrival.
public protocol Aggregator: Stage {
  mutating func add(_ document: Document) throws
  mutating func merge(_ other: Self) throws

  /// Writes the state canonically: equal states give equal bytes.
  func write(to state: inout StateWriter)
  /// Replaces the state by one that ``write(to:)`` wrote; settings stay.
  mutating func read(from state: inout StateReader) throws
  /// Adds a state that ``write(to:)`` wrote. Reads it and merges, unless the fold can do it at once.
  mutating func merge(from state: inout StateReader) throws

  /// The tables that the fold ends in.
  func makeTables() throws -> [Table]
}

extension Aggregator {
  public mutating func merge(from state: inout StateReader) throws {
    var other = self
    try other.read(from: &state)
    try merge(other)
  }
}
