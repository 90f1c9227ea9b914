internal import ArgumentParser
internal import PipeEngine
internal import PipeKit

/// The plan of a run folder, as another process finds it.
struct StoredPlan {
  let plan: RunPlan
  /// The run folder, from the root.
  let directory: String

  /// Reads the plan of a run folder, named by itself or by its `plan.json`; ends the command if
  /// there is none. The process then works in the folder that the plan was made in.
  init(_ path: String, on host: Host) throws {
    let ending = "/\(RunFolder.stateName)/\(RunPlan.fileName)"
    let named = path.hasSuffix(ending) ? String(path.dropLast(ending.utf8.count)) : path
    directory = WorkingDirectory.resolved(named) ?? named
    do {
      plan = try RunPlan.read(directory + ending)
    } catch {
      host.console.line("pipe: \(error)\nhelp: 'pipe plan' makes one, and so does 'pipe run'")
      throw ExitStatus(error).error
    }
    if let reason = WorkingDirectory.change(to: plan.origin.directory) {
      host.console.line(
        "pipe: cannot work in '\(plan.origin.directory)', where the plan was made: \(reason)")
      throw ExitStatus.inputMissing.error
    }
  }

  /// Prepares the pipeline that the plan was made of, to be run into the plan's folder.
  func makeJob(on host: Host) throws -> RunJob {
    let options = try PipelineOptions.parse(plan.origin.arguments)
    var job = try options.makeJob(on: host)
    job.pipeline.output.directory = directory
    return job
  }
}
