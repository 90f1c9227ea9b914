/// Writes lists of names for messages, not too long.
enum KeyList {
  private static let limit = 12

  /// The names in quotes, with commas between.
  static func text(_ names: [String]) -> String {
    if names.isEmpty { return "none" }
    let shown = names.prefix(limit).map { "'\(String($0.unicodeScalars.prefix(40)))'" }
    let rest = names.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
