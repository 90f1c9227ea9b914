import Testing

@testable import PipeModels

@Suite struct ModelFileTests {
  private static var file: ModelFile {
    var file = ModelFile()
    file.append("first", [1, 2, 3])
    file.append("empty", [])
    file.append("long", (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    return file
  }

  @Test func `Sections come back as they were written`() throws {
    let read = try ModelFile(reading: Self.file.bytes.span)
    #expect(read.sections.map(\.name) == ["first", "empty", "long"])
    #expect(read.sections.map(\.bytes) == Self.file.sections.map(\.bytes))
    #expect(read.bytes == Self.file.bytes)
  }

  @Test func `Every truncation is an error`() {
    let bytes = Self.file.bytes
    for count in bytes.indices {
      #expect(throws: ModelFileError.self) {
        _ = try ModelFile(reading: bytes.span.extracting(0..<count))
      }
    }
  }

  @Test func `Every altered byte is an error`() {
    for index in Self.file.bytes.indices {
      var bytes = Self.file.bytes
      bytes[index] ^= 0x10
      #expect(throws: ModelFileError.self) { _ = try ModelFile(reading: bytes.span) }
    }
  }

  @Test(arguments: [
    ([UInt8](), "this is not a model file"),
    (Array("PIPEMDX\u{1}".utf8), "this is not a model file"),
    (
      Array("PIPEMDL\u{1}".utf8),
      "the model file has format 1; this program reads 2: train it again"
    ),
    (Array("PIPEMDL\u{2}abc".utf8), "the model file is cut short"),
  ])
  func `Errors say what is wrong`(bytes: [UInt8], message: String) {
    #expect(throws: ModelFileError(message)) { _ = try ModelFile(reading: bytes.span) }
  }

  @Test func `More bytes than said are an error`() {
    #expect(throws: ModelFileError("the model file is longer than it says")) {
      _ = try ModelFile(reading: (Self.file.bytes + [0]).span)
    }
  }

  @Test func `A missing section is named`() {
    #expect(throws: ModelFileError("the model file has no part 'words'")) {
      _ = try Self.file.reader("words")
    }
  }

  @Test func `Numbers come back`() throws {
    var writer = ModelWriter()
    for value in [0, 1, 127, 128, 300_000] { writer.count(value) }
    for value in [0, -1, 1, -32_767, 32_767] { writer.integer(value) }
    writer.string("Zürich")
    var reader = ModelReader(writer.bytes, section: "test")
    for value in [0, 1, 127, 128, 300_000] { #expect(try reader.count() == value) }
    for value in [0, -1, 1, -32_767, 32_767] { #expect(try reader.integer() == value) }
    #expect(try reader.string() == "Zürich")
    try reader.finish()
  }

  @Test func `Tables come back and lie where their numbers want to`() throws {
    var writer = ModelWriter()
    writer.count(1)
    writer.table(ModelTable<UInt16>([7, 8, .max]))
    writer.table(ModelTable<UInt64>([]))
    writer.table(ModelTable<UInt64>([1, .max]))
    var file = ModelFile()
    file.append("one", [9])
    file.append("tables", writer.bytes)
    var reader = try ModelFile(reading: file.bytes.span).reader("tables")
    #expect(try reader.count() == 1)
    #expect(try reader.table(of: UInt16.self).array == [7, 8, .max])
    #expect(try reader.table(of: UInt64.self, count: 0).array.isEmpty)
    let last = try reader.table(of: UInt64.self)
    #expect(last.array == [1, .max])
    last.withElements { #expect(UInt(bitPattern: $0.baseAddress) % 64 == 0) }
    try reader.finish()
  }

  @Test func `A table that is longer than its section is an error`() {
    var writer = ModelWriter()
    writer.table(ModelTable<UInt32>([1, 2, 3]))
    for count in writer.bytes.indices {
      var reader = ModelReader(Array(writer.bytes[..<count]), section: "test")
      #expect(throws: ModelFileError.malformed("test")) { try reader.table(of: UInt32.self) }
    }
    var reader = ModelReader(writer.bytes, section: "test")
    #expect(throws: ModelFileError.malformed("test")) {
      try reader.table(of: UInt32.self, count: 2)
    }
  }

  @Test func `A directory that makes no sense under a good checksum is an error`() throws {
    let bytes = Self.file.bytes
    var random = RandomNumbers(seed: 3)
    for _ in 0..<3_000 {
      var forged = bytes
      for _ in 0...random.below(2) {
        forged[24 + random.below(8 + 3 * 48)] = UInt8(truncatingIfNeeded: random.next())
      }
      ForgedModel.seal(&forged)
      guard let file = try? ModelFile(reading: forged.span) else { continue }
      for section in file.sections { #expect(section.bytes.count <= bytes.count) }
    }
  }

  @Test func `Checksums notice every byte of any length`() {
    for count in [1, 7, 8, 31, 32, 33, 64, 100] {
      let bytes = (0..<count).map { UInt8($0) }
      let sum = Checksum.of(bytes.span)
      #expect(Checksum.of((bytes + [0]).span) != sum)
      for index in bytes.indices {
        var altered = bytes
        altered[index] ^= 0x80
        #expect(Checksum.of(altered.span) != sum)
      }
    }
  }

  @Test(arguments: [
    ShippedModel.englishNews, ShippedModel.englishSentences, ShippedModel.englishSentiment,
  ])
  func `Models in the executable have their checksums and are written as they are read`(
    model: ModelMemory
  ) throws {
    let bytes = Array(model.bytes)
    #expect(try ModelFile(reading: bytes.span).bytes == bytes)
  }

  @Test func `Numbers beyond their limit are errors`() {
    var writer = ModelWriter()
    writer.count(70_000)
    #expect(throws: ModelFileError.malformed("test")) {
      var reader = ModelReader(writer.bytes, section: "test")
      _ = try reader.count(upTo: 65_535)
    }
    #expect(throws: ModelFileError.malformed("test")) {
      var reader = ModelReader([UInt8](repeating: 0xFF, count: 12), section: "test")
      _ = try reader.count()
    }
    #expect(throws: ModelFileError.malformed("test")) {
      var reader = ModelReader([9, 1, 2], section: "test")
      _ = try reader.string()
    }
  }
}
