package import PipeKit

/// A filter that runs in processes of its own.
package struct ExternalFilter<Home: Place>: ExternalStage, Filter {
  package var values: [JSONValue]
  package var processes = StageProcesses()

  package init() { values = Self.standardValues }

  package mutating func keeps(_ document: Document) throws -> Bool {
    var document = document
    return try run(&document)
  }
}
