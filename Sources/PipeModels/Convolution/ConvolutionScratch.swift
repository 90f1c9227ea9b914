/// One example on its way through a convolution that is being trained, and back.
struct ConvolutionScratch {
  struct Word {
    var row: Int
    var placeClass: Int
    var zones: UInt8
  }

  private let shape: ConvolutionShape
  private(set) var words: [Word] = []
  /// The sums of the words' vectors and those of their classes.
  private var inputs: [Float] = []
  /// What each word says to each filter at each of the three places.
  private var says: [Float] = []
  private var responses: [Float] = []
  /// For each zone and filter: the best response and its place; −1 for none above zero.
  private var best: [Float]
  private var places: [Int]
  /// The slopes of the loss by the words' vectors, and which of them are not zero.
  private(set) var vectorSlopes: [Float] = []
  private(set) var isMoved: [Bool] = []

  init(_ shape: ConvolutionShape) {
    self.shape = shape
    best = Array(repeating: 0, count: shape.zones * shape.filters)
    places = Array(repeating: -1, count: shape.zones * shape.filters)
  }

  /// Forgets the example before.
  mutating func begin() {
    words.removeAll(keepingCapacity: true)
    inputs.removeAll(keepingCapacity: true)
  }

  mutating func append(row: Int, placeClass: Int, zones: UInt8, _ vectors: [Float]) {
    words.append(Word(row: row, placeClass: placeClass, zones: zones))
    for place in 0..<shape.dimension {
      inputs.append(
        vectors[row * shape.dimension + place] + vectors[placeClass * shape.dimension + place])
    }
  }

  /// Finds what the weights make of the example, adds the slopes of its loss, and returns the loss.
  mutating func pass(
    _ answer: [Float], _ net: ConvolutionWeights, _ dropout: Int, _ random: inout RandomNumbers,
    _ slopes: inout ConvolutionWeights.Slopes
  ) -> Double {
    respond(net)
    pool(dropout, &random)
    let (errors, loss) = compare(answer, net)
    slopes.examples += 1
    for outcome in errors.indices { slopes.offsets[outcome] += errors[outcome] }
    vectorSlopes = Array(repeating: 0, count: words.count * shape.dimension)
    isMoved = Array(repeating: false, count: words.count)
    for slot in best.indices where places[slot] >= 0 {
      let first = slot * ConvolutionShape.outcomes
      var slope: Float = 0
      for outcome in errors.indices {
        slopes.head[first + outcome] += errors[outcome] * best[slot]
        slope += errors[outcome] * net.head[first + outcome]
      }
      slope *=
        best[slot] / max(responses[places[slot] * shape.filters + slot % shape.filters], 1e-9)
      pass(slope, to: slot % shape.filters, at: places[slot], net, &slopes)
    }
    return loss
  }

  private mutating func respond(_ net: ConvolutionWeights) {
    let filters = shape.filters
    let width = ConvolutionShape.width * filters
    says = Array(repeating: 0, count: words.count * width)
    responses = Array(repeating: 0, count: words.count * filters)
    guard !words.isEmpty else { return }
    says.withUnsafeMutableBufferPointer { says in
      net.kernel.withUnsafeBufferPointer { kernel in
        // A row of `width` for each word, and one for each number of a vector.
        for word in words.indices {
          let said = says.baseAddress! + word * width
          for place in 0..<shape.dimension {
            let value = inputs[word * shape.dimension + place]
            let row = kernel.baseAddress! + place * width
            for column in 0..<width { said[column] += value * row[column] }
          }
        }
      }
    }
    for word in words.indices {
      for filter in 0..<filters {
        var sum = net.thresholds[filter] + says[word * width + filters + filter]
        if word > 0 { sum += says[(word - 1) * width + filter] }
        if word + 1 < words.count { sum += says[(word + 1) * width + 2 * filters + filter] }
        responses[word * filters + filter] = sum
      }
    }
  }

  /// Takes the best response of each filter in each zone; some filters are left out, and the
  /// others count for more.
  private mutating func pool(_ dropout: Int, _ random: inout RandomNumbers) {
    let filters = shape.filters
    let scale = 100 / Float(100 - dropout)
    for slot in best.indices {
      best[slot] = 0
      places[slot] = -1
    }
    for (index, word) in words.enumerated() {
      for zone in 0..<shape.zones where word.zones >> UInt8(zone) & 1 == 1 {
        for filter in 0..<filters
        where responses[index * filters + filter] > best[zone * filters + filter] {
          best[zone * filters + filter] = responses[index * filters + filter]
          places[zone * filters + filter] = index
        }
      }
    }
    for slot in best.indices where places[slot] >= 0 {
      if random.below(100) < dropout {
        best[slot] = 0
        places[slot] = -1
      } else {
        best[slot] *= scale
      }
    }
  }

  /// The errors of the outcomes' probabilities, and the loss.
  private func compare(
    _ answer: [Float], _ net: ConvolutionWeights
  ) -> (errors: [Float], loss: Double) {
    var sums = net.offsets
    for slot in best.indices where places[slot] >= 0 {
      for outcome in sums.indices {
        sums[outcome] += best[slot] * net.head[slot * ConvolutionShape.outcomes + outcome]
      }
    }
    let highest = Double(sums.max() ?? 0)
    let shares = sums.map { Exponential.exp(Double($0) - highest) }
    let total = shares.reduce(0, +)
    var loss = 0.0
    var errors = sums
    for outcome in sums.indices {
      let share = shares[outcome] / total
      errors[outcome] = Float(share) - answer[outcome]
      loss -= Double(answer[outcome]) * Exponential.log(max(share, 1e-12))
    }
    return (errors, loss)
  }

  /// Passes the slope of one filter's best response on to its weights and to three words.
  private mutating func pass(
    _ slope: Float, to filter: Int, at middle: Int, _ net: ConvolutionWeights,
    _ slopes: inout ConvolutionWeights.Slopes
  ) {
    slopes.thresholds[filter] += slope
    for part in 0..<ConvolutionShape.width {
      let word = middle + part - 1
      guard words.indices.contains(word) else { continue }
      isMoved[word] = true
      let weights = (filter * ConvolutionShape.width + part) * shape.dimension
      let values = word * shape.dimension
      let dimension = shape.dimension
      slopes.filters.withUnsafeMutableBufferPointer { filterSlopes in
        vectorSlopes.withUnsafeMutableBufferPointer { vectorSlopes in
          inputs.withUnsafeBufferPointer { inputs in
            net.filters.withUnsafeBufferPointer { filters in
              // Each word has a row of `dimension`, and so has each place of each filter.
              for place in 0..<dimension {
                filterSlopes[weights + place] += slope * inputs[values + place]
                vectorSlopes[values + place] += slope * filters[weights + place]
              }
            }
          }
        }
      }
    }
  }
}
