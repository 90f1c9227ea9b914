internal import PipeKit

/// What finds names.
enum NameModelChoice: String, CaseIterable, SettingValue {
  /// The trained model of English news that ships.
  case englishNews = "en-news"
  /// Rules and lists alone.
  case rules
}
