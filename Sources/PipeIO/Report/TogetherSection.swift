import PipeKit

/// Who appears with whom: a matrix of the most connected, and the pairs in order.
enum TogetherSection {
  private static let matrixLimit = 12
  private static let pairLimit = 15

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    writeMatrix(content, into: &html)
    writePairs(content, into: &html)
  }

  private struct Member {
    var name: String
    var key: ReportEntity.Key
  }

  /// The names with the most company, in the order of the table `entities`.
  private static func members(_ content: ReportContent) -> [Member] {
    var company: [ReportEntity.Key: Int] = [:]
    for pair in content.pairs {
      company[pair.firstKey, default: 0] += pair.together
      company[pair.secondKey, default: 0] += pair.together
    }
    let ranked = content.entities.indices.sorted {
      let (left, right) = (
        company[content.entities[$0].key] ?? 0, company[content.entities[$1].key] ?? 0
      )
      return left == right ? $0 < $1 : left > right
    }
    let chosen = ranked.prefix(matrixLimit).filter { company[content.entities[$0].key] != nil }
    return chosen.sorted().map {
      Member(name: content.entities[$0].name, key: content.entities[$0].key)
    }
  }

  private static func writeMatrix(_ content: ReportContent, into html: inout HTMLWriter) {
    let members = members(content)
    guard members.count > 3 else { return }
    let places = Dictionary(
      members.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: members.count), count: members.count)
    for pair in content.pairs {
      guard let a = places[pair.firstKey], let b = places[pair.secondKey] else { continue }
      counts[a][b] = pair.together
      counts[b][a] = pair.together
    }
    let most = counts.joined().max() ?? 0
    html.element("p", .init("class", "note")) {
      $0.text("How often two names stand in one sentence. Columns are numbered like the rows.")
    }
    let columns =
      [DataTable.Column("Name")]
      + members.indices.map { DataTable.Column("\($0 + 1)", .number) }
    DataTable.write("Together in a sentence", columns: columns, kind: "matrix", into: &html) {
      html in
      for (row, member) in members.enumerated() {
        html.element("tr") { html in
          html.element("th", .init("scope", "row")) { html in
            html.element("small", text: "\(row + 1) ")
            html.name(member.name)
          }
          for column in members.indices {
            let count = counts[row][column]
            let kind = row == column ? "self" : count == 0 ? "" : "l\(level(count, of: most))"
            html.element("td", .init("class", kind), text: count == 0 ? "" : "\(count)")
          }
        }
      }
    }
  }

  /// One of five levels of shade.
  private static func level(_ count: Int, of most: Int) -> Int {
    min(5, 1 + (count - 1) * 5 / max(most, 1))
  }

  private static func writePairs(_ content: ReportContent, into html: inout HTMLWriter) {
    let pairs = Array(content.pairs.prefix(pairLimit))
    let most = pairs.map(\.together).max() ?? 0
    let all = content.pairCount
    let caption =
      all > pairs.count
      ? "The most frequent pairs: \(pairs.count) of \(Figures.grouped(all))" : "Pairs"
    let columns: [DataTable.Column] = [
      .init("Pair"), .init("Together", .number),
      .init("Share", .bar), .init("Documents", .number),
    ]
    DataTable.write(caption, columns: columns, kind: "pairs", into: &html) { html in
      for pair in pairs {
        html.element("tr") { html in
          html.element("th", .init("scope", "row")) { html in
            html.name(pair.first)
            html.element("i", text: " with ")
            html.name(pair.second)
          }
          DataTable.number(pair.together, into: &html)
          DataTable.chart(into: &html) { html in
            Charts.bar(pair.together, of: most, into: &html)
          }
          DataTable.number(pair.documents, into: &html)
        }
      }
    }
  }
}
