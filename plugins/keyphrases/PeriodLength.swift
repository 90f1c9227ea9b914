import PipeKit

/// How long a period is.
enum PeriodLength: String, CaseIterable, SettingValue {
  case year, month, day

  /// How much of `YYYY-MM-DD` names the period.
  var bytes: Int {
    switch self {
    case .year: 4
    case .month: 7
    case .day: 10
    }
  }
}
