/// The layout of a model file: a header, then named sections of bytes.
///
///     magic      8 bytes  "PIPEMDL" and a format number
///     checksum   8 bytes  of everything after it
///     length     8 bytes  of everything after it
///     sections   each: name (length, bytes), payload (length, bytes)
///
/// Numbers in the header are little-endian; lengths of sections are LEB128.
package struct ModelFile: Sendable {
  /// The number of this layout; a file of another is refused.
  package static let format: UInt8 = 1

  static let magic: [UInt8] = Array("PIPEMDL".utf8) + [format]
  static let headerCount = 24

  /// The sections in the order they were written.
  package private(set) var sections: [Section] = []

  /// A name and the bytes under it.
  package struct Section: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  package init() {}

  /// Adds a section; names must differ.
  package mutating func append(_ name: String, _ bytes: [UInt8]) {
    precondition(!sections.contains { $0.name == name }, "section names must differ")
    sections.append(Section(name: name, bytes: bytes))
  }

  /// A reader of the section with this name.
  package func reader(_ name: String) throws(ModelFileError) -> ModelReader {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw ModelFileError("the model file has no part '\(name)'")
    }
    return ModelReader(section.bytes, section: name)
  }
}

extension ModelFile {
  /// The bytes of the whole file: the same sections, the same bytes.
  package var bytes: [UInt8] {
    var body = ModelWriter()
    for section in sections {
      body.bytes(Array(section.name.utf8))
      body.bytes(section.bytes)
    }
    var output = Self.magic
    for value in [Checksum.of(body.bytes.span), UInt64(body.bytes.count)] {
      for shift in stride(from: 0, to: 64, by: 8) {
        output.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
      }
    }
    return output + body.bytes
  }

  /// Reads a file, checking its length and its checksum before anything else is believed.
  package init(reading file: Span<UInt8>) throws(ModelFileError) {
    guard file.count >= Self.magic.count else { throw .notAModel }
    for index in 0..<Self.magic.count - 1 where file[index] != Self.magic[index] {
      throw .notAModel
    }
    guard file[Self.magic.count - 1] == Self.format else {
      throw ModelFileError(
        "the model file has format \(file[Self.magic.count - 1]); this program reads \(Self.format)"
      )
    }
    guard file.count >= Self.headerCount else { throw .truncated }
    let checksum = Self.word(file, at: 8)
    let length = Self.word(file, at: 16)
    let body = file.extracting(droppingFirst: Self.headerCount)
    guard UInt64(body.count) >= length else { throw .truncated }
    guard UInt64(body.count) == length else {
      throw ModelFileError("the model file is longer than it says")
    }
    guard Checksum.of(body) == checksum else { throw .altered }

    var copy: [UInt8] = []
    body.withUnsafeBufferPointer { copy.append(contentsOf: $0) }
    var reader = ModelReader(copy, section: "contents")
    while !reader.isAtEnd {
      let name = String(decoding: try reader.bytes(), as: UTF8.self)
      guard !sections.contains(where: { $0.name == name }) else { throw .malformed(name) }
      append(name, try reader.bytes())
    }
  }

  private static func word(_ file: Span<UInt8>, at offset: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(file[offset + index]) << UInt64(8 * index) }
    return value
  }
}
