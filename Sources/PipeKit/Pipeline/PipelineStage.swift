/// One stage of a pipeline, with its settings filled in.
package struct PipelineStage: Sendable {
  /// What tells two uses of one stage apart; the stage's name unless the file says otherwise.
  package var id: String
  package var stage: any Stage
  /// The documents it runs on; nil for all.
  package var condition: Condition?
  /// What to do with a document it cannot process; nil for the pipeline's own answer.
  package var onError: ErrorPolicy.Action?
  /// The folder of the plugin it is from; nil for one that is compiled in.
  package var plugin: String?
  /// Where the pipeline file names it.
  package var location: SourceLocation?

  package init(
    id: String, stage: any Stage, condition: Condition? = nil,
    onError: ErrorPolicy.Action? = nil, location: SourceLocation? = nil
  ) {
    self.id = id
    self.stage = stage
    self.condition = condition
    self.onError = onError
    self.location = location
  }

  /// The registered name of the stage, whatever its id.
  package var name: String { type(of: stage).info.name }
}
