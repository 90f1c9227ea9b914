internal import PipeKit

/// The words of a sentence as numbers, each with the slot of the table in which it is looked for
/// first: read for all of them before any is looked at, so that no look waits for the one before.
struct WordKeys: Sendable {
  private(set) var keys: [Key] = []

  struct Key: Sendable, BitwiseCopyable {
    var slot: UInt64
    var word: UInt32
  }

  mutating func read(
    _ range: Range<Int>, _ tokens: Span<Token>, _ bytes: Span<UInt8>,
    _ table: borrowing SentimentWords
  ) {
    keys.removeAll(keepingCapacity: true)
    keys.append(addingCapacity: range.count) { keys in
      for index in range {
        let word = LexiconKey(bytes, tokens[index].range.indices).word
        keys.append(Key(slot: table.firstSlot(word), word: word))
      }
    }
  }
}
