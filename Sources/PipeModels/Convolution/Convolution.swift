/// Looks for learned patterns of three words, in integers: the best match of each pattern in each
/// zone of the input adds to three outcomes.
///
/// What a pattern says of a word at one of its three places is a number, so that a match is three
/// look-ups and two additions. The rows of that table are made from vectors when a word first
/// occurs, and kept; so is what three places in a row add. Hot: a value of its own for each worker.
package struct Convolution: Sendable {
  package let shape: ConvolutionShape
  /// Vectors of words and of place classes, in units of 1/``vectorUnit``.
  let vectors: ModelTable<Int8>
  /// For each number of a vector and each of the three places: what it adds to every filter.
  let kernel: ModelTable<Int16>
  /// What a filter begins with, in units of 1/``responseUnit``.
  let thresholds: ModelTable<Int16>
  /// For each zone and filter: what a match adds to the outcomes.
  let head: ModelTable<Int16>
  /// What every input begins with, for each outcome.
  package let offsets: OutcomeSums

  /// Where a vector's row begins in `table`; zero for one that was not made yet.
  private var places: [UInt32]
  /// Rows of what a vector says to each filter at each place; the first row says nothing.
  private var table: [Lane]
  private let thresholdLanes: [Lane]
  /// Where what three place classes in a row add begins in `table`, the threshold included; zero for
  /// what was not made yet. See ``place(_:_:_:)``.
  private var triples: [UInt32]
  /// The head, a row for each outcome.
  private let headRows: [Int16]
  /// How far each match turns the balance between the last outcome and the first.
  private let balances: [Int32]
  /// The responses of all filters at each word of the input read last.
  private var responses: [Lane] = []
  /// The best of them in each zone, and zero where none is above it.
  private var best: [Lane]
  /// Where the table's rows of each word, and of its place and those beside it, begin.
  private var starts: [Start] = []

  private struct Start {
    var own: UInt32 = 0
    var places: UInt32 = 0
  }

  /// Filters that are worked on at once.
  typealias Lane = SIMD8<Int16>
  private let lanes: Int

  static let vectorUnit: Float = 64
  static let kernelUnit: Float = 1024
  static let responseUnit: Float = 256
  private static let responseBits: Int32 = 8
  /// Table entries stay below this, so that six and a threshold fit into sixteen bits.
  private static let limit: Int32 = 4_000
  static let thresholdLimit = 8_000
  /// The longest input: places are numbered in sixteen bits.
  package static let longestInput = 4_096

  init(
    shape: ConvolutionShape, vectors: ModelTable<Int8>, kernel: ModelTable<Int16>,
    thresholds: ModelTable<Int16>, head: ModelTable<Int16>, offsets: OutcomeSums
  ) {
    precondition(
      vectors.count == (shape.rows + shape.classes) * shape.dimension
        && kernel.count == shape.dimension * ConvolutionShape.width * shape.filters
        && thresholds.count == shape.filters
        && head.count == shape.zones * shape.filters * ConvolutionShape.outcomes,
      "the parts of a convolution fit its shape")
    self.shape = shape
    self.vectors = vectors
    self.kernel = kernel
    self.thresholds = thresholds
    self.head = head
    self.offsets = offsets
    lanes = shape.filters / Lane.scalarCount
    places = Array(repeating: 0, count: shape.rows + shape.classes)
    let classes = shape.classes + 1
    triples = Array(repeating: 0, count: classes * classes * classes)
    table = Array(repeating: .zero, count: ConvolutionShape.width * lanes)
    best = Array(repeating: .zero, count: shape.zones * lanes)
    thresholdLanes = Self.lanes(thresholds.array)
    balances = stride(from: 0, to: head.count, by: ConvolutionShape.outcomes).map {
      Int32(head[$0 + 2]) - Int32(head[$0])
    }
    headRows = (0..<ConvolutionShape.outcomes).flatMap { outcome in
      stride(from: outcome, to: head.count, by: ConvolutionShape.outcomes).map { head[$0] }
    }
  }

  private static func lanes(_ values: [Int16]) -> [Lane] {
    stride(from: 0, to: values.count, by: Lane.scalarCount).map { first in
      Lane(values[first..<first + Lane.scalarCount])
    }
  }

  /// Reads an input, and returns what it adds up to for each outcome, in units of
  /// ``SequenceModel/unitsPerWeight``.
  package mutating func read(_ input: ConvolutionInput) -> OutcomeSums {
    precondition(
      input.count <= Self.longestInput && input.classes.count == input.count
        && input.zones.count == shape.zones,
      "the input is short enough, and has its classes and zones")
    locate(input)
    respond(input.count)
    pool(input)
    return total()
  }

  /// Adds to `sums`, which has a place for each word of the input read last, what the patterns have
  /// said: a match counts for the one of its words that said most for it. Matches that turn the
  /// balance between the first and the last outcome by less than `least` are left out.
  package func attribute(_ input: ConvolutionInput, least: Int32, to sums: inout [OutcomeSums]) {
    precondition(
      input.count == starts.count && sums.count >= input.count,
      "the input is that read last, and has its sums")
    // A row of filters for each zone, for each word, and for each place in the table.
    best.withUnsafeBytes { best in
      responses.withUnsafeBytes { responses in
        table.withUnsafeBytes { table in
          let best = best.assumingMemoryBound(to: Int16.self)
          let view = View(
            filters: shape.filters, responses: responses.assumingMemoryBound(to: Int16.self),
            table: table.assumingMemoryBound(to: Int16.self))
          for slot in 0..<balances.count where best[slot] > 0 {
            let value = best[slot]
            guard abs((balances[slot] &* Int32(value)) &>> Self.responseBits) >= least else {
              continue
            }
            let (zone, filter) = slot.quotientAndRemainder(dividingBy: shape.filters)
            guard let middle = view.place(of: filter, value, in: input.zones[zone]) else {
              continue
            }
            sums[view.speaker(filter, middle, starts)] += OutcomeSums(
              share(slot, 0, value), share(slot, 1, value), share(slot, 2, value))
          }
        }
      }
    }
  }

  /// What was computed last, number by number.
  private struct View {
    let filters: Int
    let responses: UnsafeBufferPointer<Int16>
    let table: UnsafeBufferPointer<Int16>

    /// The first word of a zone at which a filter has this response.
    func place(of filter: Int, _ value: Int16, in zone: Range<Int>) -> Int? {
      var index = zone.lowerBound
      while index < zone.upperBound {
        if responses[index &* filters &+ filter] == value { return index }
        index &+= 1
      }
      return nil
    }

    /// Which of the three words around `middle` says most for a filter.
    func speaker(_ filter: Int, _ middle: Int, _ starts: [Start]) -> Int {
      var speaker = middle
      var most = Int16.min
      for part in 0..<ConvolutionShape.width {
        let word = middle + part - 1
        guard word >= 0, word < starts.count else { continue }
        let value = table[
          Int(starts[word].own) &* Lane.scalarCount &+ part &* filters &+ filter]
        if value > most {
          most = value
          speaker = word
        }
      }
      return speaker
    }
  }

  /// What the best response of a filter in a zone adds to an outcome.
  private func share(_ slot: Int, _ outcome: Int, _ value: Int16) -> Int32 {
    (Int32(head[slot * ConvolutionShape.outcomes + outcome]) &* Int32(value))
      &>> Self.responseBits
  }

  /// Finds the table's rows of an input, and makes those that are missing.
  private mutating func locate(_ input: ConvolutionInput) {
    if !findRows(input) {
      makeRows(input)
      _ = findRows(input)
    }
    let missing = input.count * lanes - responses.count
    if missing > 0 { responses.append(contentsOf: repeatElement(.zero, count: missing)) }
  }

  /// The number of three place classes in a row; beyond the ends is a class of its own.
  @inline(__always)
  private func place(_ before: Int, _ here: Int, _ after: Int) -> Int {
    (before * (shape.classes + 1) + here) * (shape.classes + 1) + after
  }

  /// Finds the table's rows of an input; false if some were not made yet.
  private mutating func findRows(_ input: ConvolutionInput) -> Bool {
    // Taken out, so that it is the only one while it grows.
    var starts: [Start] = []
    swap(&starts, &self.starts)
    starts.removeAll(keepingCapacity: true)
    var isComplete = true
    starts.append(addingCapacity: input.count) { starts in
      let (rows, classes) = (input.rows.span, input.classes.span)
      let (places, triples) = (places.span, triples.span)
      var before = shape.classes
      for index in 0..<input.count {
        let here = Int(classes[index])
        let after = index + 1 < input.count ? Int(classes[index + 1]) : shape.classes
        let start = Start(
          own: places[Int(rows[index])], places: triples[place(before, here, after)])
        if start.own == 0 || start.places == 0 { isComplete = false }
        starts.append(start)
        before = here
      }
    }
    swap(&starts, &self.starts)
    return isComplete
  }

  private mutating func makeRows(_ input: ConvolutionInput) {
    for row in input.rows where places[Int(row)] == 0 { fill(Int(row)) }
    for kind in input.classes where places[shape.rows + Int(kind)] == 0 {
      fill(shape.rows + Int(kind))
    }
    let classes = [shape.classes] + input.classes.map(Int.init) + [shape.classes]
    for index in 0..<input.count {
      fill(classes[index], classes[index + 1], classes[index + 2])
    }
  }

  /// Adds up what three places in a row say, each with its class's row, and the threshold.
  private mutating func fill(_ before: Int, _ here: Int, _ after: Int) {
    let number = place(before, here, after)
    guard triples[number] == 0 else { return }
    triples[number] = UInt32(table.count)
    for lane in 0..<lanes {
      var sum = thresholdLanes[lane]
      for (part, kind) in [before, here, after].enumerated() where kind < shape.classes {
        sum = sum &+ table[Int(places[shape.rows + kind]) + part * lanes + lane]
      }
      table.append(sum)
    }
  }

  /// Makes the table's row of a vector: for each place, what the vector says to each filter.
  private mutating func fill(_ row: Int) {
    let width = ConvolutionShape.width * shape.filters
    places[row] = UInt32(table.count)
    var sums = [Int32](repeating: 0, count: width)
    sums.withUnsafeMutableBufferPointer { sums in
      kernel.withElements { kernel in
        // The kernel has a row as wide as the sums for each number of a vector.
        for index in 0..<shape.dimension {
          let value = Int16(vectors[row * shape.dimension + index])
          // Neither is empty, so both have addresses.
          let (to, from) = (sums.baseAddress!, kernel.baseAddress! + index * width)
          for column in 0..<width {
            to[column] &+= Int32(value) &* Int32(from[column])
          }
        }
      }
    }
    let divisor = Int32(Self.vectorUnit * Self.kernelUnit / Self.responseUnit)
    for first in stride(from: 0, to: width, by: Lane.scalarCount) {
      var lane = Lane.zero
      for place in 0..<Lane.scalarCount {
        lane[place] = Int16(min(max(sums[first + place] / divisor, -Self.limit), Self.limit))
      }
      table.append(lane)
    }
  }

  /// Fills `responses`: a row of filters for each word of the input, which is their middle one.
  private mutating func respond(_ count: Int) {
    let lanes = lanes
    // Second references, not copies: what is read while the responses are written.
    let (table, starts) = (table, starts)
    responses.withUnsafeMutableBufferPointer { responses in
      table.withUnsafeBufferPointer { table in
        // Rows were made before, those of words three times as long as there are lanes; the first
        // one is empty and stands for what is beyond the ends. Responses have a row for every word.
        // No sum leaves sixteen bits, see `limit`.
        var before = 0
        for index in 0..<count {
          let here = Int(starts[index].own)
          let places = Int(starts[index].places)
          let after = index &+ 1 < count ? Int(starts[index &+ 1].own) : 0
          for lane in 0..<lanes {
            let second = lanes &+ lane
            responses[index &* lanes &+ lane] =
              table[places &+ lane] &+ table[before &+ lane] &+ table[here &+ second]
              &+ table[after &+ lanes &+ second]
          }
          before = here
        }
      }
    }
  }

  /// Takes the best response of each filter in each zone.
  private mutating func pool(_ input: ConvolutionInput) {
    let lanes = lanes
    let responses = responses
    best.withUnsafeMutableBufferPointer { best in
      responses.withUnsafeBufferPointer { responses in
        for (zone, words) in input.zones.enumerated() {
          // Both have a row of lanes: for each zone, and for each word.
          let words = words.clamped(to: 0..<input.count)
          if zone > 0, words == input.zones[zone &- 1] {
            for lane in 0..<lanes {
              best[zone &* lanes &+ lane] = best[(zone &- 1) &* lanes &+ lane]
            }
            continue
          }
          for lane in 0..<lanes {
            var most = Lane.zero
            for index in words {
              most = pointwiseMax(most, responses[index &* lanes &+ lane])
            }
            best[zone &* lanes &+ lane] = most
          }
        }
      }
    }
  }

  /// What the best responses add up to.
  private func total() -> OutcomeSums {
    let count = shape.zones * shape.filters
    return best.withUnsafeBytes { best in
      headRows.withUnsafeBufferPointer { head in
        // There are as many responses as weights in a row of the head.
        let best = best.assumingMemoryBound(to: Int16.self)
        func sum(_ outcome: Int) -> Int32 {
          var sum: Int32 = 0
          for slot in 0..<count {
            sum &+=
              (Int32(head[outcome &* count &+ slot]) &* Int32(best[slot])) &>> Self.responseBits
          }
          return sum
        }
        return OutcomeSums(sum(0), sum(1), sum(2)) + offsets
      }
    }
  }
}
