internal import PipeIO
internal import PipeKit

extension ReadLimits {
  /// How a pipeline reads: in batches that grow where a stage is a process that waits for them.
  init(_ pipeline: Pipeline) {
    self.init(
      pipeline.limits, growsBatches: pipeline.stages.contains { $0.stage is any BatchStage })
  }
}
