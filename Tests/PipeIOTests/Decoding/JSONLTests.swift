import PipeKit
import Testing
import TestSupport

@testable import PipeIO

@Suite struct JSONLTests {
  private func read(
    _ lines: String, textKey: String = "text", idKey: String = "id"
  ) throws -> ReadResult {
    try TemporaryFolder().read("a.jsonl", lines.utf8, textKey: textKey, idKey: idKey)
  }

  private func read(bytes: [UInt8]) throws -> ReadResult {
    try TemporaryFolder().read("a.jsonl", bytes)
  }

  private func fields(_ document: Document?) -> String {
    var json = JSONWriter()
    json.beginObject()
    for field in document?.metadata.fields ?? [] {
      json.key(field.key)
      json.value(field.value)
    }
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `other fields become metadata as they were written`() throws {
    let line = #"{"lang":"en","id":"x","n":1.50,"text":"t","deep":{"a":[1,null]},"text2":""}"#
    let document = try read(line).documents.first
    #expect(document?.id == "x")
    #expect(fields(document) == #"{"lang":"en","n":1.50,"deep":{"a":[1,null]},"text2":""}"#)
  }

  @Test func `an id is a string, a number, or the line`() throws {
    let result = try read(
      """
      {"id":12,"text":""}
      {"id":1.50,"text":""}
      {"id":null,"text":""}
      {"id":"","text":""}
      {"text":""}
      {"id":"a\\u0000b","text":""}
      """)
    #expect(result.ids == ["12", "1.50", "a.jsonl:3", "a.jsonl:4", "a.jsonl:5", "a\u{0}b"])
  }

  @Test(arguments: [
    (
      "{\"id\":true,\"text\":\"\"}", "invalid-id",
      "the id is true or false, not a string or a number"
    ),
    ("{\"text\":null}", "missing-text", "the field 'text' is null, not a string"),
    ("{\"text\":[\"a\"]}", "missing-text", "the field 'text' is an array, not a string"),
    (
      "{\"id\":1,\"body\":\"\",\"title\":\"\"}", "missing-text",
      "there is no field 'text'; the fields are 'id', 'body', 'title', and --text-key says which one holds the text"
    ),
    (
      "{}", "missing-text",
      "there is no field 'text'; the fields are none, and --text-key says which one holds the text"
    ),
    ("not json", "invalid-json", "expected a value, found 'n' (byte 0 of the line)"),
    ("[1]", "invalid-json", "expected an object, found an array (byte 0 of the line)"),
    (
      "{\"text\":\"a}", "invalid-json",
      "the string that begins here is never closed (byte 8 of the line)"
    ),
    (
      "{\"text\":\"a\"} x", "invalid-json",
      "expected nothing after the value, found 'x' (byte 13 of the line)"
    ),
  ])
  func `a line that is no document says why`(line: String, code: String, message: String) throws {
    let result = try read("{\"text\":\"before\"}\n\(line)\n{\"text\":\"after\"}\n")
    #expect(result.texts == ["before", "after"])
    #expect(result.rejections.map(\.error) == [DocumentError(code, message)])
    #expect(result.rejections[0].origin.line == 2)
    #expect(result.rejections[0].bytes == Array(line.utf8))
  }

  @Test func `blank lines are stepped over and line ends may be CRLF`() throws {
    let result = try read("\r\n{\"text\":\"a\"}\r\n  \n\n{\"text\":\"b\"}\r\n")
    #expect(result.texts == ["a", "b"])
    #expect(result.documents.map(\.origin.line) == [2, 5])
    #expect(result.documents.map(\.origin.byte) == [2, 20])
  }

  @Test func `keys with dots lead into objects`() throws {
    let line =
      #"{"data":{"body":"t","x":1,"inner":{"id":7}},"data.inner":{"y":2},"text":"no","id":"no"}"#
    let document = try read(line, textKey: "data.body", idKey: "data.inner.id").documents.first
    #expect(document?.original == "t")
    #expect(document?.id == "7")
    #expect(
      fields(document) == #"{"data":{"x":1},"data.inner":{"y":2},"text":"no","id":"no"}"#)
  }

  @Test func `keys may hold dots themselves`() throws {
    let line = #"{"data.body":"t","data":{"body.x":{"z":1}}}"#
    let document = try read(line, textKey: "data.body").documents.first
    #expect(document?.original == "t")
    #expect(fields(document) == #"{"data":{"body.x":{"z":1}}}"#)
    let inner = try read(#"{"a":{"b.c":"t"}}"#, textKey: "a.b.c").documents.first
    #expect(inner?.original == "t")
  }

  @Test func `of equal keys the last one counts`() throws {
    let line = #"{"text":"first","a":1,"id":"x","text":"second","a":2,"id":"y"}"#
    let document = try read(line).documents.first
    #expect(document?.original == "second")
    #expect(document?.id == "y")
    #expect(fields(document) == #"{"a":2}"#)
  }

  @Test func `keys with escapes are the keys they spell`() throws {
    #expect(try read(#"{"t\u0065xt":"t","\u0069d":"x"}"#).ids == ["x"])
  }

  @Test func `bytes that are not UTF-8 are repaired and counted`() throws {
    let line = Array("{\"text\":\"a".utf8) + [0xFF, 0xFE] + Array("b\"}".utf8)
    let result = try read(bytes: line)
    #expect(result.texts == ["a\u{FFFD}\u{FFFD}b"])
    #expect(result.documents[0].notes[fact: "repaired_bytes"] == .integer(2))
    #expect(try read(bytes: [0xFF] + line).codes == ["invalid-json"])
  }

  @Test func `lone surrogates become U+FFFD`() throws {
    #expect(try read(#"{"text":"\ud800\ud83d\ude00"}"#).texts == ["\u{FFFD}😀"])
  }

  @Test func `the fields of our own output are understood`() throws {
    let line =
      #"{"id":"x","source":{"path":"in/a.txt","line":3},"meta":{"lang":"en","text":"m"},"#
      + #""text":"t","offset_unit":"utf8"}"#
    let document = try read(line).documents.first
    #expect(document?.origin == Origin(path: "in/a.txt", line: 3))
    #expect(fields(document) == #"{"lang":"en","text":"m"}"#)
  }

  @Test func `fields of the same name and another shape are metadata`() throws {
    let line =
      #"{"text":"t","source":"BBC","meta":"m","offset_unit":"inches","entities":["Nato"],"#
      + #""sentiment":4,"sentences":3,"tokens":[[1,2,3]],"facts":{"a":[]}}"#
    let document = try read(line).documents.first
    #expect(
      fields(document)
        == #"{"source":"BBC","meta":"m","offset_unit":"inches","entities":["Nato"],"#
        + #""sentiment":4,"sentences":3,"tokens":[[1,2,3]],"facts":{"a":[]}}"#)
    #expect(
      try read(#"{"text":"t","source":{"path":"p","x":1}}"#).documents[0].origin.path == "a.jsonl")
  }

  @Test func `many fields cost no more than their number`() throws {
    let many = (0..<50_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    let document = try read("{\"text\":\"t\",\(many),\(many)}").documents.first
    #expect(document?.metadata.fields.count == 50_000)
  }
}
