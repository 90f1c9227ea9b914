/// A checked pipeline: what to read, which stages to run, what to write.
package struct Pipeline: Sendable {
  package var name: String
  /// The language of the texts, as a code such as `en`.
  package var language: String
  /// The folder of the pipeline file; relative paths start there.
  package var directory: String
  /// The folders of the plugins it needs, as written.
  package var plugins: [String]
  package var inputs: [InputPattern]
  package var stages: [PipelineStage]
  package var output: OutputOptions
  /// What documents come from in place of files.
  package var source: PipelineSource?
  /// Further files, written by sinks of plugins.
  package var sinks: [PipelineSink] = []
  /// Where results of stages are kept; nil for nowhere.
  package var cache: CacheOptions?
  package var errors: ErrorPolicy
  package var tests: [PipelineTest]

  package init(
    name: String, language: String = "en", directory: String = ".", plugins: [String] = [],
    inputs: [InputPattern] = [], stages: [PipelineStage] = [],
    output: OutputOptions = OutputOptions(), errors: ErrorPolicy = ErrorPolicy(),
    tests: [PipelineTest] = []
  ) {
    self.name = name
    self.language = language
    self.directory = directory
    self.plugins = plugins
    self.inputs = inputs
    self.stages = stages
    self.output = output
    self.errors = errors
    self.tests = tests
  }
}
