package import PipeKit

/// What somebody is said to have said, and the words that name who.
package struct GoldQuotation: Hashable, Sendable {
  /// From the first word of the content to the last, whatever stands between.
  package var content: TextRange
  /// The words that name the speaker; none where nobody is named.
  package var speakers: [TextRange]
}
