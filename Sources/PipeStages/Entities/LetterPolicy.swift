public import PipeKit

/// In which case the names of a gazetteer are found.
public enum LetterPolicy: String, CaseIterable, SettingValue {
  /// Those in small letters in any case, others as they are written.
  case written
  /// All of them letter for letter.
  case exact
  /// All of them in any case.
  case any
}
