import PipeKit

/// Says how much there is to see in a document, for a report that can show only a few.
///
/// Distinct names count most, then sentences that take sides, then the tone of the whole. The sum
/// is divided by the root of the length, since names grow about so with length; very short texts
/// gain nothing from that. All in integers.
struct DocumentInterest: Sendable {
  private var names: [UInt32] = []

  init() {}

  mutating func measure(_ document: Document) -> Int {
    let notes = document.notes
    let sides = notes.sentiment.sentences.count { $0.polarity != .neutral }
    let tone = Int(notes.sentiment.document?.score.tenThousandths.magnitude ?? 0)
    let sum = 3 * countNames(document) + 2 * sides + tone / 500
    return sum * 10_000 / Self.squareRoot(max(document.original.count, 1_000))
  }

  private mutating func countNames(_ document: Document) -> Int {
    let notes = document.notes
    names.removeAll(keepingCapacity: true)
    for entity in notes.entities {
      names.append(
        entity.canonical.isEmpty
          ? ByteHash.hash(document.text.bytes(entity.range))
          : ByteHash.hash(notes.strings[entity.canonical]))
    }
    names.sort()
    var count = 0
    for index in names.indices where index == 0 || names[index] != names[index - 1] { count += 1 }
    return count
  }

  /// The whole part of a root, by Newton's method.
  private static func squareRoot(_ value: Int) -> Int {
    var root = value
    var next = (value + 1) / 2
    while next < root {
      root = next
      next = (root + value / root) / 2
    }
    return root
  }
}
