public import PipeKit

/// A language whose abbreviations are known.
public enum Language: String, CaseIterable, Sendable, SettingValue {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case dutch = "nl"
  case polish = "pl"
  case russian = "ru"
  /// Any other: marks and capitals alone tell.
  case other

  /// Words that keep their full stop, without it.
  var abbreviations: WordTable<Abbreviations.Class> {
    switch self {
    case .english: Abbreviations.table
    case .german: German.abbreviations
    case .french: French.abbreviations
    case .spanish: Spanish.abbreviations
    case .italian: Italian.abbreviations
    case .dutch: Dutch.abbreviations
    case .polish: Polish.abbreviations
    case .russian: Russian.abbreviations
    case .other: Abbreviations.none
    }
  }

  /// What words say about the gap before them.
  var roles: WordTable<SentenceWords.Role> {
    switch self {
    case .english, .other: SentenceWords.roles
    case .german: German.roles
    case .french: French.roles
    case .spanish: Spanish.roles
    case .italian: Italian.roles
    case .dutch: Dutch.roles
    case .polish: Polish.roles
    case .russian: Russian.roles
    }
  }

  /// Whether small words are written before others with an apostrophe: l'ing. Rossi.
  var hasElision: Bool {
    switch self {
    case .french, .italian: true
    case .english, .german, .spanish, .dutch, .polish, .russian, .other: false
    }
  }

  /// Whether a number with a stop is an ordinal: am 3. Oktober.
  var hasDottedOrdinals: Bool {
    switch self {
    case .german, .polish: true
    case .english, .french, .spanish, .italian, .dutch, .russian, .other: false
    }
  }
}
