/// Everything wrong with a file that a setting names.
public struct InvalidFile: Error, Hashable, Sendable {
  public let problems: [Diagnostic]

  public init(_ problems: [Diagnostic]) { self.problems = problems }
}

extension InvalidFile: CustomStringConvertible {
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
