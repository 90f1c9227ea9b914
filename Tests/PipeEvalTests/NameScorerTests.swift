import Foundation
import PipeEval
import PipeIO
import PipeKit
import PipeStages
import Testing

/// Holds the scores of names that belong together against `Tools/score-names`, which shares no code.
@Suite struct NameScorerTests {
  private static let gold = #"""
    {"id":"a","text":"The French president Emmanuel Macron, who won, left. Mr Macron's aides met Nato. NATO and Zoë Brandão agreed with Ms Brandao.",\#
    "mentions":[\#
    {"start":0,"end":45,"label":"person","chain":"1"},\#
    {"start":53,"end":64,"label":"person","chain":"1"},\#
    {"start":75,"end":79,"label":"organization","chain":"2"},\#
    {"start":81,"end":85,"label":"organization","chain":"2"},\#
    {"start":90,"end":101,"label":"person","chain":"3"},\#
    {"start":114,"end":124,"label":"person","chain":"3"},\#
    {"start":4,"end":10,"label":"abstract","chain":"4"}\#
    ]}
    {"id":"b","text":"Jeremy Hunt met Nelson Hunt. Mr Hunt left the Union for the U.S. army of the US.",\#
    "mentions":[\#
    {"start":0,"end":11,"label":"person","chain":"1"},\#
    {"start":16,"end":27,"label":"person","chain":"2"},\#
    {"start":29,"end":36,"label":"person","chain":"1"},\#
    {"start":42,"end":51,"label":"place","chain":"3"},\#
    {"start":56,"end":64,"label":"place","chain":"4"},\#
    {"start":73,"end":79,"label":"place","chain":"4"}\#
    ]}
    {"id":"c","text":"xx","mentions":[]}
    """#

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func pipeline() throws -> Pipeline { try .make(Normalize(), Sentences(), Entities()) }

  private func evaluation(_ gold: [UInt8]) throws -> Evaluation {
    var evaluator = try #require(Evaluator(.coref, try pipeline()))
    evaluator.resamples = 0
    return evaluator.evaluate(try GoldReader(.coref).read(gold))
  }

  private func expectAgreement(_ gold: [UInt8]) throws {
    let ours = try JSONParser.parse(EvaluationJSON.bytes(of: evaluation(gold)))
    let script = Self.root.appending(path: "Tools/score-names").path
    let theirs = try ReferenceScorer.score(.coref, gold, try pipeline(), script: [script])
    guard case .object(let members) = theirs else {
      Issue.record("the script printed no object")
      return
    }
    #expect(members.count == 3)
    for member in members {
      for figure in ["p", "r", "f1", "gold", "pred"] {
        #expect(
          number(ours[member.key]?[figure]) == number(member.value[figure]),
          "\(figure) of \(member.key)")
      }
    }
  }

  private func number(_ value: JSONValue?) -> Double? {
    if case .number(let digits)? = value { Double(digits) } else { nil }
  }

  @Test func `Small hard files score as the script says`() throws {
    try expectAgreement(Array(Self.gold.utf8))
  }

  @Test(
    .enabled("there are no shared data beside the checkout") {
      ReferenceScorer.exists("data/coref/gum_open.dev.jsonl")
    })
  func `The development set scores as the script says`() throws {
    try expectAgreement(try ReferenceScorer.gold("coref/gum_open.dev.jsonl"))
  }

  @Test func `Names are found in phrases, and phrases without a name are none`() throws {
    let result = try evaluation(Array(Self.gold.utf8))
    let figures = Dictionary(uniqueKeysWithValues: result.figures.map { ($0.name, $0.value) })
    // Emmanuel Macron = Macron, Zoë Brandão = Brandao, Jeremy Hunt = Hunt; U.S. and US differ in
    // marks alone, and the Union is no name.
    guard case .spans(let merges)? = figures["merges"] else {
      Issue.record("there are no merges")
      return
    }
    #expect(merges.gold == 3)
    #expect(merges.found == 2)
    #expect(merges.precision == Percentage(rounding: 100))
    #expect(result.mistakes.map(\.kind) == ["names of one thing kept apart"])
    #expect(result.mistakes.map(\.note) == ["'Hunt' and 'Jeremy Hunt'"])
  }
}
