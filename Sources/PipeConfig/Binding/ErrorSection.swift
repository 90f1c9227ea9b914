import PipeKit

/// What the keys `on_error`, `timeout` and `max_errors` say.
struct ErrorSection {
  private(set) var policy = ErrorPolicy()

  init(_ fields: Fields, problems: inout [Diagnostic]) {
    if let action: ErrorPolicy.Action = fields.read("on_error", problems: &problems) {
      policy.action = action
    }
    policy.timeout = fields["timeout"].flatMap { Self.timeout($0, problems: &problems) }
    guard let node = fields["max_errors"] else { return }
    guard let limit = Self.limit(node) else {
      problems.append(
        Diagnostic(
          Self.isNumber(node.scalar ?? "") ? "out-of-range" : "wrong-type",
          "expected a count such as 100 or a share such as 1%, found \(node.kind)",
          at: node.location))
      return
    }
    policy.limit = limit
    if policy.action == .fail, let place = fields.location(of: "max_errors") {
      problems.append(
        Diagnostic(
          "unused-key", "'max_errors' means nothing where 'on_error' is 'fail'", at: place,
          severity: .warning, help: "the first error ends the run"))
    }
  }

  /// Reads `30s`, or reports that it is no time.
  static func timeout(_ node: ConfigNode, problems: inout [Diagnostic]) -> Int? {
    if let milliseconds = node.scalar.flatMap(TimeSpan.milliseconds) { return milliseconds }
    problems.append(
      Diagnostic(
        "wrong-type", "expected a time such as 30s, found \(node.kind)", at: node.location,
        help: "write 500ms, 30s, 5m or 1h"))
    return nil
  }

  /// Whether a text is a number or a share of any size.
  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    if rest.last == "%" { rest = rest.dropLast() }
    let parts = rest.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
  }

  /// Reads `100`, `1%` or `0.25%`.
  private static func limit(_ node: ConfigNode) -> ErrorPolicy.Limit? {
    guard let text = node.scalar else { return nil }
    if let count = Int(text) { return count >= 0 ? .count(count) : nil }
    guard text.utf8.last == UInt8(ascii: "%") else { return nil }
    let number = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard number.count <= 2, let whole = Int(number[0]), (0...100).contains(whole) else {
      return nil
    }
    var hundredths = 0
    if number.count == 2 {
      let digits = number[1]
      guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isASCIIDigit),
        let value = Int(digits)
      else { return nil }
      hundredths = digits.utf8.count == 1 ? value * 10 : value
    }
    let share = whole * 100 + hundredths
    return share <= 10_000 ? .share(share) : nil
  }
}
