/// Everything a pipeline has learned about one document.
public struct Annotations: Sendable {
  public var tokens = Layer<Token>()
  public var sentences = Layer<Sentence>()
  public var entities = Layer<Entity>()
  public var sentiment = Sentiment()

  /// Small facts about the whole document, by name.
  public var facts = Facts()

  /// Texts that annotations refer to without their being in the document.
  public var strings = StringPool()

  /// Layers of plugins' own, in the order they were first written.
  package internal(set) var custom: [any CustomLayer] = []

  public init() {}

  /// One fact about the document.
  public subscript(fact name: String) -> Fact? {
    get { facts[name] }
    set { facts[name] = newValue }
  }

  /// Puts a layer in place of the one of its name, or after the others.
  package mutating func setCustom(_ layer: any CustomLayer) {
    if let slot = custom.firstIndex(where: { $0.name == layer.name }) {
      custom[slot] = layer
    } else {
      custom.append(layer)
    }
  }

  /// The layer of a plugin's own annotation.
  public subscript<A: Annotation>(_ kind: A.Type) -> Layer<A> {
    get {
      for case let layer as Layer<A> in custom { return layer }
      return Layer()
    }
    _modify {
      let slot = custom.firstIndex { $0 is Layer<A> } ?? custom.count
      var layer = Layer<A>()
      if slot < custom.count, let known = custom[slot] as? Layer<A> {
        layer = known
        custom[slot] = Layer<A>()
      } else {
        custom.append(layer)
      }
      defer { custom[slot] = layer }
      yield &layer
    }
  }
}

/// A layer whose element type only its plugin knows.
package protocol CustomLayer: Sendable {
  var name: String { get }
  var isEmpty: Bool { get }
  var ranges: [TextRange] { get }
  func encode(into encoder: inout AnnotationEncoder)
  func moved(by alignment: Alignment) -> any CustomLayer
  /// Writes the annotations if their kind can be stored; returns whether it can.
  func store(in writer: inout AnnotationWriter) -> Bool
  /// The annotations whose words are somebody's own.
  var attributions: [Attribution] { get }
}

extension Layer: CustomLayer {
  package var name: String { Element.layer }
  package var ranges: [TextRange] { map(\.range) }

  package func encode(into encoder: inout AnnotationEncoder) {
    for element in self {
      encoder.annotation(element.range, hasText: true) { element.encode(into: &$0) }
    }
  }
  package func moved(by alignment: Alignment) -> any CustomLayer {
    var kept: [Int] = []
    return following(alignment, kept: &kept)
  }
}
