/// The layout of a model file: a header, a directory, then the sections.
///
///     magic      8 bytes   "PIPEMDL" and a format number
///     checksum   8 bytes   of everything after it
///     size       8 bytes   of the whole file
///     count      8 bytes   of sections
///     directory  48 bytes  a section: its name (32 bytes, zeros after it), its place and its size
///     sections             each at a multiple of 64 bytes
///
/// Numbers are little-endian. What a section holds is used where it lies; nothing is unpacked.
package struct ModelFile: Sendable {
  /// The number of this layout; a file of another is refused.
  package static let format: UInt8 = 2

  static let magic: [UInt8] = Array("PIPEMDL".utf8) + [format]
  private static let checked = 16
  private static let headerCount = 32
  private static let nameCount = 32
  private static let entryCount = nameCount + 16
  private static let maximumCount = 64

  /// The sections in the order they were written.
  package private(set) var sections: [Section] = []

  /// A name and the bytes under it.
  package struct Section: Sendable {
    package let name: String
    let memory: ModelMemory
    let range: Range<Int>

    /// A copy of the bytes.
    package var bytes: [UInt8] { Array(memory.bytes[range]) }
  }

  package init() {}

  /// Adds a section; names must differ, and have at most 32 bytes.
  package mutating func append(_ name: String, _ bytes: [UInt8]) {
    precondition(!sections.contains { $0.name == name }, "section names must differ")
    precondition((1...Self.nameCount).contains(name.utf8.count), "section names are short")
    sections.append(
      Section(name: name, memory: ModelMemory(copying: bytes.span), range: 0..<bytes.count))
  }

  /// A reader of the section with this name.
  package func reader(_ name: String) throws(ModelFileError) -> ModelReader {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw ModelFileError("the model file has no part '\(name)'")
    }
    return ModelReader(section.memory, section.range, section: name)
  }
}

extension ModelFile {
  /// The bytes of the whole file: the same sections, the same bytes.
  package var bytes: [UInt8] {
    var file = Self.magic
    // The checksum and the size come last.
    Self.append(0, to: &file)
    Self.append(0, to: &file)
    Self.append(UInt64(sections.count), to: &file)
    var place = Self.headerCount + sections.count * Self.entryCount
    for section in sections {
      place = ModelWriter.aligned(place)
      let name = Array(section.name.utf8)
      file += name + [UInt8](repeating: 0, count: Self.nameCount - name.count)
      Self.append(UInt64(place), to: &file)
      Self.append(UInt64(section.range.count), to: &file)
      place += section.range.count
    }
    for section in sections {
      file += [UInt8](repeating: 0, count: ModelWriter.aligned(file.count) - file.count)
      file.append(contentsOf: section.memory.bytes[section.range])
    }
    Self.put(UInt64(file.count), at: 16, in: &file)
    Self.put(Checksum.of(file.span.extracting(droppingFirst: Self.checked)), at: 8, in: &file)
    return file
  }

  private static func append(_ value: UInt64, to file: inout [UInt8]) {
    file += [UInt8](repeating: 0, count: 8)
    put(value, at: file.count - 8, in: &file)
  }

  private static func put(_ value: UInt64, at place: Int, in file: inout [UInt8]) {
    for index in 0..<8 {
      file[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
    }
  }
}

extension ModelFile {
  /// Reads a copy of a file; see ``init(reading:)-(ModelMemory)``.
  package init(reading file: Span<UInt8>) throws(ModelFileError) {
    try self.init(reading: ModelMemory(copying: file))
  }

  /// Reads the directory of a file, checking its size and its checksum before anything else is
  /// believed. Of a model in the executable the checksum is taken for granted.
  package init(reading memory: ModelMemory) throws(ModelFileError) {
    let file = memory.bytes
    guard file.count >= Self.magic.count, file.starts(with: Self.magic.dropLast()) else {
      throw .notAModel
    }
    guard file[Self.magic.count - 1] == Self.format else {
      throw ModelFileError(
        """
        the model file has format \(file[Self.magic.count - 1]); this program reads \
        \(Self.format): train it again
        """)
    }
    guard file.count >= Self.headerCount else { throw .truncated }
    let size = Self.number(file, at: 16)
    guard UInt64(file.count) >= size else { throw .truncated }
    guard UInt64(file.count) == size else {
      throw ModelFileError("the model file is longer than it says")
    }
    if !memory.isPartOfExecutable {
      let sum = Checksum.of(UnsafeRawBufferPointer(rebasing: file[Self.checked...]))
      guard sum == Self.number(file, at: 8) else { throw .altered }
    }
    try readDirectory(memory)
  }

  private mutating func readDirectory(_ memory: ModelMemory) throws(ModelFileError) {
    let file = memory.bytes
    let count = Self.number(file, at: 24)
    guard count <= UInt64(Self.maximumCount),
      file.count >= Self.headerCount + Int(count) * Self.entryCount
    else { throw .malformed("contents") }
    for index in 0..<Int(count) {
      let entry = Self.headerCount + index * Self.entryCount
      let name = String(
        decoding: file[entry..<entry + Self.nameCount].prefix { $0 != 0 }, as: UTF8.self)
      let start = Self.number(file, at: entry + Self.nameCount)
      let size = Self.number(file, at: entry + Self.nameCount + 8)
      guard !name.isEmpty, !sections.contains(where: { $0.name == name }),
        start % UInt64(ModelMemory.alignment) == 0, start <= UInt64(file.count),
        size <= UInt64(file.count) - start
      else { throw .malformed("contents") }
      sections.append(
        Section(name: name, memory: memory, range: Int(start)..<Int(start) + Int(size)))
    }
  }

  /// The number at a place, which the caller has found to be eight bytes before the end or more.
  private static func number(_ file: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
    file.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}
