internal import ArgumentParser
internal import PipeEval
internal import PipeKit
internal import PipeStages

struct TrainSentimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Train a model that judges sentences and targets.",
    discussion: """
      SENTENCES and TARGETS are files of JSON lines with 'id', 'text' and 'label',
      which is -1, 0 or 1; a target has its place besides: 'target': {"start": 0,
      "end": 6}, in code points. VECTORS is a text file, a word and its numbers a
      line, the most frequent words first. The same files, in the same order,
      options and seed give the same bytes.

      EXAMPLES
        pipe train sentiment --sentences sst.jsonl emobank.jsonl \\
          --phrases sst-phrases.jsonl --targets newsmtsc.jsonl \\
          --vectors words.vec --out my.model
        pipe run news.yaml --set stages.sentiment.model=my.model
      """)

  @Option(parsing: .upToNextOption, help: "Texts that were judged as a whole.")
  var sentences: [String]

  @Option(
    parsing: .upToNextOption,
    help: "Parts of sentences that were judged; of four neutral ones one is used.")
  var phrases: [String] = []

  @Option(parsing: .upToNextOption, help: "Names in their sentences, judged.")
  var targets: [String]

  @Option(help: "Vectors of words.", completion: .file())
  var vectors: String

  @Option(help: "Where the model goes.", completion: .file())
  var out: String

  @Option(help: "How many words get a vector.")
  var words = 30_000

  @Option(help: "What the order of the examples, and where patterns begin, hang on.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...200_000).contains(words) else {
      throw ValidationError("'--words' must be from 1 to 200000")
    }
  }

  func run() throws {
    let console = Console.standardError
    var settings = SentimentTrainer.Settings()
    settings.words = words
    settings.seed = seed
    var trainer = SentimentTrainer(settings)
    try addVectors(to: &trainer, console)
    for (source, path) in (sentences + phrases).enumerated() {
      let isPhrases = source >= sentences.count
      for (number, gold) in try GoldFile(path: path, console: console).documents(.sentiment)
        .enumerated()
      {
        guard let label = gold.label, !(isPhrases && label == .neutral && number % 4 != 3) else {
          continue
        }
        trainer.add(gold.text, label, source: source)
      }
    }
    for path in targets {
      for gold in try GoldFile(path: path, console: console).documents(.targets) {
        guard let label = gold.label, let target = gold.target else { continue }
        trainer.add(gold.text, target: target, label)
      }
    }
    let model = try trainer.train { console.line($0) }
    try FileBytes.write(model, to: out, console: console)
    console.line("wrote \(out), \(model.count) bytes")
  }

  private func addVectors(to trainer: inout SentimentTrainer, _ console: Console) throws {
    let file = GoldFile(path: vectors, console: console)
    var added = 0
    do {
      try WordVectorReader.forEach(in: file.bytes(), limit: words) { word, vector in
        trainer.add(word: word, vector: vector)
        added += 1
      }
    } catch let problem as WordVectorReader.Problem {
      console.line("pipe: \(vectors):\(problem.line): \(problem.message)")
      throw ExitStatus.data.error
    }
    guard added > 0, trainer.hasVectors else {
      console.line(
        "pipe: \(vectors): there are no vectors of \(SentimentTrainer.Settings().dimension) numbers "
          + "or more in it")
      throw ExitStatus.data.error
    }
  }
}
