public import PipeKit

/// Whether a title is part of a person's name: "Mr Macron" or "Macron".
public enum TitlePolicy: String, CaseIterable, SettingValue {
  case exclude, include
}
