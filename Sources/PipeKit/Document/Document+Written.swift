extension Document {
  /// The annotations of a plugin's layer as a sink would write them: objects with `start` and `end`
  /// in bytes of ``original``, `text`, and the fields that only the plugin knows.
  package func written(layer name: String) -> [JSONValue] {
    guard let layer = notes.custom.first(where: { $0.name == name }) else { return [] }
    var encoder = AnnotationEncoder(self, unit: .utf8, json: JSONWriter())
    encoder.json.beginArray()
    layer.encode(into: &encoder)
    encoder.json.endArray()
    return (try? JSONParser.parse(encoder.json.bytes))?.array ?? []
  }
}

extension JSONValue {
  /// The range that `start` and `end` of a written annotation name.
  package var range: TextRange? {
    guard let start = self["start"]?.integer, let end = self["end"]?.integer, start >= 0,
      start <= end, end <= Text.maximumCount
    else { return nil }
    return TextRange(start, end)
  }
}
