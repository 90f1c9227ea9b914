internal import PipeModels

/// A linear model and a convolution that judge together: their sums are added, word by word, so
/// that what each word has said adds up to the judgement.
struct PolarityModel: Sendable {
  let linear: FeatureTable
  private(set) var convolution: Convolution
  /// What every judgement begins with.
  private let start: PolaritySums
  /// Three sums for each word that was read last.
  private var sums: [Int32] = []
  private var patternSums: [Int32] = []

  init(linear: FeatureTable, convolution: Convolution) {
    self.linear = linear
    self.convolution = convolution
    let start = convolution.offsets
    self.start = PolaritySums(negative: start[0], neutral: start[1], positive: start[2])
  }

  /// Judges what was read, `count` tokens of a window; a user's words say what their weights say.
  mutating func judge(
    _ sheet: FeatureSheet, _ reading: ConvolutionReading, count: Int, _ ownWords: [OwnWord]
  ) -> PolaritySums {
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: count * 3))
    // A second reference, not a copy: it is read while the sums are written.
    let linear = linear
    addWords(linear, sheet)
    let patterns = convolution.read(reading.input)
    if ownWords.isEmpty {
      var total = PolaritySums(
        negative: patterns[0], neutral: patterns[1], positive: patterns[2])
      for index in 0..<count { total = total + said(by: index) }
      return total
    }
    attribute(reading, least: 0)
    var total = start
    for own in ownWords { replace(own, count) }
    for index in 0..<count { total = total + said(by: index) }
    return total
  }

  /// Adds what the patterns say to what the words have said, so that ``said(by:)`` is the whole;
  /// patterns that say less than `least` are left out.
  mutating func attribute(_ reading: ConvolutionReading, least: Int32) {
    patternSums.removeAll(keepingCapacity: true)
    patternSums.append(contentsOf: repeatElement(0, count: reading.input.count * 3))
    convolution.attribute(reading.input, least: least, to: &patternSums)
    for (index, token) in reading.tokens.enumerated() {
      for outcome in 0..<3 { sums[Int(token) * 3 + outcome] &+= patternSums[index * 3 + outcome] }
    }
  }

  private mutating func replace(_ own: OwnWord, _ count: Int) {
    for token in own.tokens.clamped(to: 0..<count) {
      for outcome in 0..<3 { sums[token * 3 + outcome] = 0 }
    }
    guard (0..<count).contains(own.tokens.lowerBound) else { return }
    sums[own.tokens.lowerBound * 3 + (own.leaning < 0 ? 0 : 2)] = abs(own.leaning)
  }

  private mutating func addWords(_ table: FeatureTable, _ sheet: FeatureSheet) {
    var places = sums.mutableSpan
    table.add(sheet.keys.span, of: sheet.owners.span, to: &places)
  }

  /// What the word at an index of the window has added.
  func said(by index: Int) -> PolaritySums {
    PolaritySums(
      negative: sums[index * 3], neutral: sums[index * 3 + 1], positive: sums[index * 3 + 2])
  }
}

extension PolarityModel {
  /// Adds the model to a file, in sections that begin with `name`.
  func write(_ name: String, to file: inout ModelFile) {
    var writer = ModelWriter()
    linear.write(to: &writer)
    file.append("\(name) words", writer.bytes)
    convolution.write("\(name) patterns", to: &file)
  }

  init(_ name: String, reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader("\(name) words")
    let linear = try FeatureTable(reading: &reader)
    guard linear.outcomes == 3 else { throw reader.malformed }
    try reader.finish()
    self.init(
      linear: linear, convolution: try Convolution("\(name) patterns", reading: file))
  }
}
