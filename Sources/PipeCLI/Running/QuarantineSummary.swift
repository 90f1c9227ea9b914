internal import PipeKit

/// Why documents were left out: the codes of a quarantine, most frequent first, each with an example.
struct QuarantineSummary {
  private struct Kind {
    let code: String
    var count = 0
    /// What the first document of the kind was rejected with.
    let message: String
  }

  private var kinds: [Kind] = []
  /// How many kinds are shown.
  private static let limit = 4
  /// How many characters of a message are shown.
  private static let width = 100

  /// Reads a file as far as it can be read.
  init(path: String) {
    guard let reader = try? LineReader(path) else { return }
    var places: [String: Int] = [:]
    while let line = try? reader.next() {
      guard let (code, message) = Self.reason(in: line) else { continue }
      let place = places[code, default: kinds.count]
      if place == kinds.count {
        kinds.append(Kind(code: code, message: message))
        places[code] = place
      }
      kinds[place].count += 1
    }
    kinds.sort { $0.count != $1.count ? $0.count > $1.count : $0.code < $1.code }
  }

  /// One line for each of the most frequent kinds.
  var lines: [String] {
    var lines = kinds.prefix(Self.limit).map { kind in
      let line = kind.message.split(separator: "\n", maxSplits: 1).first ?? ""
      let example = SafeText.visible(String(line.prefix(Self.width)))
      let link = kind.count > 1 ? ", such as:" : ":"
      return "left out: \(Quantity.count(kind.count)) \(kind.code)\(link) \(example)"
    }
    if kinds.count > Self.limit {
      let rest = kinds.dropFirst(Self.limit).reduce(0) { $0 + $1.count }
      lines.append("left out: \(Quantity.count(rest)) of \(kinds.count - Self.limit) other kinds")
    }
    return lines
  }

  private static func reason(in line: [UInt8]) -> (code: String, message: String)? {
    guard let object = try? JSONParser.parse(line), let code = object["code"]?.string,
      let message = object["message"]?.string
    else { return nil }
    return (code, message)
  }
}
