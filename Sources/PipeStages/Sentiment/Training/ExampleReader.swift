internal import PipeKit
internal import PipeModels

/// Reads examples as the stage reads documents, and finds their features.
struct ExampleReader {
  let vocabulary: SentimentVocabulary
  var reading = ModelReading()
  let table: SentimentWords
  private var sentences = Sentences()
  var reader = SentenceReader()
  var finder = HitFinder()
  private var sheet = FeatureSheet()

  init(lexicon: PolarityLexicon, vocabulary: SentimentVocabulary) {
    table = SentimentWords(lexicon, vocabulary)
    self.vocabulary = vocabulary
  }

  /// Reads an example; false for one that has no words, or whose target is not in a sentence.
  mutating func read(_ example: SentimentExample, _ level: TrainingLevel) throws -> Bool {
    var notes = Annotations()
    try sentences.annotate(example.text, into: &notes)
    let bytes = example.text.bytes
    if let target = example.target { notes.entities.append(Entity(target, label: .person)) }
    sheet.removeAll()
    reader.begin()
    for sentence in notes.sentences {
      reader.read(sentence, bytes, notes.tokens.span, notes.entities.span, table)
      let isQuestion = sentence.isQuestion(bytes)
      finder.find(&reader.cues, isQuestion: isQuestion, table.lexicon)
      let range = 0..<min(reader.cues.count, WordWindow.limit)
      reading.read(range, isQuestion: isQuestion, reader.cues, finder.hits, vocabulary)
      switch level {
      case .sentences:
        guard !range.isEmpty else { continue }
        reading.addSentence(
          finder.hits.prefix { Int($0.first) < range.upperBound }, to: &sheet)
        return true
      case .targets:
        guard let mention = reader.mentions.first else { continue }
        guard reading.findTarget(mention, reader.cues, finder.hits) else { return false }
        reading.addTarget(reader.cues, finder.hits, to: &sheet)
        return true
      }
    }
    return false
  }

  /// The features of the example, and one for its source, which takes up how often that source
  /// calls something neutral and is not part of any judgement.
  func keys(source: Int) -> [UInt32] {
    sheet.keys + [FeatureHash.key(200, UInt32(source))]
  }
}
