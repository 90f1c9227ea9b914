internal import PipeIO
import PipeKit

/// Runs a native stage on the windows that come in, and writes what it found.
struct StageServer {
  private var runner: StageRunner
  private let info: Info
  private let isFilter: Bool

  /// Takes an annotator or a filter that has been prepared.
  init(_ stage: any Stage) throws(PluginError) {
    info = type(of: stage).info
    isFilter = stage is any Filter
    guard let runner = StageRunner(stage), isFilter || stage is any Annotator else {
      throw PluginError(
        info.name, "only annotators and filters can run in a process of their own",
        help: "leave out 'isolation: process'")
    }
    self.runner = runner
  }

  /// The answer to a window; nil for any other request.
  mutating func answer(_ line: [UInt8]) -> [UInt8]? {
    guard (try? UTF8Span(validating: line.span)) != nil else { return nil }
    do {
      var reader = JSONReader(line.span)
      var json = JSONWriter(capacity: 4_096)
      json.beginObject()
      json.key("documents")
      json.beginArray()
      var isWindow = false
      try reader.beginObject()
      while let key = try reader.nextKey() {
        guard reader.matches(key, "documents") else {
          try reader.skip()
          continue
        }
        isWindow = true
        try reader.beginArray()
        while try reader.nextElement() { try answer(&reader, line, into: &json) }
      }
      json.endArray()
      json.endObject()
      json.endLine()
      return isWindow ? json.bytes : nil
    } catch {
      return nil
    }
  }

  private mutating func answer(
    _ reader: inout JSONReader, _ line: [UInt8], into json: inout JSONWriter
  ) throws {
    var id = ""
    var text: [UInt8] = []
    var layers: [(name: LayerName, range: Range<Int>)] = []
    var metadata = Metadata()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if reader.matches(key, "id") {
        id = reader.makeString(try reader.string())
      } else if reader.matches(key, "text") {
        reader.append(try reader.string(), to: &text)
      } else if reader.matches(key, "meta"), case .object(let members) = try reader.value() {
        for member in members { metadata[member.key] = member.value }
      } else {
        let name = LayerName(rawValue: reader.makeString(key))
        _ = try reader.kind()
        let start = reader.position
        try reader.skip()
        if let name { layers.append((name, start..<reader.position)) }
      }
    }
    var document = Document(id: id, text: Text(unchecked: text), metadata: metadata)
    json.beginObject()
    json.key("id")
    json.string(id)
    do {
      if !layers.isEmpty {
        var found = LayerReader(document.text, unit: .utf8)
        for (name, range) in layers { _ = try found.read(name, from: line.span.extracting(range)) }
        document.notes = found.finish()
      }
      let before = document.notes.facts
      let keeps = try runner.run(&document)
      if isFilter {
        json.key("keep")
        json.bool(keeps)
      } else {
        write(document, facts: before, to: &json)
      }
    } catch {
      json.key("error")
      json.string((error as? DocumentError)?.message ?? "\(error)")
    }
    json.endObject()
  }

  /// Writes the layers that the stage declares, and the facts it has changed.
  private func write(_ document: Document, facts before: Facts, to json: inout JSONWriter) {
    let notes = document.notes
    var encoder = AnnotationEncoder(document, unit: .utf8, json: json)
    json = JSONWriter()
    for layer in info.writes where layer != "facts" {
      switch layer {
      case Token.layer:
        encoder.json.key(layer)
        encoder.tokens(of: notes)
      case Sentence.layer:
        encoder.json.key(layer)
        encoder.sentences(of: notes)
      case Entity.layer:
        encoder.json.key(layer)
        encoder.entities(of: notes)
      case Sentiment.layer:
        guard let judgement = notes.sentiment.document else { continue }
        encoder.json.key(layer)
        encoder.judgement(judgement, of: notes.sentiment)
      default:
        encoder.json.key(layer)
        encoder.json.beginArray()
        notes.custom.first { $0.name == layer }?.encode(into: &encoder)
        encoder.json.endArray()
      }
    }
    if notes.facts != before {
      encoder.json.key("facts")
      encoder.facts(notes.facts)
    }
    swap(&json, &encoder.json)
  }
}
