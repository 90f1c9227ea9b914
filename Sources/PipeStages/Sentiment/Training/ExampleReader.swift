internal import PipeKit
internal import PipeModels

/// Reads examples as the stage reads documents, and finds their features.
struct ExampleReader {
  let vocabulary: SentimentVocabulary
  private(set) var reading = ModelReading()
  private let lexicon: PolarityLexicon
  private var sentences = Sentences()
  private var reader = SentenceReader()
  private var finder = HitFinder()
  private var features: [UInt32] = []

  init(lexicon: PolarityLexicon, vocabulary: SentimentVocabulary) {
    self.lexicon = lexicon
    self.vocabulary = vocabulary
  }

  /// Reads an example; false for one that has no words, or whose target is not in a sentence.
  mutating func read(_ example: SentimentExample, _ level: TrainingLevel) throws -> Bool {
    var notes = Annotations()
    try sentences.annotate(example.text, into: &notes)
    let bytes = example.text.bytes
    if let target = example.target { notes.entities.append(Entity(target, label: .person)) }
    features.removeAll(keepingCapacity: true)
    reader.begin()
    for sentence in notes.sentences {
      reader.read(sentence, bytes, notes.tokens.span, notes.entities.span, lexicon)
      finder.find(&reader.cues, isQuestion: sentence.isQuestion(bytes), lexicon)
      let range = 0..<min(reader.cues.count, WordWindow.limit)
      reading.read(
        range, of: sentence, bytes, notes.tokens.span, reader.cues, finder.hits, vocabulary)
      switch level {
      case .sentences:
        guard !range.isEmpty else { continue }
        reading.findSentence(finder.hits.prefix { Int($0.first) < range.upperBound })
        features = reading.sentenceFeatures.sheet.keys
        return true
      case .targets:
        guard let mention = reader.mentions.first else { continue }
        guard reading.findTarget(mention, reader.cues, finder.hits) else { return false }
        features = reading.targetFeatures.sheet.keys
        return true
      }
    }
    return false
  }

  /// The features of the example, and one for its source, which takes up how often that source
  /// calls something neutral and is not part of any judgement.
  func keys(source: Int) -> [UInt32] {
    features + [FeatureHash.key(200, UInt32(source))]
  }
}
