import PipeKit

/// Who appears with whom: a matrix of the most connected, and the pairs in order.
enum TogetherSection {
  private static let matrixLimit = 12
  private static let pairLimit = 15

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    writeMatrix(content, into: &html)
    writePairs(content, into: &html)
  }

  // MARK: The matrix

  private struct Member {
    var name: String
    var key: ReportEntity.Key
  }

  /// The members of the strongest pairs, in the order of the table `entities`.
  private static func members(_ content: ReportContent) -> [Member] {
    var chosen: [ReportEntity.Key: Int] = [:]
    for pair in content.pairs {
      let new = [pair.firstKey, pair.secondKey].filter { chosen[$0] == nil }
      if chosen.count + new.count > matrixLimit { break }
      for key in new { chosen[key] = chosen.count }
    }
    return content.entities.filter { chosen[$0.key] != nil }.map {
      Member(name: $0.name, key: $0.key)
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
      [DataTable.Column(title: "Name")]
      + members.indices.map { DataTable.Column(title: "\($0 + 1)", isNumber: true) }
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

  // MARK: The pairs

  private static func writePairs(_ content: ReportContent, into html: inout HTMLWriter) {
    let pairs = Array(content.pairs.prefix(pairLimit))
    let most = pairs.map(\.together).max() ?? 0
    let all = content.pairs.count
    let caption =
      all > pairs.count
      ? "The most frequent pairs: \(pairs.count) of \(Figures.grouped(all))" : "Pairs"
    let columns: [DataTable.Column] = [
      .init(title: "Pair"), .init(title: "Together", isNumber: true),
      .init(title: "Share", isHidden: true), .init(title: "Documents", isNumber: true),
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
          DataTable.cell("chart", into: &html) { html in
            Charts.bar(
              pair.together, of: most, title: Figures.counted(pair.together, "time", "times"),
              into: &html)
          }
          DataTable.number(pair.documents, into: &html)
        }
      }
    }
  }
}
