public import PipeKit

/// Counts, beside a pipeline's own stages, what was changed in texts and what was marked in them.
///
/// Reads the facts that `normalize` and the decoder write, and the layer `zones`. Obeys the laws of
/// ``Aggregator``.
public struct TextTotals: Aggregator {
  public static let info = Info("totals", "Counts what was changed and marked in the texts.")

  /// How often something was done, and in how many documents.
  struct Total: Hashable, Sendable {
    /// The most that is counted: what JSON readers keep exact.
    static let most = 1 << 53 - 1

    private(set) var count = 0
    private(set) var documents = 0

    init() {}

    init(from state: inout StateReader) throws {
      count = try state.total()
      documents = try state.total()
    }

    /// Adds what was found in one document.
    mutating func add(_ number: Int) {
      guard number > 0 else { return }
      add(number, inDocuments: 1)
    }

    mutating func merge(_ other: Total) { add(other.count, inDocuments: other.documents) }

    /// What is beyond the most is the most, in whatever order numbers come.
    private mutating func add(_ number: Int, inDocuments more: Int) {
      count = min(count + min(number, Self.most), Self.most)
      documents = min(documents + more, Self.most)
    }

    func write(to state: inout StateWriter) {
      state.integer(Int64(count))
      state.integer(Int64(documents))
    }
  }

  /// By the names of facts.
  private(set) var changes: [String: Total] = [:]
  private(set) var zones: [Zone.Kind: Total] = [:]

  public init() {}

  public mutating func add(_ document: Document) throws {
    for fact in document.notes.facts.entries where Self.isChange(fact.name) {
      guard case .integer(let count) = fact.value, count > 0 else { continue }
      changes[fact.name, default: Total()].add(count)
    }
    let marked = document.notes.zones
    if marked.isEmpty { return }
    for kind in Zone.Kind.allCases {
      let count = marked.count { $0.kind == kind }
      if count > 0 { zones[kind, default: Total()].add(count) }
    }
  }

  private static func isChange(_ name: String) -> Bool {
    name.utf8.starts(with: "normalize.".utf8) || name == "bidi_controls" || name == TextRepair.fact
  }

  /// The changes in byte order of their names.
  var orderedChanges: [(name: String, total: Total)] {
    changes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { (name: $0.key, total: $0.value) }
  }

  /// The kinds of zones that were found, in the order they are listed in.
  var orderedZones: [(kind: Zone.Kind, total: Total)] {
    Zone.Kind.allCases.compactMap { kind in zones[kind].map { (kind: kind, total: $0) } }
  }

  public mutating func merge(_ other: Self) throws {
    for (name, total) in other.changes { changes[name, default: Total()].merge(total) }
    for (kind, total) in other.zones { zones[kind, default: Total()].merge(total) }
  }

  public func write(to state: inout StateWriter) {
    state.integer(Int64(changes.count))
    for (name, total) in orderedChanges {
      state.string(name)
      total.write(to: &state)
    }
    state.integer(Int64(zones.count))
    for (kind, total) in orderedZones {
      state.string(kind.rawValue)
      total.write(to: &state)
    }
  }

  public mutating func read(from state: inout StateReader) throws {
    self = Self()
    for _ in 0..<(try state.count()) {
      let name = try state.string()
      changes[name] = try Total(from: &state)
    }
    for _ in 0..<(try state.count()) {
      guard let kind = Zone.Kind(rawValue: try state.string()) else { throw StateReader.damaged }
      zones[kind] = try Total(from: &state)
    }
  }

  /// None: what is counted goes into the manifest and the report.
  public func makeTables() throws -> [Table] { [] }
}
