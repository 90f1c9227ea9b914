import Foundation
import Testing

/// Writes the files of the guide and runs its commands, in the order of the page.
@Suite struct GuideTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("sample.txt", "WAIT! I shall go to Rome, NOT Paris.\n")
  }

  /// A block of the page: a file to write, or commands with what they print.
  private enum Block {
    case file(String, String)
    case commands([(command: String, output: String)])
  }

  private func blocks() throws -> [Block] {
    let guide = PipeProcess.packageRoot.appending(path: "docs/guides/writing-a-stage.md")
    var blocks: [Block] = []
    var name: String?
    var body: [String]?
    var isConsole = false
    for line in try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "\n") {
      if let lines = body {
        guard line == "```" else {
          body = lines + [line]
          continue
        }
        if isConsole {
          blocks.append(.commands(Self.commands(lines)))
        } else if let file = name {
          blocks.append(.file(file, lines.joined(separator: "\n") + "\n"))
        }
        body = nil
        name = nil
      } else if line.hasPrefix("```") {
        body = []
        isConsole = line == "```console"
      } else if line.hasPrefix("<!-- file: ") {
        name = String(line.dropFirst(11).dropLast(4))
      }
    }
    return blocks
  }

  private static func commands(_ lines: [String]) -> [(command: String, output: String)] {
    var commands: [(command: String, output: String)] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), ""))
      } else {
        commands[commands.count - 1].output += line + "\n"
      }
    }
    return commands
  }

  private func pipe(_ arguments: [String]) throws -> PipeProcess {
    try PipeProcess(
      arguments, in: folder.url,
      environment: ["XDG_CACHE_HOME": folder.path("cache"), "PATH": PipeProcess.searchPath])
  }

  @Test func everyCommandPrintsWhatThePageSays() throws {
    var count = 0
    for block in try blocks() {
      switch block {
      case .file(let name, let text):
        let url = folder.url.appending(path: name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      case .commands(let commands):
        for (command, expected) in commands {
          let words = command.split(separator: " ").map(String.init)
          #expect(words[0] == "pipe")
          let process = try pipe(Array(words.dropFirst()))
          count += 1
          // '…' stands for what the page leaves out; 'pipe new' says more than the page shows.
          var rest = process.output[...]
          for part in expected.components(separatedBy: "…") {
            let words = part.trimmingCharacters(in: .newlines)
            if words.isEmpty { continue }
            let found = rest.range(of: words)
            #expect(found != nil, "\(command):\n\(process.output)\(process.errors)")
            if let found { rest = rest[found.upperBound...] }
          }
        }
      }
    }
    #expect(count == 9)
  }

  @Test func theGuidesOwnPipeIsAPackageThatSaysWhatItNeeds() throws {
    let names = try blocks().compactMap { block in
      if case .file(let name, _) = block { name } else { nil }
    }
    #expect(names.contains("mine/Package.swift"))
    #expect(names.contains("mine/Sources/mine/Main.swift"))
  }
}
