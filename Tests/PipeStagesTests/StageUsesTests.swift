import PipeKit
import PipeStages
import Testing

/// What a stage says it looks at is all it looks at: results are kept by that.
@Suite struct StageUsesTests {
  private static let texts: [Text] = [
    """
    By Jaroslav Lukiv

    LISBON, 2 March (Reuters) – The Atlantic Dockers' Union (ADU) condemned the plan. "It is a
    disgrace," said Zoë Brandão, who leads the ADU. She praised Emmanuel Macron.
    """,
    "Mr Macron warned Russia. Nato agreed.\n\nRelated: More on Nato", "", "é",
  ]

  private static func prepared(_ stage: any Stage) throws -> any Stage {
    var stage = stage
    try stage.prepare(PrepareContext())
    return stage
  }

  /// A document with every layer that the stages that ship write.
  private func document(_ text: Text) throws -> Document {
    var document = Document(id: "d", text: text)
    for stage in [Zones(), Sentences(), Entities(), SentimentStage()] as [any Stage] {
      var runner = try #require(StageRunner(try Self.prepared(stage)))
      _ = try runner.run(&document)
    }
    document.notes[fact: "before"] = .integer(7)
    return document
  }

  /// The layers whose names are listed, in words.
  private func description(_ layers: [String], of notes: Annotations) -> String {
    layers.map { layer in
      switch layer {
      case Token.layer: notes.tokens.map { "\($0)" }.joined()
      case Sentence.layer: notes.sentences.map { "\($0)" }.joined()
      case Entity.layer:
        notes.entities.map {
          "\($0.range) \($0.label) \($0.score) \(notes.strings.string($0.canonical))"
        }.joined()
      case Sentiment.layer: "\(notes.sentiment)"
      default: notes.zones.map { "\($0)" }.joined()
      }
    }.joined(separator: "\n")
  }

  @Test(arguments: texts)
  func whatIsNotNamedMakesNoDifference(text: Text) throws {
    for stage in [Zones(), Sentences(), Entities(), SentimentStage()] as [any Stage] {
      let info = type(of: stage).info
      let uses = try #require(info.uses, "'\(info.name)' does not say what it uses")
      let named = info.reads + info.writes + uses
      let full = try document(text)
      var bare = full
      if !named.contains(Token.layer) { bare.notes.tokens = Layer() }
      if !named.contains(Sentence.layer) { bare.notes.sentences = Layer() }
      if !named.contains(Entity.layer) { bare.notes.entities = Layer() }
      if !named.contains(Sentiment.layer) { bare.notes.sentiment = Sentiment() }
      if !named.contains(Zone.layer) { bare.notes.zones = Layer() }
      bare.notes.facts = Facts()
      var results: [String] = []
      for document in [full, bare] {
        var document = document
        var runner = try #require(StageRunner(try Self.prepared(stage)))
        _ = try runner.run(&document)
        results.append(description(info.writes, of: document.notes))
      }
      #expect(results[0] == results[1], "'\(info.name)' looks at more than it names")
    }
  }
}
