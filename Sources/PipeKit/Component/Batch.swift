/// Some documents that move through the pipeline together.
public struct Batch: Sendable {
  /// The batch's place in the input; sinks receive batches in this order.
  public let index: Int
  /// What a source has read, in input order; it stays here when it has been decoded.
  public var records: [Record] = []
  public var documents: [Document] = []
  /// Documents that could not be processed, each with the reason.
  public var rejections: [Rejection] = []
  /// How many documents a filter dropped.
  public var skipped = 0
  /// How many bytes of input the batch stands for; progress counts these.
  public var inputBytes = 0

  public init(index: Int) { self.index = index }

  /// The bytes that a document or rejection with this ordinal stands for in the input.
  ///
  /// Sources leave their records where they are, in input order, so that whoever rejects a
  /// document later can still say what it was.
  package func inputBytes(of ordinal: Int) -> [UInt8] {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if records[middle].ordinal < ordinal { low = middle + 1 } else { high = middle }
    }
    return low < records.count && records[low].ordinal == ordinal ? records[low].bytes : []
  }
}

/// The bytes of one document as they stand in the input.
public struct Record: Sendable {
  public var bytes: [UInt8]
  public var origin: Origin
  /// The record's place in the whole input, from 0; its document has the same.
  public var ordinal: Int
  /// The number of the source's file or connection that the record came from, from 0.
  public var input: Int

  public init(bytes: [UInt8], origin: Origin, ordinal: Int, input: Int = 0) {
    self.bytes = bytes
    self.origin = origin
    self.ordinal = ordinal
    self.input = input
  }
}
