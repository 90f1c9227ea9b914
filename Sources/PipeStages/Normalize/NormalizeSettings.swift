public import PipeKit

extension Normalize {
  /// The Unicode form the text is put into.
  public enum UnicodeForm: String, CaseIterable, Sendable, SettingValue {
    case none
    case nfc = "NFC"
    case nfd = "NFD"
    case nfkc = "NFKC"
    case nfkd = "NFKD"
  }

  /// How much evidence it takes to read spoilt characters again.
  public enum Mojibake: String, CaseIterable, Sendable, SettingValue {
    case off
    /// What can be nothing else.
    case safe
    /// What is likely to be mojibake, and what has lost some of its bytes.
    case full
  }

  /// What becomes of `&eacute;` and `&#233;`.
  public enum Entities: String, CaseIterable, Sendable, SettingValue {
    case keep
    /// Decoded, unless the text has tags: it is about HTML, or to be read as such.
    case auto
    case decode
  }

  /// What becomes of the tags of HTML.
  public enum Tags: String, CaseIterable, Sendable, SettingValue {
    case keep, strip
  }

  /// What becomes of wide letters and of half wide katakana.
  public enum Width: String, CaseIterable, Sendable, SettingValue {
    case keep, fold
  }

  /// What becomes of ﬁ and its like.
  public enum LigatureRule: String, CaseIterable, Sendable, SettingValue {
    case keep, split
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

  /// What becomes of controls, byte order marks and fillers, or of marks of direction.
  public enum Controls: String, CaseIterable, Sendable, SettingValue {
    case keep, remove
  }

  /// What becomes of soft hyphens and joiners of words.
  public enum Invisible: String, CaseIterable, Sendable, SettingValue {
    case keep, strip
  }

  /// What becomes of typographic quotation marks and apostrophes.
  public enum Quotes: String, CaseIterable, Sendable, SettingValue {
    case keep, straight
  }

  /// What becomes of typographic dashes, of the sign for three stops, of bullets, or of digits.
  public enum Marks: String, CaseIterable, Sendable, SettingValue {
    case keep, ascii
  }

  /// What becomes of words divided at the end of a line.
  public enum Hyphenation: String, CaseIterable, Sendable, SettingValue {
    case keep, join
  }

  /// What becomes of capitals.
  public enum LetterCase: String, CaseIterable, Sendable, SettingValue {
    case keep
    case lower
    /// As for a comparison that takes no notice of case: Straße and STRASSE become strasse.
    case fold
  }
}
