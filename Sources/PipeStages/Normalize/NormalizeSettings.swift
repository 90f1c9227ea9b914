public import PipeKit

extension Normalize {
  /// The Unicode form the text is put into.
  public enum UnicodeForm: String, CaseIterable, Sendable, SettingValue {
    case none
    case nfc = "NFC"
  }

  /// What becomes of white space.
  public enum WhiteSpace: String, CaseIterable, Sendable, SettingValue {
    case keep
    /// One space for each run, none at either end.
    case collapse
    /// The same, but line ends stay, and one blank line of several.
    case collapseKeepLines = "collapse_keep_lines"
  }

  /// What becomes of line ends other than the line feed.
  public enum LineEnds: String, CaseIterable, Sendable, SettingValue {
    case keep, lf
  }

  /// What becomes of characters that nobody sees: controls, byte order marks, fillers.
  public enum Controls: String, CaseIterable, Sendable, SettingValue {
    case keep, remove
  }

  /// What becomes of typographic quotation marks and apostrophes.
  public enum Quotes: String, CaseIterable, Sendable, SettingValue {
    case keep, straight
  }

  /// What becomes of typographic hyphens and dashes, or of the sign for three stops.
  public enum Marks: String, CaseIterable, Sendable, SettingValue {
    case keep, ascii
  }
}
