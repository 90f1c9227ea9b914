internal import PipeKit
internal import PipeModels

/// The words that the models know, the most frequent first, and how each is judged by itself.
struct SentimentVocabulary: Sendable {
  /// The words that have a vector; the first has the row ``firstRow``.
  let words: ModelTable<UInt32>
  /// The polarity of each row, in hundredths from −100 to 100.
  private let polarities: ModelTable<Int8>

  /// The rows before this one stand for no word.
  static let firstRow = 4

  /// The most words that a model may know.
  static let limit = 1 << 19

  init(_ words: ModelTable<UInt32>, polarities: ModelTable<Int8>) {
    precondition(
      polarities.count == words.count + Self.firstRow && words.count <= Self.limit,
      "each row has a polarity")
    self.words = words
    self.polarities = polarities
  }

  /// No words.
  static let empty = SentimentVocabulary(
    ModelTable([]), polarities: ModelTable(Array(repeating: 0, count: firstRow)))

  /// The number of rows, those that stand for no word included.
  var count: Int { polarities.count }

  @inline(__always)
  func polarity(ofRow row: UInt32) -> Int8 { polarities[Int(row)] }

  /// The hash of a word in lower case; never one of those that stand for no word.
  static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    LexiconKey(bytes, range).word
  }
}

extension SentimentVocabulary {
  private static let section = "vocabulary"

  func write(to file: inout ModelFile) {
    var writer = ModelWriter()
    writer.table(words)
    writer.table(polarities)
    file.append(Self.section, writer.bytes)
  }

  init(reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(Self.section)
    let words = try reader.table(of: UInt32.self)
    let polarities = try reader.table(of: Int8.self, count: words.count + Self.firstRow)
    guard words.count <= Self.limit else { throw reader.malformed }
    try reader.finish()
    self.init(words, polarities: polarities)
  }
}
