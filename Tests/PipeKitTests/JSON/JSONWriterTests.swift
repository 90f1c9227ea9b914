import Foundation
import PipeKit
import PipeTesting
import Testing
import TestSupport

@Suite struct JSONWriterTests {
  @Test func `commas, keys and escapes are placed by the writer`() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.integer(-12)
    writer.bool(true)
    writer.null()
    writer.score(Score(tenThousandths: -4_100))
    writer.endArray()
    writer.key("b\"")
    writer.string("é\n\u{1}\u{7F}\\/")
    writer.endObject()
    writer.endLine()
    let expected = #"{"a":[-12,true,null,-0.41],"b\"":"é\n\u0001\u007f\\/"}"# + "\n"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func `every byte at every place of a word comes back`() throws {
    for byte in UInt8(0)..<0x80 {
      for length in 0..<18 {
        let plain = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        try expectRoundTrip(.string(String(decoding: plain + [byte] + plain, as: UTF8.self)))
      }
    }
  }

  @Test func `random values come back as they were`() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 { try expectRoundTrip(.random(depth: 4, &random)) }
  }

  @Test func `hard texts come back as they were`() throws {
    for text in hardTexts { try expectRoundTrip(.string(text.string)) }
  }

  @Test(.enabled(if: Python.isThere, "python3 is not installed"))
  func `Python reads the same strings`() throws {
    var random = SeededRandom(seed: 11)
    var writer = JSONWriter()
    var expected = ""
    for _ in 0..<500 {
      let text = String.random(&random)
      writer.string(text)
      writer.endLine()
      expected += text.utf8.map { String($0, radix: 16) }.joined(separator: " ") + "\n"
    }
    let script = """
      import json, sys
      for line in sys.stdin.buffer:
          assert line.isascii() or b"\\x7f" not in line
          print(" ".join(format(byte, "x") for byte in json.loads(line).encode()))
      """
    #expect(try Python.run(script, input: writer.bytes) == expected)
  }

  private func expectRoundTrip(_ value: JSONValue) throws {
    var writer = JSONWriter()
    writer.value(value)
    let back = try JSONParser.parse(writer.bytes)
    var again = JSONWriter()
    again.value(back)
    // Strings compare by canonical equivalence, so the bytes are compared as well.
    #expect(back == value)
    #expect(again.bytes == writer.bytes)
    #expect(!writer.bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }
}

extension JSONValue {
  fileprivate static func random(depth: Int, _ random: inout SeededRandom) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .number("\(Int.random(in: -1_000_000...1_000_000, using: &random))")
    case 3, 4: return .string(.random(&random))
    case 5:
      let count = Int.random(in: 0..<5, using: &random)
      return .array((0..<count).map { _ in .random(depth: depth - 1, &random) })
    default:
      var members = JSONMembers()
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        members.set(.random(&random), .random(depth: depth - 1, &random))
      }
      return .object(members.members)
    }
  }
}

extension String {
  /// A string of up to 40 scalars, rich in those that must be escaped.
  fileprivate static func random(_ random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<40, using: &random) {
      let limits: [UInt32] = [0x30, 0x80, 0x800, 0x10000, 0x110000]
      let limit = limits.randomElement(using: &random) ?? 0x80
      let value = UInt32.random(in: 0..<limit, using: &random)
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return text
  }
}
