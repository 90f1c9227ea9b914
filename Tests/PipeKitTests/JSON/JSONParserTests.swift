import PipeKit
import Testing

@Suite struct JSONParserTests {
  @Test(.enabled(if: JSONTestSuiteFiles.isThere, "JSONTestSuite is not beside the checkout"))
  func `the parser agrees with JSONTestSuite`() throws {
    let files = try JSONTestSuiteFiles.files("test_parsing")
    #expect(files.count > 300)
    for (name, bytes) in files {
      let isAccepted = (try? JSONParser.parse(bytes)) != nil
      if name.hasPrefix("y_") { #expect(isAccepted, "\(name) must be accepted") }
      if name.hasPrefix("n_") { #expect(!isAccepted, "\(name) must be rejected") }
    }
  }

  @Test(.enabled(if: JSONTestSuiteFiles.isThere, "JSONTestSuite is not beside the checkout"))
  func `what is skipped is checked as strictly as what is kept`() throws {
    let files =
      try JSONTestSuiteFiles.files("test_parsing") + JSONTestSuiteFiles.files("test_transform")
    for (name, bytes) in files where Text.isValid(bytes) {
      func skips() throws {
        var reader = JSONReader(bytes.span)
        try reader.skip()
        try reader.finish()
      }
      #expect(problem { try skips() } == problem { _ = try JSONParser.parse(bytes) }, "\(name)")
    }
  }

  @Test(arguments: [
    ("", 0, "expected a value, found the end"),
    ("{\"a\" 1}", 5, "expected ':' after a key, found '1'"),
    ("{\"a\":1 \"b\":2}", 7, "expected ',' or '}', found '\"'"),
    ("[1 2]", 3, "expected ',' or ']', found '2'"),
    ("[1,]", 2, "a comma must not come last"),
    ("{a:1}", 1, "expected a key in quotes, found 'a'"),
    ("[\"a", 1, "the string that begins here is never closed"),
    ("\"a\u{1}b\"", 2, "U+0001 in a string must be escaped"),
    ("\"\\x41\"", 1, "there is no escape 'x'"),
    ("\"\\u12g4\"", 1, "'\\u' must be followed by four hexadecimal digits"),
    ("012", 0, "a number must not begin with 0"),
    ("1.", 2, "expected a digit, found the end"),
    ("-é", 1, "expected a digit, found 'é'"),
    ("nul", 0, "expected a value, found 'n'"),
    ("{} x", 3, "expected nothing after the value, found 'x'"),
    ("\u{FEFF}{}", 0, "expected a value, found '\u{FEFF}'"),
  ])
  func `errors say where and what`(json: String, offset: Int, message: String) {
    let error = problem { _ = try JSONParser.parse(Array(json.utf8)) }
    #expect(error == JSONError(offset: offset, message: message))
  }

  @Test func `bytes that are not UTF-8 are an error at their place`() {
    let error = problem { _ = try JSONParser.parse([0x22, 0x61, 0xFF, 0x22]) }
    #expect(error == JSONError(offset: 2, message: "this is not UTF-8"))
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `nesting is limited, whatever the depth asked for`(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int) -> [UInt8] {
      Array(
        (String(repeating: opening, count: depth - 1) + (opening == "[" ? "[]" : "{}")
          + String(repeating: closing, count: depth - 1)).utf8)
    }
    _ = try JSONParser.parse(nested(512))
    let error = problem { _ = try JSONParser.parse(nested(513)) }
    #expect(error?.message == "arrays and objects lie more than 512 deep")
    #expect(problem { _ = try JSONParser.parse(Array(nested(500_000))) } != nil)
  }

  @Test func `numbers keep their digits`() throws {
    let digits = ["0", "-0", "1.50", "1E+2", "10000000000000000999", "1e-999", "-0.0e0"]
    for text in digits { #expect(try JSONParser.parse(Array(text.utf8)) == .number(text)) }
  }

  @Test(arguments: [
    (#""\ud834\udd1e""#, "𝄞"), (#""\ud834""#, "\u{FFFD}"), (#""\udd1e\ud834""#, "\u{FFFD}\u{FFFD}"),
    (#""\ud834\u0041""#, "\u{FFFD}A"), (#""\ud834\ud834\udd1e""#, "\u{FFFD}𝄞"),
    (#""\"\\\/\b\f\n\r\t\u0000é""#, "\"\\/\u{8}\u{C}\n\r\t\u{0}é"), (#""\ud83dx""#, "\u{FFFD}x"),
  ])
  func `escapes become characters and lone surrogates U+FFFD`(json: String, text: String) throws {
    guard case .string(let found) = try JSONParser.parse(Array(json.utf8)) else {
      Issue.record("\(json) is a string")
      return
    }
    #expect(Array(found.utf8) == Array(text.utf8))
  }

  @Test func `of equal keys the last value stands in the first place`() throws {
    let value = try JSONParser.parse(Array(#"{"a":1,"b":2,"\u0061":3}"#.utf8))
    #expect(value == .object([.init("a", .number("3")), .init("b", .number("2"))]))
  }

  @Test func `keys are equal when their bytes are`() throws {
    let value = try JSONParser.parse(Array(#"{"é":1,"e\u0301":2}"#.utf8))
    guard case .object(let members) = value else { fatalError("an object is an object") }
    #expect(members.count == 2)
  }

  @Test func `an object of many keys finds its duplicates`() throws {
    let once = (0..<5_000).map { "\"key\($0)\":\($0)" }
    let text = "{\((once + once.reversed()).joined(separator: ","))}"
    guard case .object(let members) = try JSONParser.parse(Array(text.utf8)) else {
      fatalError("an object is an object")
    }
    #expect(members.map(\.key) == (0..<5_000).map { "key\($0)" })
  }

  private func problem(_ body: () throws -> Void) -> JSONError? {
    do {
      try body()
      return nil
    } catch {
      return error as? JSONError
    }
  }
}

extension Text {
  fileprivate static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? Text(validating: bytes)) != nil
  }
}
