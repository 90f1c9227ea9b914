import CModels

/// The models that are part of the executable.
package enum ShippedModel {
  /// Calls `body` with the bytes of the model of English news.
  package static func withEnglishNews<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var count = 0
    let start = pipe_model_en_news(&count)
    // The C function returns a constant array and its size, which live as long as the process.
    return try body(UnsafeBufferPointer(start: start, count: count).span)
  }

  /// Calls `body` with the bytes of the model of English sentences.
  package static func withEnglishSentences<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var count = 0
    let start = pipe_model_en_sentences(&count)
    // As above.
    return try body(UnsafeBufferPointer(start: start, count: count).span)
  }

  /// Calls `body` with the bytes of the model of English sentiment.
  package static func withEnglishSentiment<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var count = 0
    let start = pipe_model_en_sentiment(&count)
    // As above.
    return try body(UnsafeBufferPointer(start: start, count: count).span)
  }
}
