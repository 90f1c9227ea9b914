import Testing

@testable import PipeKit

@Suite struct DuplicateIDsTests {
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
    (15, "5493e99933b0a8117e08ec0f97cfc3d9"),
  ])
  func `the digest is SipHash-2-4-128`(count: Int, expected: String) {
    let input = (0..<count).map { UInt8($0) }
    let digest = SipHash.digest(input.span)
    let bytes = [digest.low, digest.high].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    }
    let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    #expect(digits == expected)
  }

  @Test func `every identifier is new once, however many there are`() {
    var ids = DuplicateIDs()
    let names = (0..<10_000).map { "id-\($0)" } + [""]
    #expect(names.allSatisfy { ids.insert($0) })
    #expect(!names.contains { ids.insert($0) })
    #expect(ids.count == names.count)
  }

  @Test func `identifiers compare as bytes`() {
    var ids = DuplicateIDs()
    let composed = ids.insert("é")
    let decomposed = ids.insert("e\u{301}")
    #expect(composed && decomposed)
  }

  @Test func `of documents with one identifier the first in input order stays`() {
    var ids = DuplicateIDs()
    var batch = Batch(index: 0)
    for (ordinal, id) in ["a", "b", "a", "c", "b"].enumerated() {
      let origin = Origin(path: "x.jsonl", line: ordinal + 1)
      batch.records.append(
        Record(bytes: Array("line \(ordinal)".utf8), origin: origin, ordinal: ordinal))
      var document = Document(id: id, text: "text", origin: origin)
      document.ordinal = ordinal
      batch.documents.append(document)
    }
    ids.reject(in: &batch, names: InputNames { ["x.jsonl"][$0] })
    #expect(batch.documents.map(\.ordinal) == [0, 1, 3])
    #expect(batch.rejections.map(\.ordinal) == [2, 4])
    #expect(
      batch.rejections.map { String(decoding: $0.bytes, as: UTF8.self) } == ["line 2", "line 4"])
    #expect(
      batch.rejections.first?.error
        == DocumentError("duplicate-id", "an earlier document has the id 'a': x.jsonl:1"))
  }

  @Test func `what another set logged is known here with its place`() {
    let place = InputPlace(input: 3, line: 12)
    var first = DuplicateIDs(keepsLog: true)
    let isNew = first.first(with: "a", at: place) == nil
    let log = first.takeLog()
    var second = DuplicateIDs()
    let areNew = second.insert(log: log)
    let known = second.first(with: "a", at: InputPlace(input: 4, line: nil))
    let areTwiceNew = second.insert(log: [1, 2, 3, 1, 2, 3])
    #expect(isNew && areNew && !areTwiceNew)
    #expect(known == place)
  }

  @Test func `a place says its file and its line, or that it is unknown`() {
    let names = InputNames(first: 2) { $0 == 5 ? "b.jsonl" : nil }
    #expect(names.words(InputPlace(input: 5, line: 1 << 33)) == "b.jsonl:8589934592")
    #expect(names.words(InputPlace(input: 5, line: nil)) == "b.jsonl")
    #expect(names.words(InputPlace(input: 6, line: 1)) == nil)
    #expect(InputPlace(input: 1 << 24, line: 1) == .unknown)
    #expect(InputPlace(input: 0, line: 1 << 40) == .unknown)
    #expect(InputPlace(input: -1, line: nil) == .unknown)
  }
}
