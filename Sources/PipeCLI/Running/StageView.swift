internal import PipeKit

/// What one stage made of one document, for `pipe try`.
struct StageView {
  private let stage: PipelineStage
  private let before: Document
  private let after: Document
  private let console: Console

  init(_ stage: PipelineStage, before: Document, after: Document, console: Console) {
    self.stage = stage
    self.before = before
    self.after = after
    self.console = console
  }

  /// The stage's heading, and a part for each layer it writes.
  var text: String {
    let heading = console.styled("── \(stage.id) ", .bold)
    let writes = type(of: stage.stage).info.writes
    let parts =
      stage.stage is any Rewriter
      ? [rewriting, facts] : writes.map { layer in self.layer(layer) } + [facts]
    return heading + "\n" + parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private var rewriting: String {
    guard before.text != after.text else { return "the text stays as it is" }
    let places = Quantity.count(after.alignment.edits.count, "place")
    return "the text changes in \(places):\n\(shown(after.text.range))"
  }

  private func layer(_ name: String) -> String {
    switch name {
    case Token.layer: Quantity.count(after.notes.tokens.count, "token")
    case Sentence.layer: sentences
    case Entity.layer: entities
    case Sentiment.layer: sentiment
    default: "\(MarkedText(after.text, layer: name, of: after.notes))"
    }
  }

  private var sentences: String {
    after.notes.sentences.enumerated().map { index, sentence in
      let number = console.styled("\(index + 1)", .dim)
      let kind = sentence.kind == .sentence ? "" : console.styled(" (\(sentence.kind.name))", .dim)
      return "\(number) \(shown(sentence.range))\(kind)"
    }.joined(separator: "\n")
  }

  /// The text with each entity in its label's colour, and its label behind it.
  private var entities: String {
    var result = ""
    var position: UInt32 = 0
    for entity in after.notes.entities where entity.range.lower >= position {
      result += shown(TextRange(position, entity.range.lower))
      result += console.styled(shown(entity.range), style(of: entity.label))
      let canonical = after.notes.strings.string(entity.canonical)
      let name = canonical.isEmpty ? "" : " = \(SafeText.visible(canonical))"
      result += console.styled(" [\(entity.label.name)\(name)]", .dim)
      position = entity.range.upper
    }
    return result + shown(TextRange(position, UInt32(after.text.count)))
  }

  private var sentiment: String {
    let judged = after.notes.sentiment
    var lines: [String] = []
    if let document = judged.document { lines.append("document  \(described(document))") }
    for (sentence, judgement) in zip(after.notes.sentences, judged.sentences)
    where judgement.polarity != .neutral {
      lines.append("\(described(judgement))  \(shown(sentence.range))")
    }
    for (entity, judgement) in zip(after.notes.entities, judged.entities) {
      guard let judgement, judgement.polarity != .neutral else { continue }
      lines.append("\(described(judgement))  → \(shown(entity.range))")
    }
    return lines.joined(separator: "\n")
  }

  private var facts: String {
    after.notes.facts.entries.filter { before.notes.facts[$0.name] != $0.value }
      .map { "\($0.name): \(SafeText.visible($0.value.description))" }.joined(separator: "\n")
  }

  /// Polarity, score and the words behind them: `negative -0.41 (warned, threat)`.
  private func described(_ judgement: Judgement) -> String {
    let words = judgement.evidence.map { shown(after.notes.sentiment.evidence[$0].range) }
    let style: Console.Style =
      switch judgement.polarity {
      case .negative: .red
      case .neutral: .dim
      case .positive: .green
      }
    let because = words.isEmpty ? "" : console.styled(" (\(words.joined(separator: ", ")))", .dim)
    return console.styled("\(judgement.polarity.name) \(judgement.score)", style) + because
  }

  private func shown(_ range: TextRange) -> String { SafeText.visible(after.text.string(range)) }

  private func style(of label: Symbol) -> Console.Style {
    switch label {
    case .person: .cyan
    case .organization: .magenta
    case .location: .green
    case .nationality: .blue
    case .date, .time: .yellow
    default: .bold
    }
  }
}
