internal import ArgumentParser
internal import PipeKit
internal import PipeStages

struct TrainNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ner", abstract: "Train a model that finds names.",
    discussion: """
      DATA are files of JSON lines with 'text' and 'entities', as 'pipe run' writes
      them, or files in CoNLL's columns (.conll, .bio, .iob): a token a line, its
      tag last. The same files, options and seed give the same bytes. The model is
      that of the best epoch on --dev; training ends when three in a row bring
      nothing. How often words are capitalised, and which words stand in like
      places, is learned from raw text: give as much of it as you have.

      EXAMPLES
        pipe train ner train.jsonl --dev dev.jsonl --raw news.jsonl --out my.model
        pipe train ner news.jsonl --partial web.jsonl --dev dev.jsonl --out my.model
        pipe train ner eng.train.conll --dev eng.testa.conll --out conll.model
      """)

  @Argument(help: "Annotated documents.")
  var data: [String]

  @Option(
    parsing: .upToNextOption,
    help: "Documents whose annotators looked only for the labels that occur in them.")
  var partial: [String] = []

  @Option(
    parsing: .upToNextOption, help: "Annotated documents to measure on and to calibrate with.")
  var dev: [String] = []

  @Option(parsing: .upToNextOption, help: "Documents to learn words from, annotated or not.")
  var raw: [String] = []

  @Option(help: "Where the model goes.", completion: .file())
  var out: String

  @Option(help: "How often training goes through the documents at most.")
  var epochs = 6

  @Option(help: "What the order of the documents and the word clusters hang on.")
  var seed: UInt64 = 1

  func run() throws {
    let console = Console.standardError
    var settings = NameTaggerTrainer.Settings()
    settings.epochs = epochs
    settings.seed = seed
    var trainer = NameTaggerTrainer(settings)
    var input = TrainingInput(console: console)
    let development = try input.annotated(dev, isPartial: false)
    console.line("\(development.count) documents to measure on")

    // What is measured on must not be learned from, however its copies are spaced.
    let held = Set(development.map { Opening($0.text) })
    var words = 0
    try input.forEachText(raw) { text, notes in
      guard !held.contains(Opening(text)) else { return }
      words += notes.tokens.count
      trainer.addRawText(text, tokens: notes.tokens, sentences: notes.sentences)
    }
    console.line("\(words) tokens of raw text")
    var documents = 0
    for (files, isPartial) in [(data, false), (partial, true)] {
      for document in try input.annotated(files, isPartial: isPartial)
      where !held.contains(Opening(document.text)) {
        trainer.add(document)
        documents += 1
      }
    }
    console.line("\(documents) documents to learn from")
    let model = trainer.train(development: development) { progress in
      console.line(Self.line(progress))
    }
    try FileBytes.write(model, to: out, console: console)
    console.line("wrote \(out), \(model.count) bytes")
  }

  /// One line on an epoch: F1 over all labels, then for each of them.
  private static func line(_ progress: NameTaggerTrainer.Progress) -> String {
    let head = "epoch \(progress.epoch) of \(progress.epochs)"
    guard let evaluation = progress.evaluation else { return head }
    let parts = zip(evaluation.labels, evaluation.counts).filter { $1.gold > 0 }
      .map { "\($0) \(percent($1.f1))" }
    return "\(head): F1 \(percent(evaluation.total.f1))  \(parts.joined(separator: "  "))"
  }

  private static func percent(_ hundredths: Int) -> String {
    let tenths = (hundredths + 5) / 10
    return "\(tenths / 10).\(tenths % 10)"
  }
}
