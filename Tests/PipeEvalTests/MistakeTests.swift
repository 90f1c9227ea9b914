import PipeEval
import PipeKit
import PipeStages
import Testing

@Suite struct MistakeTests {
  private func evaluate(
    _ task: EvalTask, _ gold: String, by grouping: Grouping? = nil, _ stages: any Stage...
  ) throws -> Evaluation {
    var pipeline = Pipeline(name: "test")
    for stage in stages {
      pipeline.stages.append(PipelineStage(id: type(of: stage).info.name, stage: stage))
    }
    var evaluator = try #require(Evaluator(task, pipeline))
    evaluator.grouping = grouping
    return evaluator.evaluate(try GoldReader(task).read(Array(gold.utf8)))
  }

  @Test func `Overlapping spans are one mistake, of the kind it is`() throws {
    let gold = #"""
      {"id":"a","text":"Ada Lovelace of Xerox met Carl, then ben.","entities":[
      {"start":0,"end":12,"label":"DATE"},{"start":16,"end":21,"label":"LOC"},
      {"start":37,"end":40,"label":"PERSON"}]}
      """#.split(separator: "\n").joined()
    let found = try evaluate(.ner, gold, CapitalNames())
    #expect(
      MistakeText.text(of: found, goldName: "g.jsonl") == """
        PERSON found in excess: 2

          g.jsonl:1  a
            Ada ⟦found Lovelace⟧ of Xerox met Carl, then ben.

          g.jsonl:1  a
            Ada Lovelace of Xerox met ⟦found Carl⟧, then ben.

        DATE with other ends: 1

          g.jsonl:1  a
            ⟦Ada⟧⟦gold  Lovelace⟧ of Xerox met Carl, then ben.

        LOC taken for ORG: 1

          g.jsonl:1  a
            Ada Lovelace of ⟦Xerox⟧ met Carl, then ben.

        PERSON not found: 1

          g.jsonl:1  a
            Ada Lovelace of Xerox met Carl, then ⟦gold ben⟧.

        """)
  }

  @Test func `A missed boundary is told once`() throws {
    let gold = #"{"id":"a","text":"It rained\nand then\nstopped.","sentences":[[0,9],[10,27]]}"#
    let found = try evaluate(.sentences, gold, OneSentence())
    #expect(
      MistakeText.text(of: found, goldName: "g.jsonl") == """
        end not found: 1

          g.jsonl:1  a
            It rained⟦|⟧⏎and then⏎stopped.

        """)
  }

  @Test func `A dropped or refused document is missing and scored as empty`() throws {
    let gold = #"""
      {"id":"a","text":"Ada","entities":[{"start":0,"end":3,"label":"DATE"}],"genre":"x"}
      {"id":"b","text":"refuse me, Ada","entities":[{"start":11,"end":14,"label":"DATE"}]}
      {"id":"c","text":"drop me","entities":[]}
      """#
    let result = try evaluate(.ner, gold, Blind(), CapitalNames())
    #expect(
      result.missing.map { "\($0.document): \($0.reason)" } == [
        "b: 'blind' refused it: as it asks [refused]", "c: 'blind' dropped it",
      ])
    #expect(EvaluationText.text(of: result).contains("micro       100.00   50.00"))
  }

  @Test func `Every target gets a judgement, wherever rewriters have moved it`() throws {
    let gold = #"{"id":"a","text":"xx Some word, of x","label":0,"target":{"start":14,"end":16}}"#
    let result = try evaluate(.targets, gold, NoX(), LengthTone())
    let unjudged = result.figures.first { $0.name == "targets_without_a_sentiment" }
    #expect(unjudged?.value == .count(0))
  }

  @Test func `Groups come in byte order, with those that do not say`() throws {
    let gold = #"""
      {"id":"g-1_b","text":"A","entities":[],"genre":"news"}
      {"id":"g-2_b","text":"B","entities":[],"meta":{"genre":"blog"}}
      {"id":"g-1","text":"C","entities":[]}
      """#
    let byField = try evaluate(.ner, gold, by: Grouping("genre"), CapitalNames())
    #expect(byField.groups.map(\.name) == ["(none)", "blog", "news"])
    let byPart = try evaluate(.ner, gold, by: Grouping("id:2"), CapitalNames())
    #expect(byPart.groups.map { "\($0.name) \($0.documents)" } == ["1 2", "2 1"])
  }

  @Test func `A pipeline without the stage cannot be scored`() throws {
    #expect(Evaluator(.ner, try .make(LengthTone())) == nil)
  }

  @Test func `A page holds no element from the data`() throws {
    let gold = #"""
      {"id":"<script>a","text":"<b>Ada</b> \u202e & <img>","entities":[
      {"start":0,"end":3,"label":"<i>\"'"}],"genre":"<u>"}
      """#.split(separator: "\n").joined()
    let result = try evaluate(.ner, gold, by: .field("genre"), CapitalNames())
    let page = String(
      decoding: MistakePage.make(result, pipeline: "<p>", goldName: "<g>"), as: UTF8.self)
    for element in ["<script", "<b>", "<img", "<i>", "<u>", "<g>", "\u{202E}"] {
      #expect(!page.contains(element), "\(element)")
    }
    #expect(page.contains("&lt;p&gt; on &lt;g&gt;"))
  }
}

/// Takes the whole text for one sentence.
private struct OneSentence: Annotator {
  static let info = Info("one-sentence", "Finds one sentence.", writes: ["sentences"])

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    notes.sentences.append(Sentence(text.range))
  }
}
