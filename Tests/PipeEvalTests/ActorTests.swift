import PipeEval
import PipeKit
import Testing

/// Holds the tone towards somebody named to what the mentions of them say.
@Suite struct ActorTests {
  private static let text =
    "Zoe Brandt won. Brandt won. Anna Brandt lost. Mr Lund lost. The ADU met. Lund won. Lund."

  @Test(arguments: [
    // The full name goes before another with the same last word.
    ("Zoe Brandt", "score 0.75, 2 of 2 mentions judged"),
    ("zoe  BRANDT.", "score 0.75, 2 of 2 mentions judged"),
    ("Anna Brandt", "score -0.75, 1 of 1 mentions judged"),
    // A longer name than any in the text, and as much for as against.
    ("Henrik Lund", "score 0, 2 of 3 mentions judged"),
    // The one mentioned most.
    ("Dr Brandt", "score 0.75, 2 of 2 mentions judged"),
    ("ADU", "found nowhere"), ("Petersen", "found nowhere"), ("...", "found nowhere"),
  ]) func `An actor is found by name and has the tone of its mentions`(
    name: String, expected: String
  ) throws {
    let result = try evaluate(name, label: name.contains("Anna") ? 1 : -1)
    #expect(result.mistakes.map(\.note) == ["\(name), \(expected)"])
  }

  @Test func `Who is found nowhere is neutral`() throws {
    let result = try evaluate("Petersen", label: 0)
    #expect(result.mistakes.isEmpty)
    let unjudged = result.figures.first { $0.name == "actors_without_a_sentiment" }
    #expect(unjudged?.value == .count(1))
  }

  @Test func `The stages do not see the name`() throws {
    let gold = #"{"id":"a","text":"b","label":1,"target_entity":"Zoe","title":"T"}"#
    let document = try #require(try GoldReader(.actors).read(Array(gold.utf8)).first)
    #expect(document.metadata.text("target_entity") == nil)
    #expect(document.metadata.text("title") == "T")
    #expect(document.actor == "Zoe")
  }

  private func evaluate(_ name: String, label: Int) throws -> Evaluation {
    let gold =
      #"{"id":"a","text":"\#(Self.text)","label":\#(label),"target_entity":"\#(name)"}"#
    var evaluator = try #require(
      Evaluator(.actors, try .make(KnownNames(), VerbTone())))
    evaluator.resamples = 0
    return evaluator.evaluate(try GoldReader(.actors).read(Array(gold.utf8)))
  }
}

/// Finds some names and gives the short ones their full form.
private struct KnownNames: Annotator {
  static let info = Info("known-names", "Finds known names.", writes: ["entities"])

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    let full = notes.strings.add("Zoe Brandt")
    var words = Words.ranges(text)[...]
    while let word = words.popFirst() {
      switch text.string(word) {
      case "Zoe", "Anna":
        guard let last = words.popFirst() else { return }
        notes.entities.append(Entity(TextRange(Int(word.lower), Int(last.upper)), label: "PERSON"))
      case "Brandt":
        var entity = Entity(word, label: "PERSON")
        entity.canonical = full
        notes.entities.append(entity)
      case "Lund": notes.entities.append(Entity(word, label: "PERSON"))
      default: break
      }
    }
  }
}

/// Holds "won" for praise and "lost" for blame of the name before it.
private struct VerbTone: Annotator {
  static let info = Info("verb-tone", "Judges names.", writes: ["sentiment"])

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    notes.sentiment.entities = notes.entities.map { entity in
      let next = Words.ranges(text).first { $0.lower > entity.range.upper - 1 }
      switch next.map(text.string) {
      case "won": return Judgement(.positive, score: Score(3, over: 4))
      case "lost": return Judgement(.negative, score: Score(-3, over: 4))
      default: return nil
      }
    }
  }
}
