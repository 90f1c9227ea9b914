internal import PipeModels

/// The models of `sentiment`: the words they share, and how sentences and targets are judged.
struct SentimentModel: Sendable {
  let vocabulary: SentimentVocabulary
  var sentences: PolarityModel
  var targets: PolarityModel

  /// The model as a file: the same model, the same bytes.
  var bytes: [UInt8] {
    var file = ModelFile()
    vocabulary.write(to: &file)
    sentences.write("sentences", to: &file)
    targets.write("targets", to: &file)
    return file.bytes
  }

  init(
    vocabulary: SentimentVocabulary, sentences: PolarityModel, targets: PolarityModel
  ) {
    self.vocabulary = vocabulary
    self.sentences = sentences
    self.targets = targets
  }

  /// Reads a model file, which is used where it lies; every size in it is checked.
  init(reading memory: ModelMemory) throws(ModelFileError) {
    let file = try ModelFile(reading: memory)
    vocabulary = try SentimentVocabulary(reading: file)
    sentences = try PolarityModel(
      "sentences", count: SentenceFeatures.count, reading: file)
    targets = try PolarityModel("targets", count: TargetFeatures.count, reading: file)
    // Rows are looked up in both convolutions without a check.
    guard sentences.convolution.shape.rows == vocabulary.count,
      sentences.convolution.shape.classes == ConvolutionReading.sentenceClasses,
      sentences.convolution.shape.zones == ConvolutionReading.sentenceZones,
      targets.convolution.shape.rows == vocabulary.count,
      targets.convolution.shape.classes == ConvolutionReading.targetClasses,
      targets.convolution.shape.zones == ConvolutionReading.targetZones
    else { throw ModelFileError.malformed("patterns") }
  }
}

extension SentimentModel: NamedModel {
  static var shippedName: String { "en-sentiment" }
  static var shipped: ModelMemory { ShippedModel.englishSentiment }
}
