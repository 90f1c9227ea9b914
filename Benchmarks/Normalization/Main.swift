import Foundation
import PipeKit
import PipeStages

/// Times `normalize` on texts, in processor time of one thread.
///
///     bench-normalization FILE...       JSON Lines with a field 'text'
///
/// Prints one line a configuration: its name, and the best of five in megabytes a second.
@main
enum Main {
  static func main() throws {
    var texts: [Text] = []
    for path in CommandLine.arguments.dropFirst() {
      let data = try Data(contentsOf: URL(filePath: path))
      for line in data.split(separator: 0x0A) {
        let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
        if let text = object?["text"] as? String { texts.append(Text(text)) }
      }
    }
    let bytes = texts.reduce(0) { $0 + $1.count }
    var normalizer = Normalizer(.nfc)
    report("pipe, NFC alone", bytes) {
      for text in texts {
        var builder = TextBuilder(rewriting: text)
        normalizer.normalize(text, into: &builder)
        _ = builder.finish()
      }
    }
    for (name, settings) in configurations {
      var stage = try configured(settings)
      try report(name, bytes) {
        for text in texts {
          var builder = TextBuilder(rewriting: text)
          try stage.rewrite(text, into: &builder)
          _ = builder.finish()
        }
      }
    }
    for (name, piece) in hostile {
      // Twice the text must take twice the time, not four times.
      let times = try [1, 2].map { factor in
        let text = Text(String(repeating: piece, count: factor * 1_000_000))
        var stage = try configured([("tags", "strip"), ("mojibake", "full"), ("case", "fold")])
        return try seconds {
          var builder = TextBuilder(rewriting: text)
          try stage.rewrite(text, into: &builder)
          _ = builder.finish()
        }
      }
      print("hostile\t\(name)\t\(String(format: "%.2f", times[1] / times[0]))")
    }
  }

  private static let configurations: [(String, [(String, String)])] = [
    ("pipe, normalize as it comes", []),
    ("pipe, normalize with mojibake: full", [("mojibake", "full")]),
    (
      "pipe, normalize with everything on",
      [
        ("mojibake", "full"), ("entities", "decode"), ("tags", "strip"), ("width", "fold"),
        ("quotes", "straight"), ("dashes", "ascii"), ("ellipsis", "ascii"), ("bullets", "ascii"),
        ("digits", "ascii"), ("hyphenation", "join"), ("case", "lower"), ("unicode", "NFKC"),
      ]
    ),
  ]

  private static let hostile = [
    ("a million combining marks", "\u{301}"), ("a million spaces", " "), ("a million (", "("),
    ("a million &", "&"), ("a million &amp", "&amp"), ("a million <", "<"), ("a million Ã©", "Ã©"),
    ("a million ;", ";"),
  ]

  private static func configured(_ settings: [(String, String)]) throws -> Normalize {
    let place = SourceLocation(file: "benchmark", line: 1, column: 1)
    func scalar(_ text: String) -> ConfigNode {
      ConfigNode(.scalar(text, isQuoted: false), at: place)
    }
    let node = ConfigNode(.mapping(settings.map { (scalar($0.0), scalar($0.1)) }), at: place)
    var problems: [Diagnostic] = []
    var stage = Normalize(settings: node, problems: &problems)
    if let problem = problems.first { throw problem }
    try stage.prepare(PrepareContext())
    return stage
  }

  /// Prints the best of five.
  private static func report(_ name: String, _ bytes: Int, _ work: () throws -> Void) rethrows {
    var best = Double.infinity
    for _ in 0..<5 { best = min(best, try seconds(work)) }
    print("\(name)\t\(Int((Double(bytes) / 1e6 / best).rounded()))")
  }

  /// The processor time that some work takes.
  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = processorSeconds
    try work()
    return processorSeconds - start
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
