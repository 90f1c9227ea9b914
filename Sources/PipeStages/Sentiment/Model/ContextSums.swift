/// What the words of a window say of any target in it, wherever it stands, and each of them with
/// the next: looked up once for all targets of a sentence, as sums from the beginning on.
struct ContextSums: Sendable {
  /// For each word what it says, then for each what it and the next say.
  private var weights: [UInt64] = []
  private var wordSums = [PolaritySums()]
  private var pairSums = [PolaritySums()]
  private var wanted: [UInt64] = []
  private var found: [UInt64] = []
  private var count = 0

  /// The features of a word by itself, and of a word after the one before it.
  @inline(__always)
  static func word(_ word: ReadWord) -> UInt32 { WordFeature.key(word.word, at: 0) }
  @inline(__always)
  static func pair(_ second: ReadWord) -> UInt32 { WordFeature.key(second.pair, at: 1) }

  /// Looks up all words of a window.
  mutating func read(_ words: [ReadWord], _ table: TripleTable) {
    count = words.count
    wanted.removeAll(keepingCapacity: true)
    let (context, words) = (count, words.span)
    wanted.append(addingCapacity: 2 * count) { wanted in
      for index in 0..<context {
        wanted.append(UInt64(Self.word(words[index])) << 16 | UInt64(index))
        guard index + 1 < context else { break }
        wanted.append(UInt64(Self.pair(words[index + 1])) << 16 | UInt64(context + index))
      }
    }
    let missing = wanted.count - found.count
    if missing > 0 { found.append(contentsOf: repeatElement(0, count: missing)) }
    let end = table.find(&wanted, count: wanted.count, into: &found, at: 0)
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: repeatElement(0, count: 2 * count))
    for index in 0..<end {
      weights[TripleWeights(bits: found[index]).owner] = found[index]
    }
    Self.add(weights[..<count], to: &wordSums)
    Self.add(weights[count...], to: &pairSums)
  }

  private static func add(_ weights: ArraySlice<UInt64>, to sums: inout [PolaritySums]) {
    sums.removeAll(keepingCapacity: true)
    sums.append(addingCapacity: weights.count + 1) { sums in
      var sum = PolaritySums()
      sums.append(sum)
      for bits in weights {
        sum += TripleWeights(bits: bits).sums
        sums.append(sum)
      }
    }
  }

  /// What the words in a range say, and what those in it say with the next.
  func words(_ range: Range<Int>) -> PolaritySums {
    wordSums[range.upperBound] - wordSums[range.lowerBound]
  }
  func pairs(_ range: Range<Int>) -> PolaritySums {
    pairSums[range.upperBound] - pairSums[range.lowerBound]
  }

  /// Books what the words in a range say to each of them.
  func bookWords(_ range: Range<Int>, to sums: inout [PolaritySums]) {
    for index in range { sums[index] += TripleWeights(bits: weights[index]).sums }
  }
  func bookPairs(_ range: Range<Int>, to sums: inout [PolaritySums]) {
    for index in range { sums[index] += TripleWeights(bits: weights[count + index]).sums }
  }
}
