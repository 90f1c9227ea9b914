internal import PipeKit

/// How a plan was asked for, so that other processes can prepare the same pipeline.
package struct PlanOrigin: Hashable, Sendable {
  /// The folder that relative paths start in.
  package var directory: String
  /// The arguments of the command, without those that say how to run the plan.
  package var arguments: [String]

  package init(directory: String, arguments: [String]) {
    self.directory = directory
    self.arguments = arguments
  }

  var json: JSONValue {
    .object([
      .init("directory", .string(directory)),
      .init("arguments", .array(arguments.map { .string($0) })),
    ])
  }

  init?(_ value: JSONValue) {
    guard let directory = value["directory"]?.string, let arguments = value["arguments"]?.array,
      arguments.allSatisfy({ $0.string != nil })
    else { return nil }
    self.init(directory: directory, arguments: arguments.compactMap(\.string))
  }
}
