/// Where documents come from.
///
/// ``read(into:)`` is called by one worker at a time and should only find where records begin
/// and end. ``decode(_:)`` is called on many workers at once and turns records into documents.
public protocol Source: Component {
  /// Adds the next records or documents to `batch`, or none at the end.
  mutating func read(into batch: inout Batch) throws

  /// Turns the batch's records into documents and rejections, leaving the records where they are.
  func decode(_ batch: inout Batch) throws
}

extension Source {
  public func decode(_ batch: inout Batch) throws {}
}
