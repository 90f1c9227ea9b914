import PipeKit
import PipeModels

/// Finds names in tokens with a linear model.
///
/// A value with scratch space: each worker has its own copy. What it finds in a document depends
/// on that document and the model alone. Hot.
struct NameTagger: Sendable {
  /// The labels it finds, in the order of ``TaggedName/label``.
  let labels: [String]

  private let model: NameModel
  private let scheme: TagScheme
  private var memory: WordForms
  private var document = NameDocument()
  private var paragraph = NameParagraph()
  private var decoder: SequenceDecoder
  private var elsewhere: ElsewhereSums
  private var scorer: NameScorer

  /// Longer documents are read in parts of this many tokens, so that memory stays bounded.
  static let partCount = 60_000

  /// Creates a tagger from a model file, which is used where it lies.
  init(reading file: ModelMemory) throws(ModelFileError) {
    self.init(try NameModel(reading: file))
  }

  /// Creates a tagger that keeps `wordLimit` words in mind from one document to the next.
  init(_ model: NameModel, wordLimit: Int = 32_000) {
    self.model = model
    scheme = model.sequence.scheme
    labels = scheme.labels
    memory = WordForms(
      table: model.words, features: model.sequence.features, stride: scheme.stride,
      limit: wordLimit)
    decoder = SequenceDecoder(model.sequence)
    elsewhere = ElsewhereSums(model.sequence)
    scorer = NameScorer(model.sequence)
  }

  /// The names in a document, in text order; they do not overlap. `hints` is what the rules say of
  /// it, in text order.
  mutating func tag(
    _ text: Text, tokens: Span<Token>, sentences: Span<Sentence>, hints: [NameHint] = []
  ) -> [TaggedName] {
    var nextHint = 0
    var names: [TaggedName] = []
    var part = DocumentPart.none
    while let next = DocumentPart.next(
      after: part, tokens: tokens.count, sentences: sentences, limit: Self.partCount)
    {
      part = next
      memory.trim()
      document.read(
        text.bytes, tokens: tokens.extracting(part.tokens),
        sentences: sentences.extracting(part.sentences), firstToken: part.tokens.lowerBound,
        forms: &memory)
      document.read(hints.span, from: &nextHint)
      elsewhere.removeAll()
      for number in document.repeatedWords {
        elsewhere.add(number, of: &document, forms: memory.forms)
      }
      let forms = memory.forms
      for range in document.paragraphs {
        paragraph.read(range, of: document, forms: forms.span)
        for stretch in paragraph.stretches {
          scorer.scoreWords(stretch, of: paragraph, in: document, memory: &memory)
          scorer.scoreDoubts(
            stretch, of: paragraph, in: document, forms: forms.span, elsewhere: elsewhere)
          for doubt in scorer.doubts { find(doubt, in: stretch, into: &names) }
        }
      }
    }
    return names
  }

  /// Decodes the tokens in doubt of a stretch and appends their names.
  private mutating func find(
    _ doubt: Range<Int>, in whole: Range<Int>, into names: inout [TaggedName]
  ) {
    let all = scorer.scores
    let stretch = doubt
    let scores = all.span.extracting(
      (doubt.lowerBound - whole.lowerBound) * scheme.stride..<(doubt.upperBound - whole.lowerBound)
        * scheme.stride)
    decoder.decode(scores, count: stretch.count)
    let tags = decoder.tags
    let outside = TagScheme.outside
    guard var place = (0..<stretch.count).first(where: { tags[$0] != outside }) else { return }
    decoder.prepareMargins(scores, count: stretch.count, from: place)
    while place < stretch.count {
      guard let (label, _) = scheme.label(of: tags[place]) else {
        place += 1
        continue
      }
      var end = place + 1
      while end < stretch.count, tags[end] == scheme.inside(label) { end += 1 }
      var margin = Int32.max
      for token in place..<min(end + 1, stretch.count) {
        margin = min(margin, decoder.margin(token))
      }
      let start = paragraph.offset + stretch.lowerBound
      let (first, last) = (document.pieces[start + place], document.pieces[start + end - 1])
      names.append(
        TaggedName(
          range: TextRange(first.range.lower, last.range.upper),
          tokens: Int(first.token)..<Int(last.token) + 1, label: label,
          score: model.calibration.score(label: label, margin: margin), margin: margin))
      place = end
    }
  }
}

extension NameTagger: NamedModel {
  static var shippedName: String { "en-news" }
  static var shipped: ModelMemory { ShippedModel.englishNews }
}
