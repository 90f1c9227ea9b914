import PipeConfig
import PipeKit
import Testing

@Suite struct BadFileTests {
  @Test("A bad file is explained in exactly these words", arguments: BadFile.all)
  func isExplained(_ file: BadFile) {
    let read = load(file.yaml + "\n", overrides: file.overrides)
    #expect(read.rendered == file.message)
    let hasError = read.problems.contains { $0.severity == .error }
    #expect((read.pipeline == nil) == hasError)
  }

  @Test func `No two bad files have one title`() {
    #expect(Set(BadFile.all.map(\.title)).count == BadFile.all.count)
  }
}
