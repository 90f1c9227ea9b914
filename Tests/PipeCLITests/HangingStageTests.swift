import Foundation
import Testing

/// Stages that do not end on a document, inside the process and in one of their own.
@Suite struct HangingStageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("stuck"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
    try folder.write(
      "stuck/Stuck.swift",
      """
      import PipeKit

      /// Finds words, and never ends on a text that begins with a question mark.
      struct Stuck: Annotator {
        static let info = Info("stuck", "Hangs on some texts.")

        func annotate(_ text: Text, into notes: inout Annotations) {
          var rounds = 0
          while text.count > 0, text.bytes[0] == UInt8(ascii: "?"), rounds >= 0 {
            rounds = (rounds + 1) % 1_000
          }
          notes[fact: "rounds"] = .integer(rounds)
        }
      }
      """)
    try folder.write(
      "in.jsonl",
      (0..<20).map { number in
        "{\"id\":\"d\(number)\",\"text\":\"\(number % 10 == 4 ? "?" : "")Nato agreed.\"}\n"
      }.joined())
    try folder.write(
      "calm.jsonl",
      (0..<20).filter { $0 % 10 != 4 }.map { "{\"id\":\"d\($0)\",\"text\":\"Nato agreed.\"}\n" }
        .joined())
    try folder.write(
      "stuck.yaml",
      """
      version: 1
      name: stuck
      plugins: [stuck]
      input: [{ files: in.jsonl }]
      stages: [sentences, { ner: { model: rules } }, { use: stuck, timeout: 1s }, aggregate]
      """)
  }

  private func describe(isolation: String) throws {
    try folder.write(
      "stuck/plugin.yaml",
      "name: stuck\nsummary: Hangs.\ntypes: [Stuck]\nisolation: \(isolation)\n")
  }

  private func run(_ arguments: String...) throws -> PipeProcess {
    try PipeProcess(
      ["run", "stuck.yaml"] + arguments, in: folder.url,
      environment: ["PATH": PipeProcess.searchPath, "XDG_CACHE_HOME": folder.path("cache")])
  }

  /// The value of a key in each line of the quarantine.
  private func quarantine(_ key: String) throws -> [String] {
    let text = try String(contentsOfFile: folder.path("out/quarantine.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?[key] as? String ?? ""
    }
  }

  /// The lines of a run's documents without what names their place in the input.
  private func documents(_ directory: String) throws -> [String] {
    let text = try String(
      contentsOfFile: folder.path("\(directory)/documents.jsonl"), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      String(line).replacing(/"source":\{[^}]*\},/, with: "")
    }
  }

  @Test(arguments: ["1", "3"])
  func aNativeStageThatHangsIsLeftBehind(workers: String) throws {
    try describe(isolation: "none")
    let result = try run("-o", "out", "--workers", workers)
    #expect(result.status == 3, "\(result.errors)")
    #expect(try quarantine("id") == ["d4", "d14"])
    #expect(try quarantine("stage") == ["stuck", "stuck"])
    #expect(try quarantine("code") == ["timeout", "timeout"])
    #expect(
      try quarantine("message") == Array(repeating: "the stage did not end within 1s", count: 2))
    #expect(try run("calm.jsonl", "-o", "calm").status == 0)
    #expect(try documents("out") == documents("calm"))
    for table in ["entities.csv", "pairs.csv", "aggregate.json"] {
      #expect(
        try Data(contentsOf: URL(filePath: folder.path("out/\(table)")))
          == Data(contentsOf: URL(filePath: folder.path("calm/\(table)"))))
    }
  }

  @Test func inAProcessOfItsOwnItIsKilled() throws {
    try describe(isolation: "process")
    let result = try run("-o", "out")
    #expect(result.status == 3, "\(result.errors)")
    #expect(try quarantine("id") == ["d4", "d14"])
    #expect(try quarantine("code") == ["plugin-timeout", "plugin-timeout"])
    #expect(try quarantine("message").allSatisfy { $0.contains("within 1 second") })
  }

  @Test func aRetryWithAMendedPluginTakesTheDocumentsIn() throws {
    try describe(isolation: "none")
    #expect(try run("-o", "out").status == 3)
    let source = try String(contentsOfFile: folder.path("stuck/Stuck.swift"), encoding: .utf8)
    try folder.write(
      "stuck/Stuck.swift", source.replacingOccurrences(of: "rounds >= 0", with: "rounds < 9"))
    let retry = try PipeProcess(
      ["retry", "out"], in: folder.url,
      environment: ["PATH": PipeProcess.searchPath, "XDG_CACHE_HOME": folder.path("cache")])
    #expect(retry.status == 0, "\(retry.errors)")
    #expect(try documents("out").count == 20)
  }
}
