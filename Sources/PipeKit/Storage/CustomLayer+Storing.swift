extension CustomLayer {
  /// A layer that only its plugin understands cannot be stored.
  package func store(in writer: inout AnnotationWriter) -> Bool { false }
}

extension Layer {
  /// Writes the annotations if their kind can be stored; returns whether it can.
  package func store(in writer: inout AnnotationWriter) -> Bool {
    guard Element.self is any StorableAnnotation.Type else { return false }
    writer.rewind()
    writer.natural(count)
    for element in self {
      guard let element = element as? any StorableAnnotation else { return false }
      writer.range(element.range)
      element.store(in: &writer)
    }
    return true
  }
}

/// A stage that reads its own layers back, since their types are known only while running.
package protocol LayerRestorer: Stage {
  /// Reads a layer that the stage wrote; nil for a layer it does not know.
  func restore(
    _ layer: String, from reader: inout AnnotationReader
  ) throws(DocumentError) -> (any CustomLayer)?
}

extension Stage {
  /// Reads a layer that this stage wrote; nil for one whose kind cannot be stored.
  package func restoredLayer(
    _ layer: String, from reader: inout AnnotationReader
  ) throws(DocumentError) -> (any CustomLayer)? {
    if let restorer = self as? any LayerRestorer {
      return try restorer.restore(layer, from: &reader)
    }
    let own = (self as? any Annotator).map { type(of: $0).storableLayers } ?? []
    let types = own + [Zone.self]
    guard let type = types.first(where: { $0.layer.utf8.elementsEqual(layer.utf8) }) else {
      return nil
    }
    return try type.layer(from: &reader)
  }
}
