/// How often each word is capitalised where nothing but its being a name would make it so.
///
/// Learned from raw text: "said" is almost never capitalised inside a sentence, "Nairobi" always.
package struct CapitalisationCounts: Sendable {
  /// Occurrences of a word inside sentences, by the hash of its lower-case form.
  private var counts: [UInt32: Counts] = [:]

  private struct Counts {
    var lower: UInt32 = 0
    var capitalised: UInt32 = 0
  }

  package init() {}

  /// Counts one occurrence inside a sentence.
  package mutating func add(_ word: UInt32, isCapitalised: Bool) {
    if isCapitalised {
      counts[word, default: Counts()].capitalised += 1
    } else {
      counts[word, default: Counts()].lower += 1
    }
  }

  /// Whether words of a class are mostly names even where they are written in lower case.
  package static func isAlmostAlwaysCapitalised(_ bucket: UInt8) -> Bool {
    bucket > 6 && (bucket - 1) % 6 >= 4
  }

  /// The classes of all words seen twice or more: five of frequency times six of rate, from 1.
  package var buckets: [UInt32: UInt8] {
    counts.compactMapValues { count in
      let total = count.lower + count.capitalised
      guard total >= 2 else { return nil }
      let frequency: UInt8 = total < 5 ? 0 : total < 20 ? 1 : total < 100 ? 2 : 3
      let percent = UInt64(count.capitalised) * 100 / UInt64(total)
      let rate: UInt8 =
        switch percent {
        case ..<2: 0
        case ..<20: 1
        case ..<50: 2
        case ..<80: 3
        case ..<98: 4
        default: 5
        }
      return 1 + frequency * 6 + rate
    }
  }
}
