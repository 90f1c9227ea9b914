internal import PipeModels

/// What differs between training on sentences and on targets.
enum TrainingLevel {
  case sentences, targets

  var linear: SequenceTraining {
    var settings = SequenceTraining()
    switch self {
    case .sentences:
      settings.epochs = 5
      settings.rate = 0.1
      settings.sparsity = 0.5
      settings.minimumCount = 3
      settings.threshold = 0.03
    case .targets:
      settings.epochs = 5
      settings.rate = 0.03
      settings.sparsity = 1
      settings.minimumCount = 2
    }
    return settings
  }

  func patterns(seed: UInt64) -> ConvolutionTraining {
    var settings = ConvolutionTraining()
    settings.seed = seed
    switch self {
    case .sentences: settings.epochs = 4
    case .targets: settings.epochs = 8
    }
    return settings
  }

  func shape(_ settings: SentimentTrainer.Settings, rows: Int) -> ConvolutionShape {
    switch self {
    case .sentences:
      ConvolutionShape(
        dimension: settings.dimension, filters: settings.filters,
        zones: ConvolutionReading.sentenceZones, rows: rows,
        classes: ConvolutionReading.sentenceClasses)
    case .targets:
      ConvolutionShape(
        dimension: settings.dimension, filters: settings.filters,
        zones: ConvolutionReading.targetZones, rows: rows,
        classes: ConvolutionReading.targetClasses)
    }
  }
}
