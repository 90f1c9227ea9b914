private import CModels

/// The models that are part of the executable. They are used where they lie in it.
package enum ShippedModel {
  /// The model of names in English news.
  package static var englishNews: ModelMemory { memory(pipe_model_en_news) }

  /// The model of English sentences.
  package static var englishSentences: ModelMemory { memory(pipe_model_en_sentences) }

  /// The model of sentiment in English.
  package static var englishSentiment: ModelMemory { memory(pipe_model_en_sentiment) }

  /// What a C function returns: a constant array and its size, which live as long as the process.
  private static func memory(
    _ model: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> ModelMemory {
    var count = 0
    let start = model(&count)
    return ModelMemory(constants: UnsafeRawBufferPointer(start: start, count: count))
  }
}
