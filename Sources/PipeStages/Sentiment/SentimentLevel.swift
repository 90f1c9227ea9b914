public import PipeKit

/// What the stage `sentiment` judges.
public enum SentimentLevel: String, CaseIterable, SettingValue {
  case document, sentence, entity
}
