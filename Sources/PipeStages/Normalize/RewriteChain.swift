internal import PipeKit

/// A text on its way through several rewrites, and the way back to the first.
struct RewriteChain {
  private(set) var text: Text
  private(set) var alignment: Alignment

  init(_ text: Text) {
    self.text = text
    alignment = Alignment(identity: text.count)
  }

  /// Rewrites the text as it stands; returns whether that changed it.
  mutating func apply(_ rewrite: (Text, inout TextBuilder) -> Void) -> Bool {
    var builder = TextBuilder(rewriting: text)
    rewrite(text, &builder)
    guard builder.editCount > 0 else { return false }
    let (rewritten, change) = builder.finish()
    text = rewritten
    alignment = alignment.composed(with: change)
    return true
  }
}
