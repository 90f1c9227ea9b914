import PipeModels
import Testing

@Suite struct ConvolutionTests {
  private static let shape = ConvolutionShape(
    dimension: 4, filters: 8, zones: 2, rows: 6, classes: 2)

  /// Learns that word 4 next to word 5 is against, word 5 alone in favour, all else neither.
  private static func train(seed: UInt64 = 1) -> (convolution: Convolution, losses: [Int]) {
    var settings = ConvolutionTraining()
    settings.epochs = 30
    settings.rate = 0.02
    settings.filterDropout = 0
    settings.wordDropout = 0
    settings.seed = seed
    var random = RandomNumbers(seed: 7)
    let vectors = (0..<24).map { _ in Float(random.unit()) - 0.5 }
    var trainer = ConvolutionTrainer(shape: shape, wordVectors: vectors, settings: settings)
    for (rows, outcome) in examples {
      var answer: [Float] = [0, 0, 0]
      answer[outcome] = 1
      for _ in 0..<8 { trainer.add(input(rows), answer: answer) }
    }
    var losses: [Int] = []
    let convolution = trainer.train { losses.append($1) }
    return (convolution, losses)
  }

  private static let examples: [(rows: [UInt32], outcome: Int)] = [
    ([1, 4, 5, 2], 0), ([4, 5], 0), ([1, 5, 2], 2), ([5, 1], 2), ([1, 2, 3], 1), ([4, 1, 2], 1),
  ]

  private static func input(_ rows: [UInt32]) -> ConvolutionInput {
    var input = ConvolutionInput()
    for (index, row) in rows.enumerated() {
      input.append(row: row, class: UInt8(index % 2), zones: index > 0 ? 3 : 1)
    }
    return input
  }

  private static func outcome(_ convolution: inout Convolution, _ rows: [UInt32]) -> Int {
    let totals = convolution.read(input(rows))
    return totals.indices.max { totals[$0] < totals[$1] } ?? 0
  }

  @Test func `It learns what three words say together`() {
    var (convolution, losses) = Self.train()
    #expect((losses.last ?? 0) < (losses.first ?? 0) / 2)
    for (rows, outcome) in Self.examples {
      #expect(Self.outcome(&convolution, rows) == outcome, "\(rows)")
    }
  }

  @Test func `The same examples give the same bytes, another seed gives others`() {
    #expect(Self.bytes(Self.train().convolution) == Self.bytes(Self.train().convolution))
    #expect(Self.bytes(Self.train().convolution) != Self.bytes(Self.train(seed: 2).convolution))
  }

  @Test func `A file gives back what was written`() throws {
    var (convolution, _) = Self.train()
    var read = try Convolution("it", reading: ModelFile(reading: Self.bytes(convolution).span))
    #expect(Self.bytes(read) == Self.bytes(convolution))
    for (rows, _) in Self.examples {
      #expect(Self.outcome(&read, rows) == Self.outcome(&convolution, rows))
    }
  }

  @Test func `What it has read before changes nothing`() {
    var (fresh, _) = Self.train()
    var used = fresh
    _ = used.read(Self.input([3, 2, 1, 0, 4, 4, 4]))
    #expect(fresh.read(Self.input([1, 4, 5, 2])) == used.read(Self.input([1, 4, 5, 2])))
  }

  @Test func `What its words have said adds up to what it says`() {
    var (convolution, _) = Self.train()
    let input = Self.input([1, 4, 5, 2, 0, 3])
    let totals = convolution.read(input)
    var sums = [Int32](repeating: 0, count: input.count * 3)
    convolution.attribute(input, least: 0, to: &sums)
    for outcome in 0..<3 {
      let said = stride(from: outcome, to: sums.count, by: 3).reduce(0) { $0 + sums[$1] }
      #expect(convolution.offsets[outcome] + said == totals[outcome])
    }
  }

  @Test func `No words, one word and the longest input are read`() {
    var (convolution, _) = Self.train()
    #expect(convolution.read(ConvolutionInput()) == convolution.offsets)
    for count in [1, Convolution.longestInput] {
      let input = Self.input([UInt32](repeating: 5, count: count))
      #expect(convolution.read(input).count == 3)
    }
  }

  @Test func `A section that makes no sense is refused`() throws {
    let (convolution, _) = Self.train()
    let file = try ModelFile(reading: Self.bytes(convolution).span)
    let section = try #require(file.sections.first).bytes
    for count in stride(from: 0, to: section.count, by: 7) {
      var damaged = ModelFile()
      damaged.append("it", Array(section.prefix(count)))
      #expect(throws: ModelFileError.self) { try Convolution("it", reading: damaged) }
    }
    #expect(throws: ModelFileError.self) { try Convolution("other", reading: file) }
  }

  private static func bytes(_ convolution: Convolution) -> [UInt8] {
    var file = ModelFile()
    convolution.write("it", to: &file)
    return file.bytes
  }
}
