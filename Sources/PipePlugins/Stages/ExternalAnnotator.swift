package import PipeKit

/// An annotator that runs in processes of its own.
package struct ExternalAnnotator<Home: Place>: ExternalStage, Annotator {
  package var values: [JSONValue]
  package var processes = StageProcesses()

  package init() { values = Self.standardValues }

  package mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    var document = Document(id: "text", text: text)
    document.notes = notes
    _ = try run(&document)
    notes = document.notes
  }
}
