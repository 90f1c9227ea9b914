import PipeModels

/// Sums up the weights of the features of each token of a stretch. Hot.
///
/// In two steps: first what single words say, which is remembered from word to word; then, where
/// that leaves a doubt, everything else.
struct NameScorer: Sendable {
  private var features: FeatureMemory
  private let stride: Int
  private let tagCount: Int
  private var keys: [UInt32] = []
  /// The sums: `stride` values a token, one for each tag.
  private(set) var scores: [Int32] = []
  /// The tokens that are in doubt, as ranges of places in the paragraph.
  private(set) var doubts: [Range<Int>] = []

  /// How far outside must be ahead of every other tag in the sums of single words, in units of the
  /// model, for a token to be taken to be outside without another look. See the model card.
  static let settled = Int32(9 * SequenceModel.unitsPerWeight / 2)

  init(_ model: SequenceModel) {
    features = FeatureMemory(model.features)
    stride = model.scheme.stride
    tagCount = model.scheme.count
  }

  /// Sums up what single words say of the tokens of a stretch, and finds those in doubt.
  mutating func scoreWords(
    _ stretch: Range<Int>, of paragraph: NameParagraph, in document: NameDocument,
    memory: inout WordForms
  ) {
    let (stride, tagCount, settled) = (stride, tagCount, Self.settled)
    let window = paragraph.window.span
    let size = stretch.count * stride
    if scores.count < size { scores = Array(repeating: 0, count: size) }
    doubts.removeAll(keepingCapacity: true)
    var start = stretch.lowerBound
    for place in stretch {
      let row = (place - stretch.lowerBound) * stride
      var sums = scores.mutableSpan
      // The window has a margin on either side, so its places begin earlier.
      memory.sum(
        window.extracting(place..<place + 2 * NameParagraph.margin + 1), into: &sums, at: row)
      var other = Int32.min
      for tag in row + 1..<row + tagCount { other = max(other, sums[tag]) }
      guard sums[row] >= other &+ settled, !paragraph.isInLongRun(place),
        document.hints[paragraph.offset + place] == NameHint.none
      else { continue }
      if place > start { doubts.append(start..<place) }
      start = place + 1
    }
    if stretch.upperBound > start { doubts.append(start..<stretch.upperBound) }
  }

  /// Adds all other features of the tokens in doubt.
  mutating func scoreDoubts(
    _ stretch: Range<Int>, of paragraph: NameParagraph, in document: NameDocument,
    forms: Span<WordForm>, elsewhere: borrowing ElsewhereSums
  ) {
    let source = NameFeatures(paragraph, document, forms: forms)
    let doubts = doubts
    for doubt in doubts {
      for place in doubt {
        let row = (place - stretch.lowerBound) * stride
        keys.removeAll(keepingCapacity: true)
        source.append(place, to: &keys)
        Self.addElsewhere(elsewhere, source, place, to: &scores, at: row)
        Self.add(keys, &features, to: &scores, at: row)
      }
    }
  }

  private static func add(
    _ keys: [UInt32], _ features: inout FeatureMemory, to scores: inout [Int32], at row: Int
  ) {
    var sums = scores.mutableSpan
    features.add(keys.span, to: &sums, at: row)
  }

  /// Adds what other occurrences of a token's word say.
  private static func addElsewhere(
    _ elsewhere: borrowing ElsewhereSums, _ source: borrowing NameFeatures, _ place: Int,
    to scores: inout [Int32], at row: Int
  ) {
    let form = source.form(place)
    guard form.isCapitalised else { return }
    let word = source.document.word(form.lowerNumber)
    guard word.sums >= 0 else { return }
    let rows = elsewhere.rows.span
    var sums = scores.mutableSpan
    let width = elsewhere.width
    let total = Int(word.sums) * width
    for tag in 0..<width { sums[row + tag] &+= rows[total + tag] }
    let token = source.paragraph.offset + place
    var own = total
    var occurrence = word.occurrences
    while occurrence >= 0 {
      own += width
      let entry = source.document.occurrences[Int(occurrence)]
      if Int(entry.token) == token {
        for tag in 0..<width { sums[row + tag] &-= rows[own + tag] }
        return
      }
      occurrence = entry.next
    }
  }
}
