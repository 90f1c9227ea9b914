package import PipeKit

/// A layer that a process of its own wrote: ranges, and fields that only the plugin understands.
package struct ExternalLayer: CustomLayer {
  /// One annotation.
  package struct Item: Sendable {
    var range: TextRange
    var fields: [(name: String, value: ExternalValue)]
  }

  package let name: String
  /// In text order.
  let items: [Item]

  package var isEmpty: Bool { items.isEmpty }
  package var ranges: [TextRange] { items.map(\.range) }

  package func encode(into encoder: inout AnnotationEncoder) {
    for item in items {
      encoder.annotation(item.range, hasText: true) { encoder in
        for field in item.fields {
          encoder.json.key(field.name)
          field.value.encode(into: &encoder)
        }
      }
    }
  }

  package func moved(by alignment: Alignment) -> any CustomLayer {
    let moved = items.compactMap { item -> Item? in
      let range = alignment.targetRange(of: item.range)
      if range.isEmpty { return nil }
      return Item(
        range: range, fields: item.fields.map { ($0.name, $0.value.moved(by: alignment)) })
    }
    return ExternalLayer(name: name, items: moved)
  }
}
