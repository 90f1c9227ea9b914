import PipeKit

/// People, organisations and places by the tone in which they are spoken of.
enum ToneSection {
  /// How many of the warmest, and of the coldest, are listed.
  private static let limit = 8
  /// Fewer judgements make no mean worth ranking; in a large corpus more are asked for.
  private static func fewest(_ content: ReportContent) -> Int {
    max(3, min(50, content.collector.documents / 100))
  }

  static func hasRows(_ content: ReportContent) -> Bool { actors(content).count > 1 }

  /// Who was judged often enough, warmest first. Places are among them: states act, and places where
  /// things only happen are seldom judged.
  static func actors(_ content: ReportContent) -> [ReportEntity] {
    let fewest = fewest(content)
    let actors = content.entities("PERSON", "ORG", "LOC").enumerated().filter {
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
    scale(strongest: entities.compactMap { $0.tone?.tenThousandths.magnitude }.max() ?? 0)
  }

  static func scale(strongest: UInt32) -> Int {
    strongest <= 2_500 ? 2_500 : strongest <= 5_000 ? 5_000 : 10_000
  }

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    let actors = actors(content)
    let scale = scale(actors)
    html.element("p", .init("class", "note")) { html in
      html.text(
        "People, organisations and places that were spoken of in a tone at least \(fewest(content)) times. The tone"
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
      .init("Name"), .init("Tone", .number),
      .init("Tone as a bar", .bar),
      .init("Negative", .number), .init("Neutral", .number),
      .init("Positive", .number), .init("Shares", .bar),
    ]
    DataTable.write(caption, columns: columns, kind: "actors", into: &html) { html in
      for entity in entities {
        html.element("tr") { html in
          html.element("th", .init("scope", "row")) { $0.name(entity.name) }
          NamesSection.writeTone(entity, scale, into: &html)
          DataTable.number(entity.negative, into: &html)
          DataTable.number(entity.neutral, into: &html)
          DataTable.number(entity.positive, into: &html)
          DataTable.chart(into: &html) { html in
            Charts.shares(
              negative: entity.negative, neutral: entity.neutral, positive: entity.positive,
              into: &html)
          }
        }
      }
    }
  }
}
