public import PipeKit

/// Figures of a document's tone that some analysts know from elsewhere.
public enum SentimentTone: String, CaseIterable, SettingValue {
  case none
  /// The six figures of the GDELT project's tone field.
  case gdelt
}
