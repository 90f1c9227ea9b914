import Foundation
import PipeEval
import PipeKit
import Testing
import TestSupport

@testable import PipeStages

/// Holds every figure against the independent scorer, digit by digit.
@Suite struct AgreementTests {
  private static let inlineSentences = """
    {"id":"a","text":"One.  Two! é Three?","sentences":[[0,5],[6,10],[11,19]]}
    {"id":"b","text":"Four. Five.","sentences":[{"start":0,"end":5},{"start":6,"end":11}]}
    {"id":"c","text":"drop me. Please.","sentences":[[0,8],[9,16]]}
    {"id":"d","text":"\\u00a0Six\\u2003\\n\\nSeven x eight.\\u2028","sentences":[[0,5],[5,22]]}
    {"id":"e","text":""}
    """
  private static let inlineEntities = """
    {"id":"a","text":"Ada met Bob.","entities":[{"start":0,"end":3,"label":"LOC"}]}
    {"id":"b","text":"é Xxx Berlin","entities":[{"start":2,"end":5,"label":"GPE"},\
    {"start":6,"end":12,"label":"LOC"},{"start":6,"end":12,"label":"TIME"}]}
    {"id":"c","text":"drop me, Carl","entities":[{"start":9,"end":13,"label":"PERSON"}]}
    """
  private static let inlineQuotes = #"""
    {"id":"a","text":"Adam: \"Yes,\" said he. \"No.\"","attributions":[\#
    {"source":[[0,4]],"cue":[[13,17]],"content":[[6,12]]},\#
    {"source":[],"cue":[],"content":[[22,27]]},{"source":[[0,1]],"cue":[],"content":[]}]}
    {"id":"b","text":"é Xavier: \"x Oui\" et «non».","attributions":[\#
    {"source":[[2,8]],"content":[[10,17]]},{"source":[[2,8]],"content":[[21,26]]},\#
    {"source":[[2,8]],"content":[[18,20]]}]}
    {"id":"c","text":"drop me \"now\"","attributions":[{"source":[[0,4]],"content":[[8,13]]}]}
    {"id":"d","text":"He said \"a\" and \"b.\"","attributions":[\#
    {"source":[[0,2]],"content":[[8,11],[16,20]]}]}
    {"id":"e","text":"","attributions":[]}
    """#
  private static let inlineTones = """
    {"id":"a","text":"Ada","label":1,"target":{"start":0,"end":3}}
    {"id":"b","text":"é Xavier xx","label":-1,"target":{"start":2,"end":8}}
    {"id":"c","text":"drop me, Carl","label":-1,"target":{"start":9,"end":13}}
    {"id":"d","text":"a drop of rain","label":0,"target":{"start":2,"end":6}}
    {"id":"e","text":"xx Hope","label":1,"target":{"start":0,"end":2}}
    """

  /// By rules, so that a new model leaves the scorer's figures as they are.
  private static var sentencesByRules: Sentences {
    var stage = Sentences()
    stage.model = .rules
    return stage
  }

  private func pipeline(_ task: EvalTask) throws -> Pipeline {
    switch task {
    case .sentences: try .make(Blind(), NoX(), Normalize(), Self.sentencesByRules)
    case .ner: try .make(Blind(), NoX(), CapitalNames())
    case .coref: try .make(Blind(), NoX(), CapitalNames())
    case .sentiment: try .make(Blind(), NoX(), LengthTone())
    case .targets, .actors: try .make(Blind(), NoX(), CapitalNames(), LengthTone())
    case .quotes: try .make(Blind(), NoX(), StraightQuotes())
    }
  }

  private func evaluation(
    _ task: EvalTask, _ gold: [UInt8], map: String? = nil, labels: String? = nil
  ) throws -> JSONValue {
    var evaluator = try #require(Evaluator(task, try pipeline(task)))
    evaluator.resamples = 0
    if let map {
      evaluator.labels = try LabelMap([UInt8](Data(contentsOf: URL(filePath: map))))
    }
    if let labels { evaluator.labels.keep(only: labels.split(separator: ",").map { String($0) }) }
    let result = evaluator.evaluate(try GoldReader(task).read(gold))
    return try JSONParser.parse(EvaluationJSON.bytes(of: result))
  }

  /// Every figure of the scorer, by its path, in hundredths or as a count.
  private func expectAgreement(
    _ task: EvalTask, _ gold: [UInt8], map: String? = nil, labels: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let ours = try evaluation(task, gold, map: map, labels: labels)
    let theirs = try ReferenceScorer.score(
      task, gold, try pipeline(task), map: map, labels: labels)
    // Documents without a result agree too easily.
    #expect(
      ours["missing"]?.integer ?? 0 < ours["documents"]?.integer ?? 0,
      sourceLocation: sourceLocation)
    guard case .object(let members) = theirs else {
      Issue.record("the scorer printed no object", sourceLocation: sourceLocation)
      return
    }
    for member in members where member.key != "errors" {
      if member.key == "f1_neg_neu_pos" {
        let f1 = ["negative", "neutral", "positive"].map { ours["per_polarity"]?[$0]?["f1"] }
        #expect(
          f1.map(plain) == (member.value.array ?? []).map(plain), sourceLocation: sourceLocation)
      } else {
        #expect(
          plain(ours[member.key]) == plain(member.value), "\(member.key)",
          sourceLocation: sourceLocation)
      }
    }
  }

  /// A value with its numbers as doubles, so that 87.6 and 87.60 are the same.
  private func plain(_ value: JSONValue?) -> String {
    switch value {
    case .number(let digits): "\(Double(digits) ?? .nan)"
    case .object(let members): members.map { "\($0.key)=\(plain($0.value))" }.joined(separator: " ")
    case .null, .bool, .string, .array, nil: "\(String(describing: value))"
    }
  }

  @Test(
    .enabled("the scorer is not beside the checkout") { ReferenceScorer.isThere },
    arguments: [
      (EvalTask.sentences, inlineSentences), (.ner, inlineEntities), (.sentiment, inlineTones),
      (.targets, inlineTones), (.quotes, inlineQuotes),
    ])
  func `Small hard files score as the scorer says`(_ task: EvalTask, _ gold: String) throws {
    try expectAgreement(task, Array(gold.utf8))
  }

  @Test(
    .enabled("the scorer is not beside the checkout") { ReferenceScorer.isThere },
    arguments: [
      (EvalTask.sentences, "sent/golden_en.test.jsonl"), (.sentences, "sent/ud_ewt.dev.jsonl"),
      (.sentences, "sent/ud_gum_open.dev.jsonl"), (.sentences, "sent/ud_ctetex.test.jsonl"),
      (.sentences, "sent/rules_pysbd_japanese.test.jsonl"), (.ner, "ner/wnut17.dev.jsonl"),
      (.ner, "ner/uner_ewt.dev.jsonl"), (.ner, "ner/crossner_ai.dev.jsonl"),
      (.sentiment, "sentiment/sst.dev.jsonl"), (.sentiment, "sentiment/vader_nyt.dev.jsonl"),
      (.sentiment, "sentiment/movie_reviews_v2.all.jsonl"),
      (.targets, "sentiment/newsmtsc.rw_dev.jsonl"), (.targets, "sentiment/newsmtsc.mt_dev.jsonl"),
      (.quotes, "quotes/polnear.dev.jsonl"),
    ])
  func `Development sets score as the scorer says`(_ task: EvalTask, _ name: String) throws {
    try #require(SharedData.exists("data/\(name)"), "the data are not beside the scorer")
    try expectAgreement(task, try SharedData.bytes("data/\(name)"))
  }

  @Test(.enabled("the scorer is not beside the checkout") { ReferenceScorer.isThere })
  func `Mapped and chosen labels score as the scorer says`() throws {
    let gold = try SharedData.bytes("data/ner/en_worldwide.dev.jsonl")
    let map = SharedData.path("data/ner/project_labels.json")
    try expectAgreement(.ner, gold, map: map)
    try expectAgreement(.ner, gold, map: map, labels: "PERSON,LOC")
    try expectAgreement(.ner, gold, labels: "Person,ORG")
  }

  @Test(arguments: [
    (EvalTask.sentences, inlineSentences, sentenceFigures),
    (.ner, inlineEntities, entityFigures),
    (.sentiment, inlineTones, toneFigures),
    (.targets, inlineTones, targetFigures),
    (.quotes, inlineQuotes, quoteFigures),
  ])
  func `Small files score as the scorer scored them once`(
    _ task: EvalTask, _ gold: String, _ expected: String
  ) throws {
    var evaluator = try #require(Evaluator(task, try pipeline(task)))
    evaluator.resamples = 0
    let result = evaluator.evaluate(try GoldReader(task).read(Array(gold.utf8)))
    #expect(EvaluationText.text(of: result) == expected)
  }
}
