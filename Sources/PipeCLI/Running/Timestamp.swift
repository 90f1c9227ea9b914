private import Glibc

/// The time of day, for the manifest's `run` object and nowhere else.
enum Timestamp {
  /// Now, in UTC: `2026-03-02T14:05:09Z`.
  static var now: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { "\(100 + value)".suffix(2).description }
    let day = "\(1900 + parts.tm_year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
