import PipeEval
import PipeKit
import Testing

@Suite struct GoldReaderTests {
  @Test(arguments: [
    ("{", EvalTask.ner, 1, "at byte 1: "), ("[]", .ner, 1, "expected an object, found an array"),
    ("\n{\"id\":1}", .ner, 2, "there is no text in 'text'"),
    (#"{"text":"a"}"#, .ner, 1, "there is no string or number in 'id'"),
    (#"{"id":"a","text":"b"}"#, .sentiment, 1, "'label' is not -1, 0 or 1"),
    (#"{"id":"a","text":"b","label":2}"#, .sentiment, 1, "'label' is not -1, 0 or 1"),
    (#"{"id":"a","text":"b","label":1}"#, .targets, 1, "there is no 'target'"),
    (
      #"{"id":"a","text":"b","label":1,"target_entity":""}"#, .actors, 1,
      "there is no name in 'target_entity'"
    ),
    (
      #"{"id":"a","text":"b","sentences":[[0,2]]}"#, .sentences, 1,
      "sentences[0], from 0 to 2, lies outside the text"
    ),
    (
      #"{"id":"a","text":"b","sentences":[[1,0]]}"#, .sentences, 1,
      "sentences[0] runs backwards, from 1 to 0"
    ),
    (
      #"{"id":"a","text":"b","sentences":[1]}"#, .sentences, 1,
      "sentences[0] has no whole numbers for start and end"
    ),
    (#"{"id":"a","text":"b","entities":{}}"#, .ner, 1, "'entities' is an object, not an array"),
    (
      #"{"id":"a","text":"b","entities":[{"start":0,"end":1}]}"#, .ner, 1,
      "entities[0] has no 'label'"
    ),
  ])
  func `A bad line is named with its number`(
    _ gold: String, _ task: EvalTask, _ line: Int, _ message: String
  ) {
    let error = #expect(throws: GoldError.self) { try GoldReader(task).read(Array(gold.utf8)) }
    #expect(error?.line == line)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test func `An identifier may come once`() {
    let gold = #"{"id":"a","text":"","entities":[]}"# + "\n" + #"{"id":"a","text":""}"#
    #expect(throws: GoldError(line: 2, "an earlier line has the id 'a'")) {
      try GoldReader(.ner).read(Array(gold.utf8))
    }
  }

  @Test func `A file for another task is refused`() {
    #expect(throws: GoldError("no line has 'sentences', which --task sentences is scored by")) {
      try GoldReader(.sentences).read(Array(#"{"id":"a","text":"b","entities":[]}"#.utf8))
    }
    #expect(throws: GoldError("there is no document in it")) {
      try GoldReader(.sentences).read(Array("\n".utf8))
    }
  }

  @Test func `Offsets count code points, and plain fields are metadata`() throws {
    let gold =
      #"{"id":7,"text":"é𝔘 Bob","entities":[{"start":3,"end":6,"label":"P"}],"#
      + #""genre":"news","tokens":[[0,1]],"meta":{"year":2020},"score":1}"#
    let document = try GoldReader(.ner).read(Array(gold.utf8))[0]
    #expect(document.id == "7")
    #expect(document.entities == [LabelledRange(TextRange(7, 10), "P")])
    #expect(document.metadata.fields.map(\.key) == ["genre", "year"])
  }

  @Test func `A label map holds labels and nulls only`() {
    #expect(throws: GoldError("'A' maps to a number, not to a label or null")) {
      try LabelMap(Array(#"{"A": 1}"#.utf8))
    }
  }
}
