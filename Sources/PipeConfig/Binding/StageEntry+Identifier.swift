import PipeKit

extension StageEntry {
  /// The problem with an `id` that is no identifier.
  var identifierProblem: Diagnostic? {
    guard let id, !Self.isIdentifier(id.scalar ?? "") else { return nil }
    return Diagnostic(
      "invalid-id", "\(id.kind) is not an identifier", at: id.location,
      help: "use letters, digits, '-' and '_'")
  }

  /// The problem that an earlier stage has the same identifier.
  func duplicate(of earlier: StageEntry) -> Diagnostic {
    Diagnostic(
      "duplicate-stage", "two stages are called \(Diagnostic.quote(identifier))",
      at: id?.location ?? location,
      help: id == nil
        ? "give this one a name: '{ use: \(name), id: \(name)-2 }'"
        : "the first is on line \((earlier.id?.location ?? earlier.location).line)")
  }

  private static func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
  }
}
