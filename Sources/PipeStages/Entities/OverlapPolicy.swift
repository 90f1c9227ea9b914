public import PipeKit

/// Which of two entities that share words is kept.
public enum OverlapPolicy: String, CaseIterable, SettingValue {
  /// The user's names and patterns before what was found; then the longer, then the surer.
  case trusted
  /// The longer one, whoever proposed it.
  case longest
  /// The surer one, whoever proposed it.
  case surest
  /// The user's names and patterns beside what was found.
  case keep
}
