public import PipeKit

/// Whether a document's mentions of one name settle each other's labels.
public enum ConsistencyPolicy: String, CaseIterable, SettingValue {
  case document, off
}
