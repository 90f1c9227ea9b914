/// Some documents that move through the pipeline together.
public struct Batch: Sendable {
  /// The batch's place in the input; sinks receive batches in this order.
  public let index: Int
  /// What a source has read and nobody has decoded yet.
  public var records: [Record] = []
  public var documents: [Document] = []
  /// Documents that could not be processed, each with the reason.
  public var rejections: [Rejection] = []
  /// How many documents a filter dropped.
  public var skipped = 0
  /// How many bytes of input the batch stands for; progress counts these.
  public var inputBytes = 0

  public init(index: Int) { self.index = index }
}

/// The bytes of one document as they stand in the input.
public struct Record: Sendable {
  public var bytes: [UInt8]
  public var origin: Origin
  /// The record's place among the records of its input file, from 0.
  public var ordinal: Int

  public init(bytes: [UInt8], origin: Origin, ordinal: Int) {
    self.bytes = bytes
    self.origin = origin
    self.ordinal = ordinal
  }
}
