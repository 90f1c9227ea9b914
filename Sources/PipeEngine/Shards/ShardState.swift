package import PipeKit

/// What a shard keeps besides its documents: the identifiers it let in, and its folds.
package struct ShardState {
  /// As a log of them.
  var identifiers: [UInt64]
  /// The canonical bytes of each fold, in the order of the stages.
  var folds: [[UInt8]]

  init(_ shard: FinishedShard) {
    identifiers = shard.identifiers
    folds = shard.folds.map { fold in
      var state = StateWriter()
      fold.write(to: &state)
      return state.bytes
    }
  }

  package init(_ bytes: [UInt8]) throws(DocumentError) {
    var reader = StateReader(bytes)
    let digests = try reader.bytes()
    guard digests.count % (8 * DuplicateIDs.wordsOfLog) == 0 else { throw StateReader.damaged }
    identifiers = digests.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 8).map {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
      }
    }
    folds = []
    for _ in 0..<(try reader.count()) { folds.append(try reader.bytes()) }
    guard reader.isAtEnd else { throw StateReader.damaged }
  }

  func makeBytes() -> [UInt8] {
    var writer = StateWriter()
    var digests: [UInt8] = []
    digests.reserveCapacity(identifiers.count * 8)
    for word in identifiers {
      withUnsafeBytes(of: word.littleEndian) { digests.append(contentsOf: $0) }
    }
    writer.bytes(digests)
    writer.integer(Int64(folds.count))
    for fold in folds { writer.bytes(fold) }
    return writer.bytes
  }

  /// Adds the folds to others of the same stages.
  func add(to total: inout [any Aggregator]) throws {
    guard folds.count == total.count else { throw StateReader.damaged }
    for (index, bytes) in folds.enumerated() {
      func add<A: Aggregator>(_ fold: inout A) throws {
        var reader = StateReader(bytes)
        try fold.merge(from: &reader)
        guard reader.isAtEnd else { throw StateReader.damaged }
      }
      try add(&total[index])
    }
  }
}
