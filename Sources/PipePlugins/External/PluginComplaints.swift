/// What a process writes to standard error: the last of it kept, the first of it shown.
struct PluginComplaints {
  /// Whether the stream is open.
  var isOpen = true
  private let log: PluginLog
  private var tail: [UInt8] = []
  private static let limit = 4_096

  init(_ log: PluginLog) { self.log = log }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    log.add(bytes)
    tail.append(contentsOf: bytes.suffix(Self.limit))
    if tail.count > Self.limit { tail.removeFirst(tail.count - Self.limit) }
  }

  /// The last line with something on it, short and without what differs from run to run.
  var lastWords: String? {
    let lines = tail.split(separator: 0x0A).map { $0.drop { $0 == 0x20 || $0 == 0x09 } }
    guard let line = lines.last(where: { !$0.isEmpty }) else { return nil }
    return Self.masked(String(decoding: line.prefix(200), as: UTF8.self))
  }

  /// A text with the digits of addresses, `0x7f…`, taken out.
  private static func masked(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let place = rest.firstRange(of: "0x") {
      result += rest[..<place.upperBound]
      rest = rest[place.upperBound...].drop { $0.isHexDigit }
      result += "…"
    }
    return result + rest
  }
}
