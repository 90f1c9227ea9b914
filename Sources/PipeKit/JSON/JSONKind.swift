/// What sort of value begins at a place in JSON.
package enum JSONKind: Sendable {
  case null, bool, number, string, array, object

  /// The kind in words, with an article.
  package var name: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
