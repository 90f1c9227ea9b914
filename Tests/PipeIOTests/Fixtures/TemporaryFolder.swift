import Foundation
import PipeIO
import PipeKit
import TestSupport

extension TemporaryFolder {
  /// The files that patterns mean in this folder.
  func resolve(_ patterns: String...) -> InputFiles {
    InputFiles.resolve(patterns: patterns.map { InputPattern($0) }, directory: path)
  }

  /// Writes one file and reads it.
  func read(
    _ name: String, _ bytes: some Sequence<UInt8>, textKey: String = "text",
    idKey: String = "id", limits: ReadLimits = ReadLimits()
  ) throws -> ReadResult {
    try write(name, bytes)
    let pattern = InputPattern(name, textKey: textKey, idKey: idKey)
    return ReadResult(
      FileSource(
        InputFiles.resolve(patterns: [pattern], directory: path).files, limits: limits))
  }
}

/// All that a source gives.
struct ReadResult {
  var documents: [Document] = []
  var rejections: [Rejection] = []
  var batches = 0
  var inputBytes = 0

  init(_ source: FileSource) {
    var source = source
    while true {
      var batch = Batch(index: batches)
      source.read(into: &batch)
      inputBytes += batch.inputBytes
      if batch.records.isEmpty, batch.rejections.isEmpty { return }
      batches += 1
      source.decode(&batch)
      documents += batch.documents
      rejections += batch.rejections
    }
  }

  var texts: [String] { documents.map(\.original.string) }
  var ids: [String] { documents.map(\.id) }
  /// The codes of the rejections.
  var codes: [String] { rejections.map(\.error.code) }
}
