/// What values a setting takes: read by help, by messages and by the JSON Schema.
public indirect enum SettingShape: Hashable, Sendable {
  case boolean
  case integer(ClosedRange<Int>?)
  case number(ClosedRange<Double>?)
  case string
  /// The path of a file that must exist, relative to the pipeline file.
  case file
  case choice([String])
  case list(SettingShape)
  case optional(SettingShape)

  /// The shape in words, with an article: "a whole number from 1 to 64".
  public var description: String {
    switch self {
    case .boolean: "true or false"
    case .integer(nil): "a whole number"
    case .integer(let range?): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(nil): "a number"
    case .number(let range?):
      "a number from \(Self.short(range.lowerBound)) to \(Self.short(range.upperBound))"
    case .string: "a string"
    case .file: "the path of a file"
    case .choice(let names): "one of " + names.map { "'\($0)'" }.joined(separator: ", ")
    case .list(let element): "a list of \(element.plural)"
    case .optional(let shape): shape.description
    }
  }

  /// Whether values are paths of files, alone or in lists.
  package var namesFiles: Bool {
    switch self {
    case .file: true
    case .list(let element), .optional(let element): element.namesFiles
    case .boolean, .integer, .number, .string, .choice: false
    }
  }

  private var plural: String {
    switch self {
    case .boolean: "truth values"
    case .integer: "whole numbers"
    case .number: "numbers"
    case .string: "strings"
    case .file: "file paths"
    case .choice(let names): names.map { "'\($0)'" }.joined(separator: ", ")
    case .list(let element): "lists of \(element.plural)"
    case .optional(let shape): shape.plural
    }
  }

  private static func short(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
