import PipeKit

/// People and organisations by the tone in which they are spoken of.
enum ToneSection {
  /// How many of the warmest, and of the coldest, are listed.
  private static let limit = 8
  /// Fewer judgements than this make no mean worth ranking.
  private static let fewest = 3

  static func hasRows(_ content: ReportContent) -> Bool { actors(content).count > 1 }

  /// People and organisations that were judged often enough, warmest first.
  static func actors(_ content: ReportContent) -> [ReportEntity] {
    let actors = content.entities("PERSON", "ORG").enumerated().filter {
      $0.element.judged >= fewest && $0.element.tone != nil
    }
    // Of equal tone, the more mentioned comes first.
    return actors.sorted {
      let (left, right) = ($0.element.tone ?? .zero, $1.element.tone ?? .zero)
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
  }

  /// The tone that fills half a bar, in ten-thousandths: a round number above the strongest.
  static func scale(_ entities: [ReportEntity]) -> Int {
    let strongest = entities.compactMap { $0.tone?.tenThousandths.magnitude }.max() ?? 0
    return strongest <= 2_500 ? 2_500 : strongest <= 5_000 ? 5_000 : 10_000
  }

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    let actors = actors(content)
    let scale = scale(actors)
    html.element("p", .init("class", "note")) { html in
      html.text(
        "People and organisations that were spoken of in a tone at least \(fewest) times. The tone"
          + " is the mean over those mentions, from −1 to +1; a whole bar is "
          + "\(Figures.tone(Score(tenThousandths: Int32(scale)))).")
    }
    if actors.count <= 2 * limit {
      writeTable("From the warmest tone to the coldest", actors, scale, into: &html)
    } else {
      writeTable("The warmest tone", Array(actors.prefix(limit)), scale, into: &html)
      writeTable("The coldest tone", actors.suffix(limit).reversed(), scale, into: &html)
    }
  }

  private static func writeTable(
    _ caption: String, _ entities: [ReportEntity], _ scale: Int, into html: inout HTMLWriter
  ) {
    let columns: [DataTable.Column] = [
      .init(title: "Name"), .init(title: "Tone", isNumber: true),
      .init(title: "Tone as a bar", isHidden: true),
      .init(title: "Negative", isNumber: true), .init(title: "Neutral", isNumber: true),
      .init(title: "Positive", isNumber: true), .init(title: "Shares", isHidden: true),
    ]
    DataTable.write(caption, columns: columns, kind: "actors", into: &html) { html in
      for entity in entities {
        html.element("tr") { html in
          html.element("th", .init("scope", "row")) { $0.name(entity.name) }
          NamesSection.writeTone(entity, scale, into: &html)
          DataTable.number(entity.negative, into: &html)
          DataTable.number(entity.neutral, into: &html)
          DataTable.number(entity.positive, into: &html)
          DataTable.cell("chart", into: &html) { html in
            Charts.shares(
              negative: entity.negative, neutral: entity.neutral, positive: entity.positive,
              into: &html)
          }
        }
      }
    }
  }
}
