extension Diagnostic {
  /// The user's words in quotes, as messages show them: on one line and of a readable length.
  public static func quote(_ words: String) -> String {
    let limit = 60
    var shown = String.UnicodeScalarView()
    for (count, scalar) in words.unicodeScalars.enumerated() {
      guard count < limit else {
        shown.append("…")
        break
      }
      shown.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return "'\(String(shown))'"
  }

  /// The users' words in quotes with commas between them: `'a', 'b'`.
  public static func quote(_ words: [String]) -> String {
    words.map { quote($0) }.joined(separator: ", ")
  }
}
