internal import PipeEval

/// A file of gold, of labels or of vectors that a command names.
struct GoldFile {
  let path: String
  let console: Console

  /// Reads the file, or ends the command.
  func bytes() throws -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      console.line("pipe: cannot read '\(path)': \(error.reason)")
      throw ExitStatus.inputMissing.error
    }
  }

  /// Reads what is in the file, or ends the command with what is wrong with it.
  func parsed<Value>(_ parse: ([UInt8]) throws(GoldError) -> Value) throws -> Value {
    let bytes = try bytes()
    do {
      return try parse(bytes)
    } catch {
      let place = error.line.map { "\(path):\($0)" } ?? path
      console.line("\(place): error: \(SafeText.visible(error.message)) [invalid-gold]")
      throw ExitStatus.data.error
    }
  }

  /// The documents with the answers to a task.
  func documents(_ task: EvalTask) throws -> [GoldDocument] {
    try parsed { bytes throws(GoldError) in try GoldReader(task).read(bytes) }
  }
}
