/// How a sequence model is trained.
package struct SequenceTraining: Sendable {
  /// How often the trainer goes through the examples.
  package var epochs = 8
  /// The length of steps (Adagrad's η).
  package var rate: Float = 0.1
  /// How hard weights are pulled to zero (λ of L1, per epoch).
  package var sparsity: Float = 0.3
  /// Features that occur less often get no weight.
  package var minimumCount = 3
  /// Weights nearer to zero than this are dropped at the end.
  package var threshold: Float = 0.01
  /// From this epoch on, counted from 0, the model is the mean of the weights along the way.
  package var firstAveragedEpoch = 2
  /// The order of the examples hangs on this and on nothing else.
  package var seed: UInt64 = 1

  package init() {}
}
