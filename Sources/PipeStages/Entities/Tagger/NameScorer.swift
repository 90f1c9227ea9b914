import PipeModels

/// Sums up the weights of the features of each token of a stretch. Hot.
struct NameScorer: Sendable {
  private let features: FeatureTable
  private let stride: Int
  private var keys: [UInt32] = []
  /// The sums: `stride` values a token, one for each tag.
  private(set) var scores: [Int32] = []

  init(_ model: SequenceModel) {
    features = model.features
    stride = model.scheme.stride
  }

  /// Fills ``scores`` for the tokens of a stretch.
  mutating func score(
    _ stretch: Range<Int>, of paragraph: NameParagraph, in document: NameDocument,
    memory: borrowing WordForms, elsewhere: borrowing ElsewhereSums
  ) {
    let size = stretch.count * stride
    if scores.count < size { scores = Array(repeating: 0, count: size) }
    Self.score(
      stretch, NameFeatures(paragraph, document, forms: memory.forms.span), memory.rows.span,
      elsewhere.rows.span, features, stride, keys: &keys, scores: &scores)
  }

  private static func score(
    _ stretch: Range<Int>, _ source: borrowing NameFeatures, _ wordSums: Span<Int16>,
    _ elsewhere: Span<Int32>, _ features: FeatureTable, _ stride: Int, keys: inout [UInt32],
    scores: inout [Int32]
  ) {
    for place in stretch {
      let row = (place - stretch.lowerBound) * stride
      keys.removeAll(keepingCapacity: true)
      source.append(place, to: &keys)
      var sums = scores.mutableSpan
      for tag in row..<row + stride { sums[tag] = 0 }
      add(wordSums, stride, source, place, to: &sums, at: row)
      addElsewhere(elsewhere, stride, source, place, to: &sums, at: row)
      features.add(keys.span, to: &sums, at: row)
    }
  }

  /// Adds the sums of the words around a token.
  private static func add(
    _ wordSums: Span<Int16>, _ stride: Int, _ source: borrowing NameFeatures, _ place: Int,
    to sums: inout MutableSpan<Int32>, at row: Int
  ) {
    func add(_ number: Int32, _ role: WordRole, _ sums: inout MutableSpan<Int32>) {
      let first = (Int(number) * WordRole.summedCount + role.rawValue) * stride
      let rowOfWord = wordSums.extracting(first..<first + stride)
      for tag in 0..<stride {
        sums[unchecked: row + tag] &+= Int32(rowOfWord[unchecked: tag])
      }
    }
    let paragraph = source.paragraph
    let here = place + NameParagraph.margin
    add(paragraph.window[here], .itself, &sums)
    add(paragraph.window[here - 1], .before, &sums)
    add(paragraph.window[here + 1], .after, &sums)
    add(paragraph.window[here - 2], .twoBefore, &sums)
    add(paragraph.window[here + 2], .twoAfter, &sums)
    add(paragraph.window[here - 3], .threeBefore, &sums)
    add(paragraph.window[here + 3], .threeAfter, &sums)
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
