/// The weights of a convolution while they are learned: filters, thresholds and head, by Adam.
struct ConvolutionWeights {
  let shape: ConvolutionShape
  /// For each number of a vector, each place and each filter.
  private(set) var kernel: [Float]
  /// The same, a row of numbers for each filter and place.
  private(set) var filters: [Float]
  private(set) var thresholds: [Float]
  private(set) var head: [Float]
  private(set) var offsets: [Float]
  private var means: Slopes
  private var squares: Slopes
  private var steps = 0
  private var (meanDecay, squareDecay): (Float, Float) = (1, 1)

  /// One number for each weight, such as the slopes of the loss since the last step.
  struct Slopes {
    var filters: [Float]
    var thresholds: [Float]
    var head: [Float]
    var offsets: [Float]
    var examples = 0

    init(_ shape: ConvolutionShape) {
      filters = Array(
        repeating: 0, count: shape.filters * ConvolutionShape.width * shape.dimension)
      thresholds = Array(repeating: 0, count: shape.filters)
      head = Array(repeating: 0, count: shape.zones * shape.filters * ConvolutionShape.outcomes)
      offsets = Array(repeating: 0, count: ConvolutionShape.outcomes)
    }
  }

  init(_ shape: ConvolutionShape, _ random: inout RandomNumbers) {
    self.shape = shape
    let zero = Slopes(shape)
    means = zero
    squares = zero
    filters = zero.filters.map { _ in Float(random.unit() - 0.5) * 0.3 }
    thresholds = zero.thresholds
    head = zero.head.map { _ in Float(random.unit() - 0.5) * 0.2 }
    offsets = zero.offsets
    kernel = zero.filters
    arrangeKernel()
  }

  private mutating func arrangeKernel() {
    let width = ConvolutionShape.width
    for filter in 0..<shape.filters {
      for part in 0..<width {
        let first = (filter * width + part) * shape.dimension
        for place in 0..<shape.dimension {
          kernel[(place * width + part) * shape.filters + filter] = filters[first + place]
        }
      }
    }
  }

  /// Takes a step against the slopes gathered, and forgets them.
  mutating func step(rate: Float, _ slopes: inout Slopes) {
    guard slopes.examples > 0 else { return }
    steps += 1
    meanDecay *= 0.9
    squareDecay *= 0.999
    let scale = 1 / Float(slopes.examples)
    // Adam's corrections for means that began at zero.
    let rate = rate * (1 - squareDecay).squareRoot() / (1 - meanDecay)
    Self.move(&filters, &slopes.filters, &means.filters, &squares.filters, rate, scale)
    Self.move(
      &thresholds, &slopes.thresholds, &means.thresholds, &squares.thresholds, rate, scale)
    Self.move(&head, &slopes.head, &means.head, &squares.head, rate, scale)
    Self.move(&offsets, &slopes.offsets, &means.offsets, &squares.offsets, rate, scale)
    slopes.examples = 0
    arrangeKernel()
  }

  private static func move(
    _ weights: inout [Float], _ slopes: inout [Float], _ means: inout [Float],
    _ squares: inout [Float], _ rate: Float, _ scale: Float
  ) {
    let count = weights.count
    weights.withUnsafeMutableBufferPointer { weights in
      slopes.withUnsafeMutableBufferPointer { slopes in
        means.withUnsafeMutableBufferPointer { means in
          squares.withUnsafeMutableBufferPointer { squares in
            // All four have one number for each weight.
            for index in 0..<count {
              let slope = slopes[index] * scale
              slopes[index] = 0
              means[index] = 0.9 * means[index] + 0.1 * slope
              squares[index] = 0.999 * squares[index] + 0.001 * slope * slope
              weights[index] -= rate * means[index] / (squares[index].squareRoot() + 1e-8)
            }
          }
        }
      }
    }
  }

  /// The convolution in integers.
  func makeConvolution(vectors: [Float]) -> Convolution {
    let response = Convolution.responseUnit
    let unit = Float(SequenceModel.unitsPerWeight)
    return Convolution(
      shape: shape,
      vectors: ModelTable(
        vectors.map { Int8(clamping: Self.rounded($0, Convolution.vectorUnit)) }),
      kernel: ModelTable(
        kernel.map { Int16(clamping: Self.rounded($0, Convolution.kernelUnit)) }),
      thresholds: ModelTable(
        thresholds.map {
          let value = Self.rounded($0, response)
          return Int16(min(max(value, -Convolution.thresholdLimit), Convolution.thresholdLimit))
        }),
      head: ModelTable(head.map { Int16(clamping: Self.rounded($0, unit)) }),
      offsets: offsets.map { Int32(Self.rounded($0, unit)) })
  }

  /// A number in units, rounded half away from zero.
  private static func rounded(_ value: Float, _ unit: Float) -> Int {
    let scaled = min(max(value * unit, -1e6), 1e6)
    return Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
  }
}
