internal import PipeKit

/// What decides where English sentences end.
enum SentenceModelChoice: String, CaseIterable, SettingValue {
  /// The trained model that ships.
  case english = "en-sentences"
  /// Rules alone.
  case rules
}
