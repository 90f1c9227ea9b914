/// Trains a convolution by stochastic gradients: Adam for the filters, Adagrad for the vectors.
///
/// Arithmetic is IEEE's in a fixed order, so the same examples and settings give the same bytes on
/// any processor.
package struct ConvolutionTrainer {
  private let shape: ConvolutionShape
  private let settings: ConvolutionTraining
  private var vectors: [Float]
  private var squares: [Float]

  private var rows: [UInt32] = []
  private var classes: [UInt8] = []
  private var zones: [UInt8] = []
  private var starts = [0]
  private var answers: [[Float]] = []

  /// Takes the vectors that the words begin with, `shape.rows` of them in a row.
  package init(
    shape: ConvolutionShape, wordVectors: [Float], settings: ConvolutionTraining
  ) {
    precondition(
      wordVectors.count == shape.rows * shape.dimension, "there is a vector for each row")
    self.shape = shape
    self.settings = settings
    vectors = wordVectors
    var random = RandomNumbers(seed: settings.seed ^ 0xC1A5)
    for _ in 0..<shape.classes * shape.dimension {
      vectors.append((Float(random.unit()) - 0.5) * 0.2)
    }
    squares = Array(repeating: 1e-2, count: vectors.count)
  }

  /// Adds an example: the input, and how likely each outcome is.
  package mutating func add(_ input: ConvolutionInput, answer: [Float]) {
    precondition(answer.count == ConvolutionShape.outcomes, "each outcome has a probability")
    rows.append(contentsOf: input.rows)
    classes.append(contentsOf: input.classes)
    zones.append(contentsOf: input.zones)
    starts.append(rows.count)
    answers.append(answer)
  }

  /// Trains on all examples, and returns the convolution; `report` hears the mean loss of each
  /// epoch, in thousandths.
  package mutating func train(
    report: (_ epoch: Int, _ loss: Int) -> Void = { _, _ in }
  )
    -> Convolution
  {
    var random = RandomNumbers(seed: settings.seed)
    var net = ConvolutionWeights(shape, &random)
    var slopes = ConvolutionWeights.Slopes(shape)
    var scratch = ConvolutionScratch(shape)
    var order = Array(answers.indices)
    let steps = settings.epochs * ((order.count + settings.batch - 1) / settings.batch)
    var step = 0
    for epoch in 0..<settings.epochs {
      random.shuffle(&order)
      var loss = 0.0
      for (number, example) in order.enumerated() {
        load(example, into: &scratch, &random)
        loss += scratch.pass(answers[example], net, settings.filterDropout, &random, &slopes)
        moveVectors(scratch)
        guard (number + 1) % settings.batch == 0 || number + 1 == order.count else { continue }
        // Steps shorten to a twentieth, so that the end hangs little on the last examples.
        net.step(rate: settings.rate * (1 - 0.95 * Float(step) / Float(max(1, steps))), &slopes)
        step += 1
      }
      report(epoch + 1, Int(loss * 1_000 / Double(max(1, order.count))))
    }
    return net.makeConvolution(vectors: vectors)
  }

  private func load(
    _ example: Int, into scratch: inout ConvolutionScratch, _ random: inout RandomNumbers
  ) {
    scratch.begin()
    for index in starts[example]..<starts[example + 1] {
      let isDropped = random.below(100) < settings.wordDropout
      scratch.append(
        row: isDropped ? 0 : Int(rows[index]), placeClass: shape.rows + Int(classes[index]),
        zones: zones[index], vectors)
    }
  }

  /// Moves the vectors of an example's words and classes against their slopes.
  private mutating func moveVectors(_ scratch: ConvolutionScratch) {
    for (index, word) in scratch.words.enumerated() where scratch.isMoved[index] {
      let slopes = index * shape.dimension
      for vector in [word.row, word.placeClass] {
        let first = vector * shape.dimension
        move(first, slopes, scratch)
      }
    }
  }
  private mutating func move(_ first: Int, _ slopes: Int, _ scratch: ConvolutionScratch) {
    let (dimension, rate) = (shape.dimension, settings.vectorRate)
    precondition(first + dimension <= vectors.count)
    vectors.withUnsafeMutableBufferPointer { vectors in
      squares.withUnsafeMutableBufferPointer { squares in
        scratch.vectorSlopes.withUnsafeBufferPointer { all in
          for place in 0..<dimension {
            let slope = all[slopes + place]
            let square = squares[first + place] + slope * slope
            squares[first + place] = square
            let moved = vectors[first + place] - rate * slope / square.squareRoot()
            vectors[first + place] = min(max(moved, -1.98), 1.98)
          }
        }
      }
    }
  }
}
