internal import PipeIO
internal import PipeKit

/// A whole document as a run would write it, laid out to be read and compared line by line.
struct Snapshot {
  /// The bytes of the snapshot's file.
  let bytes: [UInt8]

  init(_ document: Document, of pipeline: Pipeline) {
    var batch = Batch(index: 0)
    batch.documents = [document]
    let sink = DocumentsSink(
      offsets: pipeline.output.offsets,
      layers: pipeline.stages.flatMap { type(of: $0.stage).info.writes })
    let line = sink.encode(batch).bytes
    // What we have written ourselves is JSON.
    bytes = (try? JSONParser.parse(line))?.formatted() ?? line
  }

  /// The first line that differs from the file at `path`; none where the file says the same.
  static func differences(of bytes: [UInt8], from path: String) -> [TestTally.Difference] {
    guard let expected = try? FileBytes.read(path) else {
      return [
        TestTally.Difference(
          what: "snapshot", expected: "the file '\(path)'",
          found: "none; 'pipe test --update' writes it")
      ]
    }
    if expected == bytes { return [] }
    let old = lines(expected)
    let new = lines(bytes)
    let index =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(old.count, new.count)
    return [
      TestTally.Difference(
        what: "\(path):\(index + 1)", expected: line(old, index), found: line(new, index))
    ]
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private static func line(_ lines: [ArraySlice<UInt8>], _ index: Int) -> String {
    index < lines.count ? String(decoding: lines[index], as: UTF8.self) : "the end"
  }
}
