internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// A plan, and the files it was made from.
struct PlannedRun: Sendable {
  let plan: RunPlan
  /// The files of the plan's inputs, in their order.
  let files: [InputFile]
  let limits: ReadLimits
  /// What documents come from in place of files.
  var source: (any Source)?

  /// A shard of the plan, ready to be read.
  func shard(_ number: Int) -> Shard {
    let names = InputNames(first: plan.shards[number].input) { [files] in
      files.indices.contains($0) ? files[$0].path : nil
    }
    return Shard(number, names: source == nil ? names : InputNames()) {
      if let source { return source }
      return PlannedSource(
        FileSource(
          files(of: number), limits: limits, firstOrdinal: number << Self.ordinalBits))
    }
  }

  /// The size of some shards in bytes of input; nil where standard input is among them.
  func size(of numbers: some Sequence<Int>) -> Int? {
    if source != nil { return nil }
    return numbers.reduce(0) { total, number in
      files(of: number).reduce(total) { total, file in
        guard let total, let size = file.size else { return nil }
        return total + (file.part?.end ?? size) - (file.part?.start.byte ?? 0)
      }
    }
  }

  /// The paths of a shard's files, in order.
  func paths(of number: Int) -> [String] { files(of: number).map(\.path) }

  /// Ordinals grow from shard to shard, with room for as many records as a shard can have.
  private static let ordinalBits = 40

  /// The files of a shard, the first and the last of them perhaps in part.
  private func files(of number: Int) -> [InputFile] {
    let start = plan.shards[number]
    let next = number + 1 < plan.shards.count ? plan.shards[number + 1] : nil
    let last = next.map { $0.byte > 0 ? $0.input : $0.input - 1 } ?? files.count - 1
    guard start.input <= last else { return [] }
    return (start.input...last).map { index in
      var file = files[index]
      let begin =
        index == start.input
        ? RecordBorder(byte: start.byte, line: start.line) : RecordBorder.beginning
      let end = index == next?.input ? next?.byte : nil
      if begin.byte > 0 || end != nil { file.part = FilePart(start: begin, end: end) }
      return file
    }
  }
}

/// Reads the files of a shard, and ends the run if one of them is not what was planned.
struct PlannedSource: Source {
  static let info = FileSource.info

  private var source: FileSource

  init() { source = FileSource() }

  init(_ source: FileSource) { self.source = source }

  mutating func read(into batch: inout Batch) throws {
    source.read(into: &batch)
    if let path = source.changedFile { throw EngineError.inputChanged(path: path) }
  }

  func decode(_ batch: inout Batch) { source.decode(&batch) }
}
