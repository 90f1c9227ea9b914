internal import ArgumentParser
internal import PipeEval
internal import PipeStages

struct TrainSentencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "Train a model that finds where sentences end.",
    discussion: """
      DATA are files of JSON lines with 'text' and 'sentences', as 'pipe run' writes
      them, or with spans as pairs of code points. The same files in the same order,
      the same options and the same seed give the same bytes. Use the model by
      'sentences: { model_file: FILE }'.

      EXAMPLES
        pipe train sentences web.jsonl news.jsonl --out my.model
      """)

  @Argument(help: "Documents with sentences.")
  var data: [String]

  @Option(help: "Where the model goes.", completion: .file())
  var out: String

  @Option(help: "How often training goes through the gaps between tokens.")
  var epochs = 8

  @Option(help: "What the order of the gaps hangs on.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...100).contains(epochs) else {
      throw ValidationError("'--epochs' must be from 1 to 100, not \(epochs)")
    }
  }

  func run() throws {
    let console = Console.standardError
    var settings = SentenceTrainer.Settings()
    settings.epochs = epochs
    settings.seed = seed
    var trainer = SentenceTrainer(settings)
    var documents = 0
    var sentences = 0
    for path in data {
      for document in try GoldFile(path: path, console: console).documents(.sentences) {
        guard let gold = document.sentences, !gold.isEmpty else { continue }
        trainer.add(document.text, sentences: gold)
        documents += 1
        sentences += gold.count
      }
    }
    console.line("\(documents) documents, \(sentences) sentences to learn from")
    let model = trainer.train()
    try FileBytes.write(model, to: out, console: console)
    console.line("wrote \(out), \(model.count) bytes")
  }
}
