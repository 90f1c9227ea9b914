internal import PipeModels

/// What was learned about gaps between tokens: integer weights of features.
///
/// A screen of four features turns away most gaps without a mark, which are most gaps; the others
/// are weighed by all features.
struct SentenceModel: Sendable {
  /// How often words have a capital inside sentences.
  let capitals: CapitalTable
  private let screen: WeightTable
  /// What the sum of the screen's first two features, and that of all, must reach.
  private let screenThresholds: (first: Int32, all: Int32)
  private let weights: WeightTable

  init(
    capitals: CapitalTable, screen: WeightTable, screenThresholds: (first: Int32, all: Int32),
    weights: WeightTable
  ) {
    self.capitals = capitals
    self.screen = screen
    self.screenThresholds = screenThresholds
    self.weights = weights
  }

  /// Whether a gap without a mark deserves a closer look.
  @inline(__always)
  func passesScreen(_ view: borrowing GapView, _ keys: inout GapKeys) -> Bool {
    keys.removeAll()
    GapFeatures.addScreen(view, to: &keys)
    let first = screen.sum(keys.span)
    guard first >= screenThresholds.first else { return false }
    keys.removeAll()
    GapFeatures.addScreenWords(view, capitals, to: &keys)
    return first + screen.sum(keys.span) >= screenThresholds.all
  }

  /// How much more must speak for an end without a mark, which is rare in edited texts, than
  /// against it: a fifth of a unit.
  private static let bareThreshold: Int32 = 205

  /// Whether a sentence ends at a gap.
  @inline(__always)
  func ends(_ keys: Span<UInt32>, isBare: Bool) -> Bool {
    weights.sum(keys) > (isBare ? Self.bareThreshold : 0)
  }
}

extension SentenceModel {
  private static let section = "sentences"
  private static let screenSection = "screen"

  /// The number of the features; a model of others is refused.
  private static let version = 1

  /// The bytes of the model's file.
  var bytes: [UInt8] {
    var file = ModelFile()
    var writer = ModelWriter()
    writer.count(Self.version)
    capitals.write(to: &writer)
    weights.write(to: &writer)
    file.append(Self.section, writer.bytes)
    writer = ModelWriter()
    writer.integer(Int(screenThresholds.first))
    writer.integer(Int(screenThresholds.all))
    screen.write(to: &writer)
    file.append(Self.screenSection, writer.bytes)
    return file.bytes
  }

  /// Reads the model that ships.
  static func shipped() throws(ModelFileError) -> SentenceModel {
    try SentenceModel(reading: ShippedModel.englishSentences)
  }

  /// Reads a model's file, which is used where it lies.
  init(reading memory: ModelMemory) throws(ModelFileError) {
    let file = try ModelFile(reading: memory)
    var reader = try file.reader(Self.section)
    guard try reader.count() == Self.version else {
      throw ModelFileError("the model of sentences was made by another version of this program")
    }
    let capitals = try CapitalTable(reading: &reader)
    let weights = try WeightTable(reading: &reader)
    try reader.finish()
    reader = try file.reader(Self.screenSection)
    let thresholds = (
      first: Int32(try reader.integer()), all: Int32(try reader.integer())
    )
    let screen = try WeightTable(reading: &reader)
    try reader.finish()
    self.init(
      capitals: capitals, screen: screen, screenThresholds: thresholds, weights: weights)
  }
}
