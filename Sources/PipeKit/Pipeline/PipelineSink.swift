/// One entry of `output: { sinks: … }`, with its settings filled in.
package struct PipelineSink: Sendable {
  package var sink: any Sink
  /// The folder of the plugin it is from; nil for one that is compiled in.
  package var plugin: String?
  /// Where the pipeline file names it.
  package var location: SourceLocation?

  package init(_ sink: any Sink, plugin: String? = nil, location: SourceLocation? = nil) {
    self.sink = sink
    self.plugin = plugin
    self.location = location
  }
}
