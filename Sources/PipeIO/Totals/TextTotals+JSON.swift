package import PipeKit

extension TextTotals {
  /// The totals as they stand in `manifest.json`.
  package var json: JSONValue {
    .object([
      .init(
        "changes", .object(orderedChanges.map { .init($0.name, Self.json($0.total)) })),
      .init(
        "zones", .object(orderedZones.map { .init($0.kind.rawValue, Self.json($0.total)) })),
    ])
  }

  private static func json(_ total: Total) -> JSONValue {
    .object([
      .init("count", .number("\(total.count)")),
      .init("documents", .number("\(total.documents)")),
    ])
  }
}
