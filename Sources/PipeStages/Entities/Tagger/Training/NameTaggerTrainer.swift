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

  /// Trains, and returns the bytes of the model file.
  package func train(
    development: [NameTrainingDocument], progress: (Progress) -> Void
  ) -> [UInt8] {
    let scheme = TagScheme(labels: settings.labels)
    let words = learner.makeTable(seed: settings.sequence.seed)
    var maker = NameExampleMaker(words: words, scheme: scheme)
    for document in documents { maker.add(document) }
    var trainer = SequenceTrainer(maker.examples, scheme: scheme, settings: settings.sequence)
    var evaluation = NameEvaluation(labels: settings.labels)
    for epoch in 1...settings.sequence.epochs {
      trainer.runEpoch()
      guard !development.isEmpty else {
        progress(Progress(epoch: epoch, epochs: settings.sequence.epochs, evaluation: nil))
        continue
      }
      let model = NameModel(
        words: words, sequence: trainer.makeModel(),
        calibration: NameCalibrator.calibrate(NameEvaluation(labels: settings.labels)))
      evaluation = Self.evaluate(model, on: development)
      progress(Progress(epoch: epoch, epochs: settings.sequence.epochs, evaluation: evaluation))
    }
    return NameModel(
      words: words, sequence: trainer.makeModel(),
      calibration: NameCalibrator.calibrate(evaluation)
    ).bytes
  }

  private static func evaluate(
    _ model: NameModel, on documents: [NameTrainingDocument]
  ) -> NameEvaluation {
    var tagger = NameTagger(model)
    var evaluation = NameEvaluation(labels: tagger.labels)
    for document in documents {
      let found = tagger.tag(
        document.text, tokens: document.tokens.span, sentences: document.sentences.span)
      evaluation.add(document, found: found)
    }
    return evaluation
  }
}
