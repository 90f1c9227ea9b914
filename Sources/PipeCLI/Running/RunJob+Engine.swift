internal import ArgumentParser
internal import PipeEngine
internal import PipeIO
internal import PipeKit

extension RunJob {
  /// Runs the engine with progress on standard error.
  func runEngine(
    _ pipeline: Pipeline, _ shards: [Shard], totalBytes: Int?, sinks: [any Sink],
    to destination: any RunDestination, after earlier: EarlierShards = EarlierShards()
  ) throws -> Engine.Outcome {
    var engine = Engine(pipeline, workers: workers, limit: limit)
    engine.cache = cache
    engine.shouldStop = { StopSignal.number != 0 }
    let display = ProgressDisplay(
      engine.meter, totalBytes: limit == nil ? totalBytes : nil, style: progress,
      console: host.console)
    let drawing = display.begin()
    defer {
      display.finish()
      drawing?.join()
    }
    return try engine.run(shards, sinks: sinks, to: destination, after: earlier)
  }

  /// Says how the run ended, and gives the status for it.
  func end(_ error: EngineError) -> ExitCode {
    switch error {
    case .closedPipe: break
    case .stopped: host.console.line("pipe: stopped")
    case .planDiffers:
      host.console.line(
        "pipe: \(error)\nhelp: --restart puts the new run in its place; --output writes elsewhere")
    default: host.console.line("pipe: \(error)")
    }
    if case .stopped = error { return ExitCode(128 + StopSignal.number) }
    return ExitStatus(error).error
  }
}
