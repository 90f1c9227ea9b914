internal import PipeKit

/// What a mention is a name of, as far as its document tells.
struct NameOfMention: BitwiseCopyable {
  /// The fullest name; empty where the words are it.
  var canonical = StringReference.empty
  /// The names it may stand for, one a line.
  var candidates = StringReference.empty
  /// The number of the alias that gave the name; -1 for none.
  var alias: Int32 = -1
}
