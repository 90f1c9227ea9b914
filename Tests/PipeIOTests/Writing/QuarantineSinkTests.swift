import Foundation
import PipeKit
import Testing
import TestSupport

@testable import PipeIO

@Suite struct QuarantineSinkTests {
  private func encode(_ rejections: [Rejection]) -> String {
    var batch = Batch(index: 0)
    batch.rejections = rejections
    let encoded = QuarantineSink().encode(batch)
    #expect(encoded.rows == rejections.count)
    return String(decoding: encoded.bytes, as: UTF8.self)
  }

  @Test func `a line says what was rejected, where, by whom and why`() {
    let rejections = [
      Rejection(
        id: "x", origin: Origin(path: "a.jsonl", line: 3, byte: 40), stage: "ner",
        error: DocumentError("too-hard", "it is 'hard'"), bytes: Array("{}".utf8)),
      Rejection(
        id: nil, origin: Origin(path: "b.txt"), stage: nil,
        error: DocumentError("unreadable", "gone"), bytes: []),
    ]
    let expected = """
      {"id":"x","source":{"path":"a.jsonl","line":3,"byte":40},"stage":"ner","code":"too-hard",\
      "message":"it is 'hard'","raw_base64":"e30="}
      {"id":null,"source":{"path":"b.txt"},"stage":null,"code":"unreadable","message":"gone",\
      "raw_base64":""}

      """
    #expect(encode(rejections) == expected)
  }

  @Test func `of long documents the first 64 KiB are kept`() throws {
    let line = encode([
      Rejection(
        id: "x", origin: Origin(path: "a"), stage: nil, error: DocumentError("c", "m"),
        bytes: [UInt8](repeating: 0xFF, count: 70_000))
    ])
    let value = try JSONParser.parse(Array(line.utf8))
    #expect(value["raw_count"]?.integer == 70_000)
    let raw = try #require(value["raw_base64"]?.string)
    #expect(Data(base64Encoded: raw)?.count == 65_536)
  }

  @Test func `base64 is what everyone reads`() {
    var random = SeededRandom(seed: 5)
    for count in 0..<70 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = String(decoding: Base64.encode(bytes), as: UTF8.self)
      #expect(text == Data(bytes).base64EncodedString())
    }
  }
}
