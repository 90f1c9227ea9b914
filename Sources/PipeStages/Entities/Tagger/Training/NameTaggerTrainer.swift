package import PipeKit
package import PipeModels

/// Trains a name tagger on documents whose names are known.
///
/// First raw text, if there is any; then the documents; then ``train(development:progress:)``.
/// The same input and settings give the same bytes.
package struct NameTaggerTrainer {
  /// What training says after each time through the documents.
  package struct Progress: Sendable {
    package let epoch: Int
    package let epochs: Int
    /// How the tagger does on the development documents; nil if there are none.
    package let evaluation: NameEvaluation?
  }

  /// How training goes.
  package struct Settings: Sendable {
    package var labels = [
      "PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT", "DATE", "MONEY", "MISC",
    ]
    package var sequence = SequenceTraining()

    package init() {}

    /// How often training goes through the documents.
    package var epochs: Int {
      get { sequence.epochs }
      set { sequence.epochs = newValue }
    }

    /// What the order of the documents and the clusters hang on.
    package var seed: UInt64 {
      get { sequence.seed }
      set { sequence.seed = newValue }
    }
  }

  /// Training ends when this many times through the documents brought nothing.
  private static let patience = 3

  private let settings: Settings
  private var learner = WordFactsLearner()
  private var documents: [NameTrainingDocument] = []

  package init(_ settings: Settings = Settings()) { self.settings = settings }

  /// Learns facts about words from a text whose names need not be known.
  package mutating func addRawText(_ text: Text, tokens: Layer<Token>, sentences: Layer<Sentence>) {
    learner.add(text, tokens: tokens.span, sentences: sentences.span)
  }

  /// Adds a document to learn names from.
  package mutating func add(_ document: NameTrainingDocument) { documents.append(document) }

  /// Trains, and returns the bytes of the model file: of the best epoch where there are documents to
  /// measure on, else of the last.
  package func train(
    development: [NameTrainingDocument], progress: (Progress) -> Void
  ) -> [UInt8] {
    let scheme = TagScheme(labels: settings.labels)
    let words = learner.makeTable(seed: settings.sequence.seed)
    var maker = NameExampleMaker(words: words, scheme: scheme)
    var random = RandomNumbers(seed: settings.sequence.seed)
    for document in documents {
      maker.add(document)
      if let copy = CaseCopies.copy(document, random: &random) { maker.add(copy) }
    }
    var trainer = SequenceTrainer(maker.examples, scheme: scheme, settings: settings.sequence)
    let unmeasured = NameEvaluation(labels: settings.labels)
    var best: (epoch: Int, sequence: SequenceModel, evaluation: NameEvaluation)?
    for epoch in 1...settings.sequence.epochs {
      trainer.runEpoch()
      var evaluation: NameEvaluation?
      if !development.isEmpty {
        let model = NameModel(
          words: words, sequence: trainer.makeModel(),
          calibration: NameCalibrator.calibrate(unmeasured))
        let measured = Self.evaluate(model, on: development)
        if measured.total.f1 > best?.evaluation.total.f1 ?? -1 {
          best = (epoch, model.sequence, measured)
        }
        evaluation = measured
      }
      progress(Progress(epoch: epoch, epochs: settings.epochs, evaluation: evaluation))
      if let best, epoch >= best.epoch + Self.patience { break }
    }
    return NameModel(
      words: words, sequence: best?.sequence ?? trainer.makeModel(),
      calibration: NameCalibrator.calibrate(best?.evaluation ?? unmeasured)
    ).bytes
  }

  private static func evaluate(
    _ model: NameModel, on documents: [NameTrainingDocument]
  ) -> NameEvaluation {
    var tagger = NameTagger(model)
    var hinter = DocumentHinter()
    var evaluation = NameEvaluation(labels: tagger.labels)
    for document in documents {
      let (tokens, sentences) = (document.tokens, document.sentences)
      let hints = hinter.hints(document.text, tokens: tokens.span, sentences: sentences.span)
      let found = tagger.tag(
        document.text, tokens: tokens.span, sentences: sentences.span, hints: hints)
      evaluation.add(document, found: found)
    }
    return evaluation
  }
}
