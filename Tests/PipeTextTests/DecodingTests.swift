import Foundation
import PipeText
import Testing
import TestSupport

@Suite struct DecodingTests {
  @Test(arguments: [
    ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
    // A stray continuation byte, and a lead byte without its continuation.
    ([0x80], "\u{FFFD}", 1), ([0xC3], "\u{FFFD}", 1), ([0xC3, 0x28], "\u{FFFD}(", 1),
    // A cut sequence is one maximal part; one that could not begin is a part per byte.
    ([0xE2, 0x82, 0x41], "\u{FFFD}A", 1), ([0xF0, 0x9F, 0x98], "\u{FFFD}", 1),
    ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", 2),
    ([0xF5, 0x80, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
    ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
    ([0xE2, 0x82, 0xAC], "€", 0),
  ])
  func `Ill-formed parts become one replacement each`(
    _ bytes: [UInt8], _ expected: String, _ count: Int
  ) {
    let (text, replacements) = Text.repairing(bytes)
    #expect(text == Text(expected))
    #expect(replacements == count)
  }

  /// Bytes that are often nearly UTF-8.
  private func makeBytes(_ random: inout SeededRandom) -> [UInt8] {
    let telling: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xA0, 0xF0, 0x90, 0xF4, 0x8F, 0xE2]
    return (0..<Int.random(in: 0...24, using: &random)).map { _ in
      Bool.random(using: &random)
        ? telling.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
    }
  }

  @Test func `Repair agrees with the standard library on random bytes`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<5_000 {
      let bytes = makeBytes(&random)
      let (text, replacements) = Text.repairing(bytes)
      #expect(text.array.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
      #expect((replacements == 0) == ((try? Text(validating: bytes)) != nil))
    }
  }

  @Test(.enabled("python3 is not on this machine") { Python.isPresent })
  func `Repair agrees with Python on random bytes`() throws {
    var random = SeededRandom(seed: 4)
    let samples = (0..<2_000).map { _ in makeBytes(&random) }
    let input = samples.map { sample in
      sample.map { String(format: "%02x", Int($0)) }.joined()
    }.joined(separator: "\n")
    let output = try Python.run(
      """
      import sys
      for line in sys.stdin.read().split("\\n"):
          print(bytes.fromhex(line).decode("utf-8", "replace").encode().hex())
      """, input: input)
    let expected = output.split(separator: "\n", omittingEmptySubsequences: false)
    for (sample, line) in zip(samples, expected) {
      let repaired = Text.repairing(sample).text.array
      #expect(repaired.map { String(format: "%02x", Int($0)) }.joined() == line, "\(sample)")
    }
  }

  @Test func `The first bad byte is named`() {
    func offset(_ bytes: [UInt8]) -> Int? {
      do throws(InvalidUTF8) {
        _ = try Text(validating: bytes)
        return nil
      } catch {
        return error.offset
      }
    }
    #expect(offset([0x61, 0x62, 0xFF, 0x63]) == 2)
    #expect(offset([0x61, 0xE2, 0x82]) == 1)
    #expect(offset([0x61]) == nil)
  }
}
