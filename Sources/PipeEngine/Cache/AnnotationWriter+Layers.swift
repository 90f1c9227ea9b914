internal import PipeKit

/// The layers of the project's own as compact bytes. Hot: the tokens of every document whose stages
/// are cached pass here.
extension AnnotationWriter {
  mutating func layer(_ tokens: Layer<Token>) {
    rewind()
    natural(tokens.count)
    for token in tokens {
      range(token.range)
      natural(Int(token.kind.rawValue))
    }
  }

  mutating func layer(_ sentences: Layer<Sentence>) {
    rewind()
    natural(sentences.count)
    var next = 0
    for sentence in sentences {
      range(sentence.range)
      natural(Int(sentence.kind.rawValue))
      natural(Int(sentence.paragraph))
      integer(Int(sentence.firstToken) - next)
      natural(Int(sentence.tokenCount))
      next = Int(sentence.firstToken) + Int(sentence.tokenCount)
    }
  }

  mutating func layer(_ entities: Layer<Entity>) {
    rewind()
    natural(entities.count)
    for entity in entities {
      range(entity.range)
      symbol(entity.label)
      score(entity.score)
      text(entity.canonical)
      text(entity.candidates)
    }
  }

  mutating func layer(_ sentiment: Sentiment) {
    rewind()
    natural(sentiment.evidence.count)
    for evidence in sentiment.evidence {
      range(evidence.range)
      score(evidence.weight)
      natural(Int(evidence.manner.rawValue))
    }
    flag(sentiment.document != nil)
    if let judgement = sentiment.document { self.judgement(judgement) }
    flag(sentiment.shares != nil)
    if let shares = sentiment.shares {
      for share in [shares.negative, shares.neutral, shares.positive] { score(share) }
    }
    natural(sentiment.sentences.count)
    for judgement in sentiment.sentences { self.judgement(judgement) }
    natural(sentiment.entities.count)
    for judgement in sentiment.entities {
      flag(judgement != nil)
      if let judgement { self.judgement(judgement) }
    }
  }

  private mutating func judgement(_ judgement: Judgement) {
    natural(Int(judgement.polarity.rawValue) + 1)
    score(judgement.score)
    natural(Int(judgement.firstEvidence))
    natural(Int(judgement.evidenceCount))
    range(judgement.holder)
  }

  mutating func facts(_ entries: [Facts.Entry]) {
    natural(entries.count)
    for entry in entries {
      string(entry.name)
      switch entry.value {
      case .string(let text):
        natural(0)
        string(text)
      case .integer(let number):
        natural(1)
        integer(number)
      case .score(let value):
        natural(2)
        score(value)
      case .flag(let value):
        natural(3)
        flag(value)
      }
    }
  }

  mutating func attributions(_ all: [Attribution]) {
    rewind()
    natural(all.count)
    for attribution in all {
      range(attribution.range)
      range(attribution.speaker)
    }
  }
}
