internal import PipeModels

/// A linear model and a convolution that judge together: their sums are added, word by word, so
/// that what each word has said adds up to the judgement.
///
/// Judging adds up; only for a judgement whose evidence is wanted is it booked which word said what.
struct PolarityModel: Sendable {
  let table: TripleTable
  /// The weights of the features that have numbers.
  private let numbered: ModelTable<UInt64>
  private(set) var convolution: Convolution
  /// What the words around say of any target, for the model of targets.
  private var context = ContextSums()
  private var wanted = [UInt64](repeating: 0, count: FeatureWeigher.limit)
  private var found = [UInt64](repeating: 0, count: 2 * FeatureWeigher.limit)
  private var foundCount = 0
  private var words: (before: Range<Int>, after: Range<Int>) = (0..<0, 0..<0)
  private var pairs: (before: Range<Int>, after: Range<Int>) = (0..<0, 0..<0)
  /// What each word has said, once it was booked.
  private(set) var said: [PolaritySums] = []
  private var patternSums: [OutcomeSums] = []

  init(_ linear: LinearWeights, _ convolution: Convolution) {
    table = TripleTable(linear.words)
    numbered = ModelTable(linear.numbered.map(\.bits))
    self.convolution = convolution
  }

  /// Looks up the words that all targets of a window have around them.
  mutating func readContext(_ words: [ReadWord]) { context.read(words, table) }

  /// Judges the features that `find` finds and the patterns of `reading`.
  @inline(__always)
  mutating func judge(
    _ reading: ConvolutionReading, _ find: (inout FeatureWeigher) -> Void
  ) -> PolaritySums {
    var sums = PolaritySums(convolution.read(reading.input))
    let gathered = wanted.withUnsafeMutableBufferPointer { wanted in
      found.withUnsafeMutableBufferPointer { found in
        numbered.withElements { numbered in
          var weigher = FeatureWeigher(wanted: wanted, found: found, numbered: numbered)
          find(&weigher)
          return (
            weigher.wantedCount, weigher.foundCount, words: weigher.words, pairs: weigher.pairs
          )
        }
      }
    }
    (words, pairs) = (gathered.words, gathered.pairs)
    foundCount = table.find(&wanted, count: gathered.0, into: &found, at: gathered.1)
    for bits in found[..<foundCount] { sums += TripleWeights(bits: bits).sums }
    sums += context.words(words.before) + context.words(words.after)
    sums += context.pairs(pairs.before) + context.pairs(pairs.after)
    return sums
  }

  /// Books what was judged last to the `count` words of its window; patterns that say less than
  /// `least` are left out.
  mutating func book(_ reading: ConvolutionReading, count: Int, least: Int32) {
    said.removeAll(keepingCapacity: true)
    said.append(contentsOf: repeatElement(PolaritySums(), count: count))
    for index in 0..<foundCount {
      let weights = TripleWeights(bits: found[index])
      said[weights.owner] += weights.sums
    }
    context.bookWords(words.before, to: &said)
    context.bookWords(words.after, to: &said)
    context.bookPairs(pairs.before, to: &said)
    context.bookPairs(pairs.after, to: &said)
    patternSums.removeAll(keepingCapacity: true)
    patternSums.append(
      contentsOf: repeatElement(OutcomeSums(), count: reading.input.count))
    convolution.attribute(reading.input, least: least, to: &patternSums)
    for (index, token) in reading.tokens.enumerated() {
      said[Int(token)] += PolaritySums(patternSums[index])
    }
  }

  /// Judges what was booked last once more, with a user's words, which say what their weights say.
  mutating func replace(_ ownWords: [OwnWord]) -> PolaritySums {
    for own in ownWords {
      let tokens = own.tokens.clamped(to: 0..<said.count)
      guard let first = tokens.first else { continue }
      for token in tokens { said[token] = PolaritySums() }
      if own.leaning < 0 {
        said[first].negative = -own.leaning
      } else {
        said[first].positive = own.leaning
      }
    }
    return said.reduce(PolaritySums(convolution.offsets), +)
  }
}

extension PolarityModel {
  /// Adds the model to a file, in sections that begin with `name`.
  func write(_ name: String, to file: inout ModelFile) {
    var writer = ModelWriter()
    table.write(to: &writer)
    writer.table(numbered)
    file.append("\(name) words", writer.bytes)
    convolution.write("\(name) patterns", to: &file)
  }

  /// Reads a model with `count` features that have numbers.
  init(_ name: String, count: Int, reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader("\(name) words")
    table = try TripleTable(reading: &reader)
    numbered = try reader.table(of: UInt64.self, count: count)
    try reader.finish()
    convolution = try Convolution("\(name) patterns", reading: file)
  }
}
