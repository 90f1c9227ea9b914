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
    #expect(read.sections == Self.file.sections)
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
    (Array("PIPEMDL\u{9}".utf8), "the model file has format 9; this program reads 1"),
    (Array("PIPEMDL\u{1}abc".utf8), "the model file is cut short"),
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
    writer.ascending([0, 5, 6, .max])
    var reader = ModelReader(writer.bytes, section: "test")
    for value in [0, 1, 127, 128, 300_000] { #expect(try reader.count() == value) }
    for value in [0, -1, 1, -32_767, 32_767] { #expect(try reader.integer() == value) }
    #expect(try reader.string() == "Zürich")
    #expect(try reader.ascending() == [0, 5, 6, .max])
    try reader.finish()
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
      _ = try reader.bytes()
    }
  }
}
