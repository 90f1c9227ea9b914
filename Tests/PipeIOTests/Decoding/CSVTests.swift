import PipeKit
import Testing
import TestSupport

@testable import PipeIO

@Suite struct CSVTests {
  private func read(
    _ rows: String, name: String = "a.csv", textKey: String = "text", idKey: String = "id"
  ) throws -> ReadResult {
    try TemporaryFolder().read(name, rows.utf8, textKey: textKey, idKey: idKey)
  }

  @Test func `columns are text, id and metadata`() throws {
    let result = try read("date,id,text,\n2024-05-01,x,Some text,1\n,,\"\",\n")
    #expect(result.ids == ["x", "a.csv:3"])
    #expect(result.texts == ["Some text", ""])
    #expect(result.documents[0].metadata.fields.map(\.key) == ["date", "column 4"])
    #expect(result.documents[0].metadata.text("date") == "2024-05-01")
  }

  @Test func `quoted fields hold commas, quotes and lines`() throws {
    let result = try read(
      "id,text\r\n1,\"a, \"\"b\"\"\r\nc\n\"\r\n2,plain \"quote\"\r\n\r\n3,\"\"\"\"\r\n")
    #expect(result.texts == ["a, \"b\"\r\nc\n", "plain \"quote\"", "\""])
    #expect(result.documents.map(\.origin.line) == [2, 5, 7])
    #expect(result.rejections.isEmpty)
  }

  @Test func `tabs stand between the fields of tsv`() throws {
    let result = try read("id\ttext\n1\ta,b\n2\t\"a\tb\"\n", name: "a.tsv")
    #expect(result.texts == ["a,b", "a\tb"])
  }

  @Test func `the last row needs no line end`() throws {
    #expect(try read("text\na\nb").texts == ["a", "b"])
    #expect(try read("text\n\"a\nb\"").texts == ["a\nb"])
    #expect(try read("text").documents.isEmpty)
    #expect(try read("").rejections.isEmpty)
  }

  @Test func `rows of another width are rejected with their line`() throws {
    let result = try read("id,text\n1,\"a\nb\"\n2\n3,c,d\n4,e\n")
    #expect(result.texts == ["a\nb", "e"])
    #expect(
      result.rejections.map(\.error) == [
        DocumentError("ragged-row", "the row at line 4 has 1 field, the header 2"),
        DocumentError("ragged-row", "the row at line 5 has 3 fields, the header 2"),
      ])
    #expect(result.rejections.map(\.origin.line) == [4, 5])
  }

  @Test func `quotes that do not pair are rejected`() throws {
    let result = try read("id,text\n1,\"a\" b\n2,c\n3,\"d\n4,e\n")
    #expect(result.texts == ["c"])
    #expect(
      result.rejections.map(\.error) == [
        DocumentError(
          "invalid-csv",
          "field 2 goes on after its closing quote; a quote inside quotes is written twice"),
        DocumentError("invalid-csv", "the quote that opens field 2 is never closed"),
      ])
  }

  @Test func `columns may have any name`() throws {
    let result = try read("Body,Key,id\nt,k,7\n", textKey: "Body", idKey: "Key")
    #expect(result.texts == ["t"])
    #expect(result.ids == ["k"])
    #expect(result.documents[0].metadata.text("id") == "7")
  }

  @Test(arguments: [
    (
      "id,body\n1,x\n", "missing-column",
      "no column is named 'text'; the columns are 'id', 'body', and --text-key says which one holds the text"
    ),
    (
      "id;text\n1;x\n", "missing-column",
      "the row of names 'id;text' seems to be divided by ';'; save the table with commas, or with tabs as .tsv"
    ),
    ("text,a,a\n1,2,3\n", "duplicate-column", "two columns are named 'a'"),
    ("\"text\n1\n", "invalid-csv", "the quote that opens field 1 is never closed"),
  ])
  func `a header that cannot be used rejects the file once`(
    rows: String, code: String, message: String
  ) throws {
    let result = try read(rows)
    #expect(result.documents.isEmpty)
    #expect(result.rejections.map(\.error) == [DocumentError(code, message)])
  }

  @Test func `fields that are not UTF-8 are repaired and counted`() throws {
    let result = try TemporaryFolder().read(
      "a.csv", Array("text,b\na".utf8) + [0xFF] + Array(",c\n".utf8))
    #expect(result.texts == ["a\u{FFFD}"])
    #expect(result.documents[0].notes[fact: "repaired_bytes"] == .integer(1))
  }
}
