package import PipeKit

/// The layers of the project's own as they stand in output.
extension AnnotationEncoder {
  /// Writes the tokens as `[start,end,"kind"]`: for plugins, since output has no tokens.
  package mutating func tokens(of notes: Annotations) {
    json.beginArray()
    for token in notes.tokens { pair(token.range, token.kind.name) }
    json.endArray()
  }

  /// Writes the sentences, each with its judgement where it has one.
  package mutating func sentences(of notes: Annotations) {
    let judgements = notes.sentiment.sentences
    json.beginArray()
    for (index, sentence) in notes.sentences.enumerated() {
      annotation(sentence.range, hasText: false) { encoder in
        encoder.field("kind", sentence.kind.name)
        guard index < judgements.count else { return }
        encoder.json.key("sentiment")
        encoder.judgement(judgements[index], of: notes.sentiment)
      }
    }
    json.endArray()
  }

  /// Writes the entities, each with its judgement where it has one.
  package mutating func entities(of notes: Annotations) {
    let judgements = notes.sentiment.entities
    json.beginArray()
    for (index, entity) in notes.entities.enumerated() {
      annotation(entity.range, hasText: true) { encoder in
        encoder.field("label", entity.label)
        encoder.field("score", entity.score)
        if !entity.canonical.isEmpty { encoder.field("canonical", entity.canonical) }
        if !entity.candidates.isEmpty { encoder.lines("candidates", entity.candidates) }
        guard index < judgements.count, let judgement = judgements[index] else { return }
        encoder.json.key("sentiment")
        encoder.judgement(judgement, of: notes.sentiment)
      }
    }
    json.endArray()
  }

  /// Writes what is known of the document as a whole.
  package mutating func facts(_ facts: Facts) {
    json.beginObject()
    for entry in facts.entries {
      json.key(entry.name)
      switch entry.value {
      case .string(let text): json.string(text)
      case .integer(let number): json.integer(number)
      case .score(let score): json.score(score)
      case .flag(let flag): json.bool(flag)
      }
    }
    json.endObject()
  }

  /// Writes a judgement, with the words that carried it where it names some.
  package mutating func judgement(_ judgement: Judgement, of sentiment: Sentiment) {
    json.beginObject()
    fields(of: judgement, sentiment)
    json.endObject()
  }

  private mutating func fields(of judgement: Judgement, _ sentiment: Sentiment) {
    field("label", judgement.polarity.name)
    field("score", judgement.score)
    if let holder = judgement.holder, !holder.isEmpty { field("holder", holder) }
    if judgement.evidenceCount > 0 {
      json.key("evidence")
      json.beginArray()
      for evidence in sentiment.evidence[judgement.evidence] where !evidence.range.isEmpty {
        annotation(evidence.range, hasText: true) { $0.manner(evidence.manner) }
      }
      json.endArray()
    }
  }

  /// Writes what was done to the words, where something was.
  private mutating func manner(_ manner: Evidence.Manner) {
    guard !manner.isEmpty else { return }
    json.key("how")
    json.beginArray()
    for name in manner.names { json.string(name) }
    json.endArray()
  }

  /// Writes the judgement of a whole document, and how its sentences were judged.
  package mutating func document(_ judgement: Judgement, of sentiment: Sentiment) {
    json.beginObject()
    fields(of: judgement, sentiment)
    if let shares = sentiment.shares {
      json.key("shares")
      json.beginObject()
      field("negative", shares.negative)
      field("neutral", shares.neutral)
      field("positive", shares.positive)
      json.endObject()
    }
    json.endObject()
  }
}
