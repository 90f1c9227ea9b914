internal import ArgumentParser
internal import PipeEngine

/// What the shell is told: the codes of sysexits.h, and 3 for "done, but not for every document".
enum ExitStatus: Int32 {
  case done = 0
  case someRejected = 3
  case usage = 64
  case data = 65
  case inputMissing = 66
  case pluginUnavailable = 69
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case noPermission = 77
  case pipelineFile = 78
  case interrupted = 130
  case terminated = 143

  /// The code for the way a run ended.
  init(_ error: EngineError) {
    self =
      switch error {
      case .documentFailed, .tooManyErrors, .inputChanged: .data
      case .shardsMissing, .damagedPlan, .incomplete, .noLockFile: .inputMissing
      case .cannotCreate: .cannotCreate
      case .locked, .planDiffers, .cannotRetry: .locked
      case .inputOutput, .refused: .inputOutput
      case .closedPipe: .done
      case .notAsLocked: .pipelineFile
      case .stopped: .interrupted
      case .inconsistent: .internalError
      }
  }

  /// What a command throws to end with this status.
  var error: ExitCode { ExitCode(rawValue) }
}
