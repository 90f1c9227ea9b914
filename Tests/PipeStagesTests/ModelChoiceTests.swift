import PipeKit
import Testing

@testable import PipeStages

@Suite struct ModelChoiceTests {
  private func node(_ text: String) -> ConfigNode {
    let place = SourceLocation(file: "p.yaml", line: 3, column: 5)
    return ConfigNode(.scalar(text, isQuoted: false), at: place)
  }

  @Test(arguments: [
    ("rules", ModelChoice<SentimentModel>.rules), ("en-sentiment", .shipped),
    ("my.model", .file("my.model")), ("./mine", .file("./mine")),
  ])
  func aModelIsNamedOrIsAFile(text: String, expected: ModelChoice<SentimentModel>) throws {
    let choice = try ModelChoice<SentimentModel>(node(text))
    #expect(choice == expected)
    #expect(choice.notation == (text.contains(".") ? "'\(text)'" : text))
  }

  @Test(arguments: [
    ("rule", "did you mean 'rules'?"), ("en-new", "did you mean 'en-news'?"),
    ("en-sentiment", "write a file in this folder as './en-sentiment'"),
  ])
  func aModelThatDoesNotExistIsRefusedByName(text: String, help: String) throws {
    let problem = #expect(throws: Diagnostic.self) { try ModelChoice<NameTagger>(node(text)) }
    #expect(problem?.code == "unknown-model")
    #expect(problem?.help == help)
  }

  @Test func aFileThatIsNoModelIsSaidWithItsPath() throws {
    let context = PrepareContext(directory: "conf", reader: { _ in Array("no model".utf8) })
    let problem = #expect(throws: DocumentError.self) {
      try ModelChoice<NameTagger>.file("my.model").load(context)
    }
    #expect(problem?.code == "bad-model")
    #expect(problem?.message.hasPrefix("'conf/my.model': ") == true)
  }

  @Test func rulesNeedNoModel() throws {
    #expect(try ModelChoice<NameTagger>.rules.load(PrepareContext()) == nil)
  }
}
