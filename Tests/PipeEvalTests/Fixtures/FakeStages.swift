import PipeKit

/// Calls every word with a capital a name, its label by its length.
struct CapitalNames: Annotator {
  static let info = Info("capital-names", "Finds capitals.", writes: ["entities"])

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    let labels: [Symbol] = ["PERSON", "ORG", "LOC", "DATE"]
    for word in Words.ranges(text) where text.bytes[Int(word.lower)].isASCIIUppercase {
      notes.entities.append(Entity(word, label: labels[word.count % labels.count]))
    }
  }
}

/// Judges by lengths, so that every polarity occurs.
struct LengthTone: Annotator {
  static let info = Info("length-tone", "Judges lengths.", writes: ["sentiment"])

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    notes.sentiment.document = Self.judgement(text.count)
    // Now and then one is left unjudged.
    notes.sentiment.entities = notes.entities.map { entity in
      entity.range.lower % 7 == 6 ? nil : Self.judgement(entity.range.count)
    }
  }

  private static func judgement(_ count: Int) -> Judgement {
    let value = count % 5 - 2
    let polarity: Polarity = value < -1 ? .negative : value > 0 ? .positive : .neutral
    return Judgement(polarity, score: Score(value, over: 4))
  }
}

/// What stands between two straight marks, said by the first word of the text.
struct StraightQuotes: Annotator {
  static let info = Info("straight-quotes", "Pairs marks.", writes: [Quote.layer])

  struct Quote: Annotation {
    static let layer = "quotes"
    var range: TextRange
    var speaker: TextRange?

    func encode(into fields: inout AnnotationEncoder) {
      if let speaker { fields.field("speaker", speaker) }
    }
  }

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    let first = Words.ranges(text).first
    var open: Int?
    for index in text.bytes.indices where text.bytes[index] == UInt8(ascii: "\"") {
      guard let start = open else {
        open = index
        continue
      }
      notes[Quote.self].append(
        Quote(range: TextRange(start, index + 1), speaker: start % 3 == 2 ? nil : first))
      open = nil
    }
  }
}

/// Takes out the letter "x", so that ranges of the text are not those of the input.
struct NoX: Rewriter {
  static let info = Info("no-x", "Takes out the letter x.")

  mutating func rewrite(_ text: Text, into output: inout TextBuilder) {
    for index in text.bytes.indices where text.bytes[index] == UInt8(ascii: "x") {
      output.delete(TextRange(index, index + 1))
    }
  }
}

/// Drops a document that can see an answer, or that says "drop me"; refuses "refuse me".
struct Blind: Filter {
  static let info = Info("blind", "Drops what it should not see.")

  private static let answers = [
    "sentences", "entities", "label", "target", "score", "tokens", "attributions",
  ]

  mutating func keeps(_ document: Document) throws -> Bool {
    if document.text.string.contains("refuse me") { throw DocumentError("refused", "as it asks") }
    let notes = document.notes
    return notes.sentences.isEmpty && notes.entities.isEmpty && notes.sentiment.isEmpty
      && !document.text.string.contains("drop me")
      && !document.metadata.fields.contains { Self.answers.contains($0.key) }
  }
}

enum Words {
  /// The runs of ASCII letters in a text.
  static func ranges(_ text: Text) -> [TextRange] {
    var ranges: [TextRange] = []
    var start: Int?
    for index in 0...text.count {
      let isLetter = index < text.count && text.bytes[index].isASCIILetter
      if isLetter, start == nil { start = index }
      if !isLetter, let begin = start {
        ranges.append(TextRange(begin, index))
        start = nil
      }
    }
    return ranges
  }
}

extension Pipeline {
  /// A pipeline of stages with their default settings, prepared.
  static func make(_ stages: any Stage...) throws -> Pipeline {
    var pipeline = Pipeline(name: "test")
    for var stage in stages {
      try stage.prepare(PrepareContext())
      pipeline.stages.append(PipelineStage(id: type(of: stage).info.name, stage: stage))
    }
    return pipeline
  }
}
