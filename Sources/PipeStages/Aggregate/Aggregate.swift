public import PipeKit

/// Sums up who and what a corpus names: how often, since when, in which tone, and with whom.
public struct Aggregate: Aggregator {
  public static let info = Info(
    "aggregate", "Counts entities over all documents, with tone, pairs and a timeline.",
    reads: [Entity.layer])

  public static let settings: [Setting<Self>] = [
    Setting(
      "by", \Self.by,
      "What the timeline's rows are for: 'entity', 'date' and any fields of the metadata."),
    Setting(
      "labels", \Self.labels,
      "The labels to count; none means every label but dates, amounts and other numbers."),
    Setting(
      "skip_zones", \Self.skipZones,
      "Zones whose names are not counted, where a stage 'zones' came before: [byline, dateline]."),
    Setting("pairs", \Self.pairs, "Where two entities count as coming together."),
    Setting(
      "join_aliases", \Self.joinAliases,
      "Whether a last name or an acronym joins the one full name it can stand for."),
    Setting(
      "aliases", \Self.aliases,
      "A YAML file with the last word on names, the same as for 'ner': 'merge', 'split', 'drop'."),
    Setting(
      "min_documents", \Self.minDocuments,
      "In how many documents an entity must be named to be listed.", in: 1...1_000_000_000),
    Setting(
      "min_together", \Self.minTogether,
      "How often a pair must come together to be listed.", in: 1...1_000_000_000),
    Setting("limit", \Self.limit, "How many entities, and how many pairs, are listed at most."),
    Setting(
      "timeline_limit", \Self.timelineLimit,
      "How many entities, the most mentioned ones, the timeline has rows for.",
      in: 1...1_000_000_000
    ),
  ]

  /// Where two entities must both be named to count as a pair.
  public enum PairScope: String, CaseIterable, SettingValue {
    case sentence, document, off
  }

  var by = ["entity", "date"]
  var labels: [String] = []
  /// A caption says who is in the picture; every other zone names the paper and its places.
  var skipZones = Zone.Kind.allCases.filter { $0 != .caption }
  var pairs = PairScope.sentence
  var joinAliases = true
  var aliases: FileReference?
  var minDocuments = 1
  var minTogether = 2
  var limit: Int?
  var timelineLimit = 1_000

  private var tally = Tally()
  private var reader = DocumentReader()

  public init() {}

  public mutating func prepare(_ context: borrowing PrepareContext) throws {
    for (index, field) in by.enumerated() where by[..<index].contains(field) {
      throw DocumentError("repeated-field", "'by' of 'aggregate' names '\(field)' twice")
    }
    if let limit, limit < 1 {
      throw DocumentError("out-of-range", "'limit' of 'aggregate' must be at least 1")
    }
    reader = DocumentReader(by: by, labels: labels, skipZones: skipZones, pairs: pairs)
    if aliases != nil { tally.aliases = CorpusAliases(try AliasList(aliases, context)) }
  }

  public mutating func add(_ document: Document) throws {
    reader.add(document, to: &tally)
  }

  public mutating func merge(_ other: Self) throws {
    tally.merge(other.tally)
  }

  public func write(to state: inout StateWriter) {
    tally.write(to: &state)
  }

  public mutating func read(from state: inout StateReader) throws {
    let aliases = tally.aliases
    tally = Tally()
    tally.aliases = aliases
    try tally.merge(from: &state)
  }

  public mutating func merge(from state: inout StateReader) throws {
    try tally.merge(from: &state)
  }

  public func makeTables() throws -> [Table] {
    let entities = ResolvedEntities(
      tally, joinAliases: joinAliases, minDocuments: minDocuments, limit: limit)
    var tables = [entities.makeTable()]
    if pairs != .off {
      tables.append(
        PairsTable(tally, entities, scope: pairs, minTogether: minTogether).makeTable(limit: limit))
    }
    if by.contains(where: { $0 != GroupReader.entity }) {
      tables.append(
        try TimelineTable(tally, entities, by: by, limit: timelineLimit).makeTable())
    }
    return tables
  }
}
