/// A checked pipeline: what to read, which stages to run, what to write.
package struct Pipeline: Sendable {
  package var name: String
  /// The folder of the pipeline file; relative paths start there.
  package var directory: String
  package var inputs: [InputPattern]
  package var stages: [PipelineStage]
  package var output: OutputOptions
  package var errors: ErrorPolicy
  package var tests: [PipelineTest]

  package init(
    name: String, directory: String = ".", inputs: [InputPattern] = [],
    stages: [PipelineStage] = [], output: OutputOptions = OutputOptions(),
    errors: ErrorPolicy = ErrorPolicy(), tests: [PipelineTest] = []
  ) {
    self.name = name
    self.directory = directory
    self.inputs = inputs
    self.stages = stages
    self.output = output
    self.errors = errors
    self.tests = tests
  }
}
