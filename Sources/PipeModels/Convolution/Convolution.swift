/// Looks for learned patterns of three words, in integers: the best match of each pattern in each
/// zone of the input adds to three outcomes.
///
/// What a pattern says of a word at one of its three places is a number, so that a match is three
/// look-ups and two additions. The rows of that table are made from vectors when a word first
/// occurs, and kept. Hot: a value of its own for each worker.
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
  package let offsets: [Int32]

  /// The number of a vector's row in `table`; zero for one that was not made yet.
  private var places: [UInt32]
  /// Rows of what a vector says to each filter at each place; the first row says nothing.
  private var table: [Int16]
  /// The responses of all filters at each word of the input read last.
  private var responses: [Int16] = []
  /// The best of them in each zone, and zero where none is above it.
  private var best: [Int16]
  /// Where the table's rows of each word and of its place class begin.
  private var starts: [(own: Int, place: Int)] = []

  static let vectorUnit: Float = 64
  static let kernelUnit: Float = 1024
  package static let responseUnit: Float = 256
  /// Table entries stay below this, so that six and a threshold fit into sixteen bits.
  private static let limit: Int32 = 4_000
  static let thresholdLimit = 8_000
  /// The longest input: places are numbered in sixteen bits.
  package static let longestInput = 4_096

  init(
    shape: ConvolutionShape, vectors: ModelTable<Int8>, kernel: ModelTable<Int16>,
    thresholds: ModelTable<Int16>, head: ModelTable<Int16>, offsets: [Int32]
  ) {
    precondition(
      vectors.count == (shape.rows + shape.classes) * shape.dimension
        && kernel.count == shape.dimension * ConvolutionShape.width * shape.filters
        && thresholds.count == shape.filters
        && head.count == shape.zones * shape.filters * ConvolutionShape.outcomes
        && offsets.count == ConvolutionShape.outcomes, "the parts of a convolution fit its shape")
    self.shape = shape
    self.vectors = vectors
    self.kernel = kernel
    self.thresholds = thresholds
    self.head = head
    self.offsets = offsets
    places = Array(repeating: 0, count: shape.rows + shape.classes)
    table = Array(repeating: 0, count: ConvolutionShape.width * shape.filters)
    best = Array(repeating: 0, count: shape.zones * shape.filters)
  }

  /// Reads an input, and returns what it adds up to for each outcome, in units of
  /// ``SequenceModel/unitsPerWeight``.
  package mutating func read(_ input: ConvolutionInput) -> [Int32] {
    precondition(input.count <= Self.longestInput, "the input is short enough")
    for row in input.rows { fill(Int(row)) }
    for kind in input.classes { fill(shape.rows + Int(kind)) }
    respond(input)
    pool(input)
    var totals = offsets
    for (slot, value) in best.enumerated() where value > 0 {
      for outcome in 0..<ConvolutionShape.outcomes {
        totals[outcome] &+= share(slot, outcome, value)
      }
    }
    return totals
  }

  /// Adds to `sums`, which has three places for each word of the input read last, what the patterns
  /// have said: a match counts for the one of its words that said most for it. Matches that turn
  /// the balance between the first and the last outcome by less than `least` are left out.
  package func attribute(_ input: ConvolutionInput, least: Int32, to sums: inout [Int32]) {
    precondition(
      input.count == starts.count && sums.count >= input.count * ConvolutionShape.outcomes,
      "the input is that read last, and has its sums")
    for (slot, value) in best.enumerated() where value > 0 {
      let balance = share(slot, 2, value) &- share(slot, 0, value)
      guard abs(balance) >= least, let middle = place(of: slot, value, input) else { continue }
      let word = speaker(slot % shape.filters, middle, input)
      for outcome in 0..<ConvolutionShape.outcomes {
        sums[word * ConvolutionShape.outcomes + outcome] &+= share(slot, outcome, value)
      }
    }
  }

  /// What the best response of a filter in a zone adds to an outcome.
  @inline(__always)
  private func share(_ slot: Int, _ outcome: Int, _ value: Int16) -> Int32 {
    Int32(head[slot * ConvolutionShape.outcomes + outcome]) &* Int32(value)
      / Int32(Self.responseUnit)
  }

  /// The first word of a zone at which a filter has its best response.
  private func place(of slot: Int, _ value: Int16, _ input: ConvolutionInput) -> Int? {
    let (zone, filter) = (UInt8(slot / shape.filters), slot % shape.filters)
    for index in 0..<input.count where input.zones[index] >> zone & 1 == 1 {
      if responses[index * shape.filters + filter] == value { return index }
    }
    return nil
  }

  /// Makes the table's row of a vector: for each place, what the vector says to each filter.
  private mutating func fill(_ row: Int) {
    guard places[row] == 0 else { return }
    let width = ConvolutionShape.width * shape.filters
    places[row] = UInt32(table.count / width)
    var sums = [Int32](repeating: 0, count: width)
    kernel.withElements { kernel in
      // The kernel has a row as wide as the sums for each number of a vector.
      for index in 0..<shape.dimension {
        let value = Int32(vectors[row * shape.dimension + index])
        guard value != 0 else { continue }
        for column in 0..<width { sums[column] &+= value &* Int32(kernel[index * width + column]) }
      }
    }
    let divisor = Int32(Self.vectorUnit * Self.kernelUnit / Self.responseUnit)
    for sum in sums { table.append(Int16(min(max(sum / divisor, -Self.limit), Self.limit))) }
  }

  /// Fills `responses`: a row of filters for each word of the input, which is their middle one.
  private mutating func respond(_ input: ConvolutionInput) {
    let filters = shape.filters
    let width = ConvolutionShape.width * filters
    let count = input.count
    if responses.count < count * filters {
      let missing = count * filters - responses.count
      responses.append(contentsOf: repeatElement(0, count: missing))
    }
    starts.removeAll(keepingCapacity: true)
    for index in 0..<count {
      starts.append(
        (
          Int(places[Int(input.rows[index])]) * width,
          Int(places[shape.rows + Int(input.classes[index])]) * width
        ))
    }
    // Second references, not copies: what is read while the responses are written.
    let (table, thresholds, starts) = (table, thresholds, starts)
    responses.withUnsafeMutableBufferPointer { responses in
      table.withUnsafeBufferPointer { table in
        thresholds.withElements { thresholds in
          // Rows were filled before, each three times as long as there are filters; the first one
          // is empty and stands for what is beyond the ends. Responses have a row for every word.
          // No sum leaves sixteen bits, see `limit`.
          for index in 0..<count {
            let (before, here) = (index > 0 ? starts[index - 1] : (0, 0), starts[index])
            let after = index + 1 < count ? starts[index + 1] : (0, 0)
            for filter in 0..<filters {
              responses[index * filters + filter] =
                thresholds[filter] &+ table[before.0 + filter] &+ table[before.1 + filter]
                &+ table[here.own + filters + filter] &+ table[here.place + filters + filter]
                &+ table[after.0 + 2 * filters + filter] &+ table[after.1 + 2 * filters + filter]
            }
          }
        }
      }
    }
  }

  /// Takes the best response of each filter in each zone.
  private mutating func pool(_ input: ConvolutionInput) {
    let filters = shape.filters
    let responses = responses
    for slot in best.indices { best[slot] = 0 }
    best.withUnsafeMutableBufferPointer { best in
      responses.withUnsafeBufferPointer { responses in
        // Both have a row of filters: for each zone, and for each word.
        for index in 0..<input.count {
          var zones = input.zones[index]
          while zones != 0 {
            let zone = zones.trailingZeroBitCount
            zones &= zones &- 1
            let (to, from) = (zone * filters, index * filters)
            for filter in 0..<filters {
              best[to + filter] = max(best[to + filter], responses[from + filter])
            }
          }
        }
      }
    }
  }

  /// Which of the three words around `middle` says most for a filter.
  private func speaker(_ filter: Int, _ middle: Int, _ input: ConvolutionInput) -> Int {
    var speaker = middle
    var most = Int16.min
    for part in 0..<ConvolutionShape.width {
      let word = middle + part - 1
      guard word >= 0, word < input.count else { continue }
      let value = table[starts[word].own + part * shape.filters + filter]
      if value > most {
        most = value
        speaker = word
      }
    }
    return speaker
  }
}
