import PipeModels

/// Everything a model file says about names: words, weights and how sure to be.
struct NameModel: Sendable {
  let words: WordFactTable
  let sequence: SequenceModel
  let calibration: NameCalibration

  init(words: WordFactTable, sequence: SequenceModel, calibration: NameCalibration) {
    self.words = words
    self.sequence = sequence
    self.calibration = calibration
  }

  /// The bytes of a model file.
  var bytes: [UInt8] {
    var file = ModelFile()
    words.write(to: &file)
    sequence.write(to: &file)
    calibration.write(to: &file)
    return file.bytes
  }

  /// Reads a model file, which is used where it lies; every size in it is checked.
  init(reading memory: ModelMemory) throws(ModelFileError) {
    let file = try ModelFile(reading: memory)
    words = try WordFactTable(reading: file)
    sequence = try SequenceModel(reading: file)
    calibration = try NameCalibration(
      reading: file, labels: sequence.scheme.labels.count)
  }
}
