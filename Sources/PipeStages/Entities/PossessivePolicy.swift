public import PipeKit

/// Whether a possessive ending is part of a name: "Macron's" or "Macron".
public enum PossessivePolicy: String, CaseIterable, SettingValue {
  case exclude, include
}
