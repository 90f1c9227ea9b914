import Testing

/// A pipeline file with something wrong in it, and all that is said about it.
struct BadFile: Sendable, CustomTestStringConvertible {
  let title: String
  let yaml: String
  let overrides: [String]
  let message: String

  init(_ title: String, _ yaml: String, set overrides: [String] = [], says message: String) {
    self.title = title
    self.yaml = yaml
    self.overrides = overrides
    self.message = message
  }

  var testDescription: String { title }

  /// Every bad file, by theme.
  static let all =
    [
      colons, quotes, brackets, characters, indentation, encoding, structure, keys, stages,
      settings, lists, layers, ends, variables, overrides, tests,
    ].flatMap(\.self)
}
