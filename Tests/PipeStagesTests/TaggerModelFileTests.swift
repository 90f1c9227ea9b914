import PipeKit
import PipeModels
import Testing

@testable import PipeStages

@Suite struct TaggerModelFileTests {
  private static func bytes() -> [UInt8] {
    ShippedModel.withEnglishNews { bytes in bytes.indices.map { bytes[$0] } }
  }

  @Test func `A model cut short anywhere is an error`() {
    let bytes = Self.bytes()
    for count in stride(from: 0, to: bytes.count, by: 40_009) {
      #expect(throws: ModelFileError.self) {
        _ = try NameTagger(model: bytes.span.extracting(0..<count))
      }
    }
  }

  @Test func `A model altered anywhere is an error`() {
    let bytes = Self.bytes()
    for index in stride(from: 0, to: bytes.count, by: 40_009) {
      var altered = bytes
      altered[index] &+= 1
      #expect(throws: ModelFileError.self) { _ = try NameTagger(model: altered.span) }
    }
  }

  @Test func `A model of another kind is an error`() {
    var file = ModelFile()
    file.append("words", [0])
    #expect(throws: ModelFileError("the model file has no part 'sequence'")) {
      _ = try NameTagger(model: file.bytes.span)
    }
  }

  @Test func `Parts that contradict each other are an error and no crash`() throws {
    let file = try ModelFile(reading: Self.bytes().span)
    var random = RandomNumbers(seed: 4)
    for _ in 0..<12 {
      var altered = ModelFile()
      for section in file.sections {
        var bytes = section.bytes
        if random.below(2) == 0 {
          bytes[random.below(min(bytes.count, 4_000))] = UInt8(truncatingIfNeeded: random.next())
        }
        altered.append(section.name, bytes)
      }
      _ = try? NameTagger(model: altered.bytes.span)
    }
  }
}
