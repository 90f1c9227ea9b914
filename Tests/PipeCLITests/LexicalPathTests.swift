import Testing

@testable import PipeCLI

@Suite struct LexicalPathTests {
  @Test(arguments: [
    ("pipelines/../runs/news", "runs/news"), ("./a//b/.", "a/b"), ("../../x", "../../x"),
    ("a/..", "."), ("/a/../b", "/b"), ("a/b/../../../c", "../c"),
  ])
  func leavesOutStepsThatLeadNowhere(path: String, shortened: String) {
    #expect(LexicalPath.shortened(path) == shortened)
  }
}
