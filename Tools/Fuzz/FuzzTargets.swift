/// Everything there is to try.
enum FuzzTargets {
  static let all: [FuzzTarget] =
    [pipelineFile, pluginFile, plan, decoding, sentences, stages] + formats
}
