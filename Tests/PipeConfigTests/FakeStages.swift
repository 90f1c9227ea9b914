import PipeKit

/// A rewriter with truth values and a choice.
struct FakeNormalize: Rewriter {
  enum Quotes: String, CaseIterable, SettingValue { case keep, straight, curly }

  static let info = Info("normalize", "Cleans the text.")
  static let settings = [
    Setting("lowercase", \Self.lowercase, "Whether to lower case."),
    Setting("quotes", \Self.quotes, "What to do with quotes."),
  ]
  var lowercase = false
  var quotes = Quotes.keep

  mutating func rewrite(_ text: Text, into output: inout TextBuilder) throws {}
}

/// An annotator with ranges and a file.
struct FakeSentences: Annotator {
  static let info = Info(
    "sentences", "Finds tokens and sentences.", writes: ["tokens", "sentences"])
  static let settings = [
    Setting("max_length", \Self.maxLength, "The longest sentence.", in: 1...1000),
    Setting("threshold", \Self.threshold, "How sure to be.", in: 0...1),
    Setting("abbreviations", \Self.abbreviations, "A list of abbreviations."),
    Setting("lang", \Self.lang, "The language."),
  ]
  var maxLength = 100
  var threshold = 0.5
  var abbreviations: FileReference?
  var lang = "en"

  mutating func annotate(_ text: Text, into notes: inout Annotations) throws {}
}

/// An annotator with lists: of a choice, and of files.
struct FakeRecognizer: Annotator {
  enum Label: String, CaseIterable, SettingValue {
    case person = "PERSON"
    case organization = "ORG"
    case location = "LOC"
  }

  static let info = Info(
    "ner", "Finds names.", reads: ["tokens", "sentences"], writes: ["entities"])
  static let settings = [
    Setting("labels", \Self.labels, "The labels to find."),
    Setting("lists", \Self.lists, "Lists of names."),
    Setting("min_score", \Self.minScore, "The lowest score kept."),
  ]
  var labels = Label.allCases
  var lists: [FileReference] = []
  var minScore = Score.zero

  mutating func annotate(_ text: Text, into notes: inout Annotations) throws {}
}

/// An annotator without settings.
struct FakeSentiment: Annotator {
  static let info = Info(
    "sentiment", "Judges the tone.", reads: ["sentences"], writes: ["sentiment"])

  mutating func annotate(_ text: Text, into notes: inout Annotations) throws {}
}

/// An annotator that reads a layer nobody writes.
struct FakeSpeakers: Annotator {
  static let info = Info("speakers", "Finds who speaks.", reads: ["quotes"], writes: ["speakers"])

  mutating func annotate(_ text: Text, into notes: inout Annotations) throws {}
}

/// A filter with whole numbers.
struct FakeLength: Filter {
  static let info = Info("length", "Drops short documents.")
  static let settings = [
    Setting("min_words", \Self.minWords, "The fewest words."),
    Setting("fields", \Self.fields, "Fields that must be there."),
  ]
  var minWords = 0
  var fields: [String] = []

  mutating func keeps(_ document: Document) throws -> Bool { true }
}

/// A sink, which no list of stages may name.
struct FakeSink: Sink {
  static let info = Info("jsonl", "Writes JSON Lines.")
  var fileName: String { "documents.jsonl" }

  func encode(_ batch: Batch) throws -> Encoded { Encoded(bytes: [], rows: 0) }
}

/// What the files of these tests may name.
let fakeRegistry = Registry([
  FakeNormalize.self, FakeSentences.self, FakeRecognizer.self, FakeSentiment.self,
  FakeSpeakers.self, FakeLength.self, FakeSink.self,
])
