internal import PipeIO
import PipeKit

/// Reads a plugin's answer to one window.
///
/// Its form is checked first and as a whole: one answer for each document, in their order. What the
/// answers say is checked document by document, so that a wrong span costs only its document.
struct AnswerReader {
  let component: ExternalComponent

  /// Where the parts of one document's answer stand.
  struct Answer {
    var fields: [(name: String, range: Range<Int>)] = []
    var error: String?
    var keeps = true
  }

  /// Finds the answers for the documents at `indices`, or throws what is wrong with the line.
  func answers(
    in line: [UInt8], for documents: [Document], at indices: some Collection<Int>
  ) throws(PluginFailure) -> [Answer] {
    guard (try? UTF8Span(validating: line.span)) != nil else {
      throw .nonsense("answered with something that is not UTF-8")
    }
    do {
      return try read(line, documents, indices)
    } catch let failure as PluginFailure {
      throw failure
    } catch {
      throw .nonsense("answered with '\(Greeting.shown(line))', which is no answer: \(error)")
    }
  }

  private func read(
    _ line: [UInt8], _ documents: [Document], _ indices: some Collection<Int>
  ) throws -> [Answer] {
    var reader = JSONReader(line.span)
    var answers: [Answer]?
    var rest = indices.makeIterator()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      guard reader.matches(key, "documents"), answers == nil else {
        try reader.skip()
        continue
      }
      var found: [Answer] = []
      try reader.beginArray()
      while try reader.nextElement() {
        guard let index = rest.next() else {
          throw PluginFailure.nonsense("answered for more than the documents it was given")
        }
        found.append(try answer(&reader, for: documents[index]))
      }
      answers = found
    }
    try reader.finish()
    guard let answers else { throw PluginFailure.nonsense("answered without 'documents'") }
    guard rest.next() == nil else {
      throw PluginFailure.nonsense("answered for fewer than the documents it was given")
    }
    return answers
  }

  private func answer(_ reader: inout JSONReader, for document: Document) throws -> Answer {
    var answer = Answer()
    var id: String?
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let kind = try reader.kind()
      if reader.matches(key, "id"), kind == .string {
        id = reader.makeString(try reader.string())
      } else if reader.matches(key, "error"), kind == .string {
        answer.error = reader.makeString(try reader.string())
      } else if reader.matches(key, "keep"), kind == .bool {
        answer.keeps = try reader.bool()
      } else {
        let start = reader.position
        try reader.skip()
        answer.fields.append((reader.makeString(key), start..<reader.position))
      }
    }
    guard let id else { throw PluginFailure.nonsense("answered for a document without its 'id'") }
    guard id.utf8.elementsEqual(document.id.utf8) else {
      throw PluginFailure.nonsense(
        "answered for '\(id.prefix(60))' where '\(document.id.prefix(60))' was next")
    }
    return answer
  }

  /// Puts what an answer says into the document, or says why the document goes no further.
  func apply(_ answer: Answer, of line: [UInt8], to document: inout Document) -> BatchVerdict? {
    if let error = answer.error {
      return .failed(rejection("plugin-error", "said: \(error.prefix(500))"))
    }
    guard answer.keeps || component.kind != .filter else { return .dropped }
    if answer.fields.isEmpty { return nil }
    do {
      try apply(answer.fields, of: line, to: &document)
      return nil
    } catch let error as DocumentError {
      return .failed(rejection(error.code, error.message))
    } catch {
      return .failed(rejection("invalid-layer", "\(error)"))
    }
  }

  private func apply(
    _ fields: [(name: String, range: Range<Int>)], of line: [UInt8], to document: inout Document
  ) throws {
    var layers = LayerReader(document.text, unit: component.unit)
    layers.notes = document.notes
    document.notes = Annotations()
    var changesSentences = false
    for (name, range) in fields {
      guard name == "facts" || component.info.writes.contains(name) else {
        throw DocumentError(
          "undeclared-layer", "wrote '\(name)', which is not among the layers it says it writes")
      }
      let json = line.span.extracting(range)
      if let layer = LayerName(rawValue: name) {
        guard try layers.read(layer, from: json) else {
          throw DocumentError("invalid-layer", "wrote a '\(name)' that does not have its form")
        }
        changesSentences = changesSentences || layer == .tokens || layer == .sentences
      } else {
        var reader = ExternalLayerReader(name, of: document.text, unit: component.unit)
        layers.notes.setCustom(try reader.read(json))
      }
    }
    document.notes = changesSentences ? layers.finish() : layers.notes
  }

  /// A rejection that begins with the plugin's name.
  func rejection(_ code: String, _ message: String) -> DocumentError {
    DocumentError(code, "plugin '\(component.command.plugin)' \(message)")
  }
}
