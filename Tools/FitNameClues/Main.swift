import Foundation
import PipeStages

/// Fits what the clues about names are worth, and writes the table as Swift.
///
///     swift run -c release fit-name-clues ARTICLES.jsonl           write the file
///     swift run -c release fit-name-clues ARTICLES.jsonl --check   exit 1 if it would change
///
/// ARTICLES is the training part of English Worldwide Newswire, an article a line: `{"text",
/// "entities": [{"start", "end", "label"}]}`, offsets in code points. Takes about ten seconds.
@main struct FitNameClues {
  static let path = "Sources/PipeStages/Entities/Names/NameClueTable+Generated.swift"

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let input = arguments.first(where: { !$0.hasPrefix("--") }) else {
      FileHandle.standardError.write(Data("usage: fit-name-clues ARTICLES.jsonl [--check]\n".utf8))
      exit(64)
    }
    var field = SegmentalField()
    field.fit(try LabelledRun.read(input))
    let source = SwiftSource.make(field)
    if arguments.contains("--check") {
      let present = try? String(contentsOfFile: path, encoding: .utf8)
      exit(present == source ? 0 : 1)
    }
    try source.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
