/// A source or a sink of a pipeline, with its settings filled in.
package struct PipelineEnd<Component: Sendable>: Sendable {
  /// The registered name.
  package var name: String
  package var component: Component
  /// The settings in the notation of a pipeline file.
  package var settings: [SettingDescription]
  /// The folder of the plugin it is from; nil for one that is compiled in.
  package var plugin: String?
  /// Where the pipeline file names it.
  package var location: SourceLocation?

  package init(
    _ name: String, _ component: Component, settings: [SettingDescription], plugin: String?,
    location: SourceLocation?
  ) {
    self.name = name
    self.component = component
    self.settings = settings
    self.plugin = plugin
    self.location = location
  }
}

/// One entry of `output: { sinks: … }`.
package typealias PipelineSink = PipelineEnd<any Sink>
/// What stands under `input: { use: … }`.
package typealias PipelineSource = PipelineEnd<any Source>
