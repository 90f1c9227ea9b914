internal import PipeKit

/// What the rules take some words to be: advice that the tagger weighs, not a verdict.
struct NameHint: Sendable, BitwiseCopyable {
  var range: TextRange
  /// The label and how sure the rules are, for the first piece; of the others one more. Never zero.
  var code: UInt8

  /// The code of a piece of which the rules say nothing.
  static let none: UInt8 = 0

  /// Takes up what the rules propose; nil for what is no name.
  init?(_ proposal: Proposal, _ words: Span<EntityWord>) {
    guard let label = Self.labels.firstIndex(of: proposal.label) else { return nil }
    let sureness =
      switch proposal.score.tenThousandths {
      case ..<5_000: 0
      case ..<6_500: 1
      case ..<8_000: 2
      default: 3
      }
    range = TextRange(
      words[proposal.words.lowerBound].range.lower,
      words[proposal.words.upperBound - 1].range.upper)
    code = UInt8(2 * (1 + 4 * label + sureness))
  }

  /// The order is part of the model format: append, never change.
  private static let labels: [Symbol] = [
    .person, .organization, .location, .nationality, .facility, .product, .miscellaneous,
  ]
}
