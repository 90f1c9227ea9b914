import PipeIO
import PipeKit
import Testing

@Suite struct TableWriterTests {
  private let table = Table(
    "entities", columns: ["name", "mentions", "tone", "aliases", "note"],
    rows: [
      [
        .text("Macron, \"E\"\n"), .integer(-3), .score(Score(1, over: 4)), .list(["Mr X", "É; y"]),
        .missing,
      ],
      [.text("=SUM(A1)"), .integer(0), .score(.zero), .list([]), .text("")],
    ])

  private func csv(_ table: Table) -> String {
    String(decoding: table.csv, as: UTF8.self)
  }

  private func aggregateJSON(_ tables: [Table]) -> [UInt8] {
    var bytes: [UInt8] = []
    AggregateJSON.write(tables) { bytes += $0.bytes }
    return bytes
  }

  @Test func `a table is a row of names and then its rows`() {
    let expected = """
      name,mentions,tone,aliases,note
      "Macron, ""E""
      ",-3,0.25,Mr X; É; y,
      =SUM(A1),0,0,,

      """
    #expect(csv(table) == expected)
    #expect(csv(Table("empty", columns: ["a"])) == "a\n")
    #expect(
      csv(Table("one", columns: ["a"], rows: [[.missing], [.text("\r")]])) == "a\n\"\"\n\"\r\"\n")
  }

  @Test func `our own reader gives back what was written`() throws {
    var random = SeededRandom(seed: 9)
    let pool: [Character] = ["a", ",", "\"", "\n", "\r", " ", "é", "\t", "="]
    func text() -> String {
      let count = Int.random(in: 0..<6, using: &random)
      return String((0..<count).map { _ in pool.randomElement(using: &random) ?? "a" })
    }
    // An empty id would become the number of the line.
    let cells = (0..<500).map { _ in [text(), text() + "."] }
    let table = Table("t", columns: ["text", "id"], rows: cells.map { $0.map { .text($0) } })
    let result = try TemporaryFolder().read("t.csv", table.csv)
    #expect(result.rejections.isEmpty)
    #expect(
      result.documents.map { Array($0.original.string.utf8) } == cells.map { Array($0[0].utf8) })
    #expect(result.documents.map { Array($0.id.utf8) } == cells.map { Array($0[1].utf8) })
  }

  @Test(.enabled(if: Python.isThere, "python3 is not installed"))
  func `Python reads the same table`() throws {
    let script = """
      import csv, io, sys
      rows = list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, newline="")))
      print(rows == [["name", "mentions", "tone", "aliases", "note"],
                     ['Macron, "E"\\n', "-3", "0.25", "Mr X; É; y", ""],
                     ["=SUM(A1)", "0", "0", "", ""]])
      """
    #expect(try Python.run(script, input: table.csv) == "True\n")
  }

  @Test func `aggregate JSON has a row a line`() throws {
    let expected = """
      {
      "entities": [
        {"name":"Macron, \\"E\\"\\n","mentions":-3,"tone":0.25,"aliases":["Mr X","É; y"],"note":null},
        {"name":"=SUM(A1)","mentions":0,"tone":0,"aliases":[],"note":""}
      ],
      "none": []
      }

      """
    let bytes = aggregateJSON([table, Table("none", columns: ["a"])])
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    _ = try JSONParser.parse(bytes)
    #expect(try JSONParser.parse(aggregateJSON([])) == .object([]))
  }

  @Test func `a large table leaves in pieces of whole rows`() throws {
    let name = String(repeating: "Kyïv, ", count: 40)
    let rows: [[Table.Cell]] = (0..<3_000).map { [.text("\(name)\($0)"), .integer($0)] }
    let large = Table("large", columns: ["name", "number"], rows: rows)
    for write in [
      { try AggregateJSON.write([large], to: $0) }, { try CSVWriter.write(large, to: $0) },
    ] as [((Encoded) throws -> Void) throws -> Void] {
      var pieces: [Encoded] = []
      try write { pieces.append($0) }
      #expect(pieces.count > 2)
      #expect(pieces.allSatisfy { $0.bytes.count < 300_000 })
      #expect(pieces.reduce(0) { $0 + $1.rows } == rows.count)
    }
    #expect(try JSONParser.parse(aggregateJSON([large])) != .null)
    #expect(csv(large).utf8.count { $0 == 0x0A } == rows.count + 1)
  }
}
