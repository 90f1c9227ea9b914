internal import PipeEngine

/// One look at a run's progress, in words.
struct ProgressLine {
  private let reading: ProgressMeter.Reading
  private let totalBytes: Int?
  private let seconds: Double

  init(_ reading: ProgressMeter.Reading, totalBytes: Int?, seconds: Double) {
    self.reading = reading
    self.totalBytes = totalBytes
    self.seconds = max(seconds, 0.001)
  }

  /// `1,204 documents, 31.0 MB/s, 12 s left, 3 quarantined`
  var plain: String {
    var parts = ["\(Quantity.count(reading.documents)) documents", "\(rate) MB/s"]
    if let secondsLeft { parts.append("\(Quantity.duration(seconds: secondsLeft)) left") }
    if reading.quarantined > 0 {
      parts.append("\(Quantity.count(reading.quarantined)) quarantined")
    }
    return parts.joined(separator: ", ")
  }

  var json: String {
    let left = secondsLeft.map { "\(Int($0.rounded()))" } ?? "null"
    return """
      {"documents":\(reading.documents),"bytes":\(reading.bytes),\
      "quarantined":\(reading.quarantined),"seconds_left":\(left)}
      """
  }

  /// A bar and the plain line, cut to the terminal's width.
  func bar(width: Int) -> String {
    guard let share else { return String(plain.prefix(max(0, width - 1))) }
    let cells = 24
    let full = Int(share * Double(cells))
    let bar = String(repeating: "━", count: full) + String(repeating: "─", count: cells - full)
    return String("\(bar) \(Int(share * 100)) %  \(plain)".prefix(max(0, width - 1)))
  }

  private var share: Double? {
    totalBytes.map { $0 == 0 ? 1 : min(1, Double(reading.bytes) / Double($0)) }
  }

  private var secondsLeft: Double? {
    guard let share, share > 0.02 else { return nil }
    return seconds * (1 - share) / share
  }

  private var rate: String { Quantity.oneDecimal(Double(reading.bytes) / 1e6 / seconds) }
}
