internal import PipeKit
internal import PipeModels

/// The words that the models know: the row of each one's vector, and its polarity.
struct SentimentVocabulary: Sendable {
  private let table: WordRowTable
  /// The polarity of each row, in hundredths from −100 to 100.
  private let polarities: ModelTable<Int8>

  init(_ table: WordRowTable, polarities: ModelTable<Int8>) {
    precondition(polarities.count == table.count, "each row has a polarity")
    self.table = table
    self.polarities = polarities
  }

  /// The number of rows, those that stand for no word included.
  var count: Int { table.count }

  @inline(__always)
  func polarity(ofRow row: UInt32) -> Int8 { polarities[Int(row)] }

  /// The row of a word; of a compound such as "war-weary" that of its last part.
  func row(_ key: UInt32, _ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let row = table[key]
    guard row == 0 else { return row }
    var index = range.upperBound - 1
    while index > range.lowerBound {
      if bytes[index] == UInt8(ascii: "-") {
        return table[Self.key(bytes, index + 1..<range.upperBound)]
      }
      index -= 1
    }
    return 0
  }

  /// The hash of a word in lower case; never one of those that stand for no word.
  @inline(__always)
  static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let key = LexiconKey(straightening: bytes, range)
    let hash =
      UInt32(truncatingIfNeeded: key.hash >> 16) ^ UInt32(truncatingIfNeeded: key.hash >> 40)
    return max(hash, 16)
  }
}

extension SentimentVocabulary {
  private static let section = "vocabulary"

  func write(to file: inout ModelFile) {
    var writer = ModelWriter()
    table.write(to: &writer)
    writer.table(polarities)
    file.append(Self.section, writer.bytes)
  }

  init(reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(Self.section)
    let table = try WordRowTable(reading: &reader)
    let polarities = try reader.table(of: Int8.self, count: table.count)
    try reader.finish()
    self.init(table, polarities: polarities)
  }
}
