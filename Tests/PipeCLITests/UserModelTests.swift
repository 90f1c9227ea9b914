import Foundation
import TestSupport
import Testing

/// Models of a user's own, which a run maps instead of reading them.
@Suite struct UserModelTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    var lines = ""
    for number in 0..<40 {
      let first = "Item \(number) is here."
      let text = "\(first) Thanks Bob 10/\(number)/2001 Please call."
      lines += "{\"id\":\"\(number)\",\"text\":\"\(text)\",\"sentences\":[[0,\(first.count)],"
      lines += "[\(first.count + 1),\(text.count)]]}\n"
    }
    try folder.write("gold.jsonl", lines)
    try folder.write("in.txt", "Item 7 is here. Thanks Bob\n")
    try folder.write(
      "pipe.yaml",
      """
      version: 1
      name: own
      input: [{ files: in.txt }]
      stages:
        - sentences: { model_file: my.model }
      """)
    let training = try pipe("train", "sentences", "gold.jsonl", "--out", "my.model")
    #expect(training.status == 0, "\(training.errors)")
  }

  private func pipe(_ arguments: String...) throws -> PipeProcess {
    try PipeProcess(arguments, in: folder.url)
  }

  @Test func `A run uses the model and says which in its manifest`() throws {
    let run = try pipe("run", "pipe.yaml", "--output", "run")
    #expect(run.status == 0, "\(run.errors)")
    let model = folder.url.appending(path: "my.model")
    let size = try Data(contentsOf: model).count
    let manifest = try String(
      contentsOf: folder.url.appending(path: "run/manifest.json"), encoding: .utf8)
    #expect(manifest.contains("\"path\": \"my.model\""))
    #expect(manifest.contains("\"size\": \(size)"))
  }

  @Test(arguments: [0, 1, 7, 8, 24, 31, 32, 100, 800])
  func `A model cut short is an error with its path`(count: Int) throws {
    let model = folder.url.appending(path: "my.model")
    try Data(contentsOf: model).prefix(count).write(to: model)
    let run = try pipe("run", "pipe.yaml", "-o", "-")
    #expect(run.status == 78)
    #expect(run.errors.contains("'my.model': "), "\(run.errors)")
  }

  @Test func `A model with an altered byte is an error`() throws {
    let model = folder.url.appending(path: "my.model")
    let bytes = try Data(contentsOf: model)
    for index in stride(from: 0, to: bytes.count, by: bytes.count / 6) {
      var altered = bytes
      altered[index] ^= 4
      try altered.write(to: model)
      let run = try pipe("run", "pipe.yaml", "-o", "-")
      #expect(run.status == 78)
      #expect(run.errors.contains("'my.model': "), "\(run.errors)")
    }
  }

  @Test func `A model that is not there is said`() throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "my.model"))
    let run = try pipe("run", "pipe.yaml", "-o", "-")
    #expect(run.status == 78)
    #expect(run.errors.contains("my.model"))
  }
}
