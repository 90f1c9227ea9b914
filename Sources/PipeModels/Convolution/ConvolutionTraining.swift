/// How a convolution is trained.
package struct ConvolutionTraining: Sendable {
  /// How often the trainer goes through the examples.
  package var epochs = 6
  /// The length of steps of filters (Adam's α), and of vectors (Adagrad's η).
  package var rate: Float = 0.001
  package var vectorRate: Float = 0.02
  /// How many of a hundred filters are left out at each step, and how many words.
  package var filterDropout = 40
  package var wordDropout = 10
  /// Examples between two steps of the filters.
  package var batch = 16
  /// The order of the examples, and where filters begin, hang on this and on nothing else.
  package var seed: UInt64 = 1

  package init() {}
}
