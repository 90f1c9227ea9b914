public import PipeKit
internal import PipeModels

/// Finds tokens and sentences.
public struct Sentences: Annotator {
  public static let info = Info(
    "sentences", "Finds words, marks and sentences; headlines and list items are told apart.",
    writes: [Token.layer, Sentence.layer], uses: [Zone.layer])

  public static let settings = [
    Setting(
      "language", \Self.language,
      "The language of the text, for its abbreviations; 'other' knows none."),
    Setting(
      "model", \Self.model,
      "What decides where sentences end in English: the trained model, or rules alone."),
    Setting(
      "model_file", \Self.modelFile,
      "A model made by 'pipe train sentences', in place of the one that ships."),
    Setting(
      "newline", \Self.newline,
      "Which line ends end a sentence: those of lines that were not wrapped, all, blank lines, none."
    ),
    Setting(
      "skip_zones", \Self.skipZones,
      "Zones whose sentences are left out, where a stage 'zones' came before: [byline, share]."),
  ]

  public static let examples = [
    Example(
      "Mr. Macron met the U.S. Secretary at 5 p.m. on Friday. “Why now?” he asked.",
      "⟦sentence Mr. Macron met the U.S. Secretary at 5 p.m. on Friday.⟧ "
        + "⟦sentence “Why now?” he asked.⟧"),
    Example(
      "Dockers vote to strike\n\nThe port didn't open.",
      "⟦headline Dockers vote to strike⟧\n\n⟦sentence The port didn't open.⟧"),
    Example(
      "It didn't pay $1.5bn.",
      "⟦word It⟧ ⟦word did⟧⟦word n't⟧ ⟦word pay⟧ ⟦symbol $⟧⟦number 1.5bn⟧⟦punctuation .⟧",
      layer: Token.layer),
  ]

  var language = Language.english
  var model = SentenceModelChoice.english
  var modelFile: FileReference?
  var newline = NewlineMode.auto
  var skipZones: [Zone.Kind] = []
  private var tokenizer = Tokenizer()
  private var judge: ModelJudge?

  public init() {}

  public mutating func prepare(_ context: borrowing PrepareContext) throws {
    if let modelFile {
      let bytes = try context.bytes(ofFile: modelFile.path)
      do throws(ModelFileError) {
        judge = ModelJudge(try SentenceModel(reading: ModelMemory(copying: bytes.span)))
      } catch {
        throw DocumentError("bad-model", "'\(modelFile.path)': \(error)")
      }
    } else {
      try loadModel()
    }
  }

  /// Reads the shipped model, where the settings ask for it.
  private mutating func loadModel() throws {
    guard judge == nil, language == .english, model == .english else { return }
    judge = ModelJudge(try SentenceModel.shipped())
  }

  public mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    try loadModel()
    let bytes = text.bytes
    notes.tokens.removeAll()
    notes.sentences.removeAll()
    tokenizer.language = language
    tokenizer.tokenize(bytes, into: &notes.tokens)
    // A second reference, not a copy: the tokens are read while sentences are written.
    let tokens = notes.tokens
    let rules = GapRules(
      bytes: bytes, tokens: tokens.span, traits: tokenizer.traits.span, language: language)
    let splitter = SentenceSplitter(newline: newline)
    if var judge {
      splitter.split(rules, tokenizer.lines, judge: &judge, into: &notes.sentences)
    } else {
      var judge = RulesJudge()
      splitter.split(rules, tokenizer.lines, judge: &judge, into: &notes.sentences)
    }
    let skipped = SkippedZones(notes, kinds: skipZones)
    if !skipped.isEmpty { notes.sentences.removeAll { skipped.contains($0.range) } }
  }
}
