import PipeKit
import Testing

@Suite struct JSONReaderTests {
  @Test func `a line is read field by field without a tree`() throws {
    let line = Array(#" { "id" : 7, "text": "a\nb", "more": [1, {"x": []}], "last": null } "#.utf8)
    var reader = JSONReader(line.span)
    var id = ""
    var text: [UInt8] = []
    var others: [String] = []
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if reader.matches(key, "id") {
        id = reader.makeString(try reader.number())
      } else if reader.matches(key, "text") {
        reader.append(try reader.string(), to: &text)
      } else {
        others.append(reader.makeString(key))
        try reader.skip()
      }
    }
    try reader.finish()
    #expect(id == "7")
    #expect(text == Array("a\nb".utf8))
    #expect(others == ["more", "last"])
  }

  @Test func `a key with escapes matches the name it spells`() throws {
    let line = Array(#"{"t\u0065xt":1}"#.utf8)
    var reader = JSONReader(line.span)
    try reader.beginObject()
    let key = try #require(try reader.nextKey())
    let isText = reader.matches(key, "text")
    let isShorter = reader.matches(key, "tex")
    #expect(isText && !isShorter)
  }

  @Test func `kinds are told before they are read`() throws {
    let line = Array(#"[null,true,-1,"s",[],{}]"#.utf8)
    var reader = JSONReader(line.span)
    var kinds: [JSONKind] = []
    try reader.beginArray()
    while try reader.nextElement() {
      kinds.append(try reader.kind())
      try reader.skip()
    }
    #expect(kinds == [.null, .bool, .number, .string, .array, .object])
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("-17", -17), ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("9223372036854775808", nil), ("-9223372036854775809", nil),
      ("99999999999999999999999", nil), ("1.0", nil), ("1e2", nil),
    ] as [(String, Int?)])
  func `whole numbers are read without a string`(digits: String, value: Int?) throws {
    let json = Array(digits.utf8)
    var reader = JSONReader(json.span)
    let found = try reader.integer()
    try reader.finish()
    #expect(found == value)
  }

  @Test func `every place of a special byte within a word is found`() throws {
    for length in 0..<40 {
      for special in ["\\n", "\\\\", "\\u00e9", "é", "\u{7F}"] {
        let plain = String(repeating: "x", count: length)
        let json = Array("\"\(plain)\(special)\(plain)\"".utf8)
        var reader = JSONReader(json.span)
        let string = try reader.string()
        var text: [UInt8] = []
        reader.append(string, to: &text)
        let meant = ["\\n": "\n", "\\\\": "\\", "\\u00e9": "é"][special] ?? special
        #expect(text == Array("\(plain)\(meant)\(plain)".utf8))
        try reader.finish()
      }
    }
  }
}
