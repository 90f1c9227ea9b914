import PipeModels

/// Sums up the weights of the features of each token of a stretch. Hot.
///
/// In two steps: first what single words say, which is remembered from word to word; then, where
/// that leaves a doubt, everything else.
struct NameScorer: Sendable {
  private let features: FeatureTable
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
    features = model.features
    stride = model.scheme.stride
    tagCount = model.scheme.count
  }

  /// Sums up what single words say of the tokens of a stretch, and finds those in doubt.
  mutating func scoreWords(
    _ stretch: Range<Int>, of paragraph: NameParagraph, in document: NameDocument,
    memory: inout WordForms
  ) {
    let (stride, tagCount) = (stride, tagCount)
    let size = stretch.count * stride
    if scores.count < size { scores = Array(repeating: 0, count: size) }
    doubts.removeAll(keepingCapacity: true)
    var start = stretch.lowerBound
    for place in stretch {
      let row = (place - stretch.lowerBound) * stride
      var sums = scores.mutableSpan
      for tag in row..<row + stride { sums[tag] = 0 }
      let here = place + NameParagraph.margin
      memory.add(paragraph.window[here], as: .itself, to: &sums, at: row)
      memory.add(paragraph.window[here - 1], as: .before, to: &sums, at: row)
      memory.add(paragraph.window[here + 1], as: .after, to: &sums, at: row)
      memory.add(paragraph.window[here - 2], as: .twoBefore, to: &sums, at: row)
      memory.add(paragraph.window[here + 2], as: .twoAfter, to: &sums, at: row)
      memory.add(paragraph.window[here - 3], as: .threeBefore, to: &sums, at: row)
      memory.add(paragraph.window[here + 3], as: .threeAfter, to: &sums, at: row)
      var other = Int32.min
      for tag in row + 1..<row + tagCount { other = max(other, sums[tag]) }
      guard sums[row] >= other &+ Self.settled, !paragraph.isInLongRun(place),
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
    let (all, features, stride, doubts) = (elsewhere.rows, features, stride, doubts)
    for doubt in doubts {
      for place in doubt {
        let row = (place - stretch.lowerBound) * stride
        keys.removeAll(keepingCapacity: true)
        source.append(place, to: &keys)
        Self.add(&keys, features, all.span, stride, source, place, to: &scores, at: row)
      }
    }
  }

  private static func add(
    _ keys: inout [UInt32], _ features: FeatureTable, _ elsewhere: Span<Int32>, _ stride: Int,
    _ source: borrowing NameFeatures, _ place: Int, to scores: inout [Int32], at row: Int
  ) {
    var sums = scores.mutableSpan
    addElsewhere(elsewhere, stride, source, place, to: &sums, at: row)
    features.add(keys.span, to: &sums, at: row)
  }

  /// Adds what other occurrences of a token's word say.
  private static func addElsewhere(
    _ elsewhere: Span<Int32>, _ stride: Int, _ source: borrowing NameFeatures, _ place: Int,
    to sums: inout MutableSpan<Int32>, at row: Int
  ) {
    let form = source.form(place)
    guard form.isCapitalised else { return }
    let word = source.document.word(form.lowerNumber)
    guard word.sums >= 0 else { return }
    let total = Int(word.sums) * stride
    for tag in 0..<stride { sums[row + tag] &+= elsewhere[total + tag] }
    let token = source.paragraph.offset + place
    var own = total
    var occurrence = word.occurrences
    while occurrence >= 0 {
      own += stride
      let entry = source.document.occurrences[Int(occurrence)]
      if Int(entry.token) == token {
        for tag in 0..<stride { sums[row + tag] &-= elsewhere[own + tag] }
        return
      }
      occurrence = entry.next
    }
  }
}
