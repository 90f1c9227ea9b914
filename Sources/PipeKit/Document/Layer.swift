/// A value attached to a range of a document's text.
///
/// Annotations are plain data: store a ``Symbol``, an offset or a ``StringReference``, never a
/// string. An annotation of a plugin's own says in ``encode(into:)`` how its fields are written.
public protocol Annotation: BitwiseCopyable, Sendable {
  /// The layer's name in pipeline files and in output: a plural noun.
  static var layer: String { get }

  /// The words it is about, as byte offsets into the text the stage was given.
  var range: TextRange { get set }

  /// Writes the annotation's own fields, after `start`, `end` and `text`.
  func encode(into fields: inout AnnotationEncoder)

  /// Follows the text through a rewrite. An annotation with further ranges moves those as well.
  mutating func move(by alignment: Alignment)
}

extension Annotation {
  public func encode(into fields: inout AnnotationEncoder) {}

  public mutating func move(by alignment: Alignment) {
    range = alignment.targetRange(of: range)
  }
}

/// The annotations of one kind, in text order, in one contiguous block.
public struct Layer<Element: Annotation>: Sendable {
  @usableFromInline
  var storage: [Element] = []

  @inlinable
  public init() {}

  /// Adds an annotation that begins at or after every earlier one.
  @inlinable
  public mutating func append(_ element: Element) {
    assert(
      storage.last.map { $0.range.lower <= element.range.lower } ?? true,
      "annotations must be appended in text order")
    storage.append(element)
  }

  /// Takes annotations that are in text order already.
  package init(sorted elements: [Element]) { storage = elements }

  @inlinable
  public mutating func removeAll() { storage.removeAll(keepingCapacity: true) }

  /// Takes out the annotations that satisfy a condition.
  public mutating func removeAll(where shouldBeRemoved: (Element) -> Bool) {
    storage.removeAll(where: shouldBeRemoved)
  }

  @inlinable
  public mutating func reserveCapacity(_ count: Int) { storage.reserveCapacity(count) }

  /// The annotations, borrowed.
  @inlinable
  public var span: Span<Element> {
    @_lifetime(borrow self)
    get { storage.span }
  }
}

extension Layer: RandomAccessCollection, MutableCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { storage.count }

  @inlinable public subscript(position: Int) -> Element {
    get { storage[position] }
    set { storage[position] = newValue }
  }
}
