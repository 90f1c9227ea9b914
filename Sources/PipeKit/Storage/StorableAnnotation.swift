/// An annotation of a plugin's own that can be kept from one run to the next.
///
/// A stage whose layers are all storable, and named in its ``Annotator/storableLayers``, can have
/// its results in the cache. Write every field but the range:
///
/// ```swift
/// func store(in writer: inout AnnotationWriter) { writer.natural(Int(count)) }
///
/// init(_ range: TextRange, from reader: inout AnnotationReader) throws(DocumentError) {
///   self.init(range, count: try reader.natural())
/// }
/// ```
public protocol StorableAnnotation: Annotation {
  /// Writes the annotation's own fields.
  func store(in writer: inout AnnotationWriter)
  /// Reads the fields in the order they were written.
  init(_ range: TextRange, from reader: inout AnnotationReader) throws(DocumentError)
}

extension StorableAnnotation {
  /// The type of a layer of such annotations.
  package static var layerType: any CustomLayer.Type { Layer<Self>.self }

  /// Reads a layer of them.
  static func layer(
    from reader: inout AnnotationReader
  ) throws(DocumentError) -> any CustomLayer {
    reader.rewind()
    var elements: [Self] = []
    for _ in 0..<(try reader.count()) {
      elements.append(try Self(try reader.range(), from: &reader))
    }
    return Layer(sorted: elements)
  }
}

extension Zone: StorableAnnotation {
  public func store(in writer: inout AnnotationWriter) {
    writer.natural(Kind.allCases.firstIndex(of: kind) ?? 0)
  }

  public init(
    _ range: TextRange, from reader: inout AnnotationReader
  ) throws(DocumentError) {
    let index = try reader.natural()
    guard Kind.allCases.indices.contains(index) else { throw AnnotationReader.damaged }
    self.init(range, kind: Kind.allCases[index])
  }
}
