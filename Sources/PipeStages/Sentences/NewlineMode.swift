public import PipeKit

/// What a single line end says about sentences.
public enum NewlineMode: String, CaseIterable, Sendable, SettingValue {
  /// Tells hard-wrapped text from text with a paragraph a line.
  case auto
  /// Every line end ends a sentence.
  case always
  /// Only blank lines end a sentence.
  case two
  /// Line ends are spaces, even blank lines.
  case never
}
