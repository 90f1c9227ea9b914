import PipeKit

/// The bytes of an input file as UTF-8: unpacked, decoded, without a byte order mark.
///
/// Gzip is told by its first bytes, so that standard input may be packed too; UTF-16 by its byte
/// order mark. Bytes that are not UTF-8 are passed on.
struct ByteStream: ~Copyable {
  private var file: FileDescriptor
  private var inflater: GzipInflater?
  private var utf16: UTF16Decoder?
  private var isStarted = false
  private let isNamedGzip: Bool
  private let limits: InputLimits
  /// The length of the byte order mark that was dropped.
  private(set) var markLength = 0

  init(_ input: InputFile, limits: InputLimits) throws(DocumentError) {
    self.limits = limits
    if let failure = input.failure { throw DocumentError("unreadable", failure) }
    if let location = input.location {
      file = try FileDescriptor(opening: location, part: input.part)
      // What a file is like was found out at its beginning; only plain UTF-8 is ever cut.
      isStarted = (input.part?.start.byte ?? 0) > 0
      isNamedGzip = Self.isNamedGzip(location)
    } else {
      file = .standardInput
      isNamedGzip = false
    }
  }

  /// Whether a file that begins with `bytes` is taken for gzip.
  static func isPacked(_ file: InputFile, _ bytes: Span<UInt8>) -> Bool {
    GzipInflater.isMagic(bytes) || file.location.map(isNamedGzip) ?? false
  }

  private static func isNamedGzip(_ location: [UInt8]) -> Bool {
    location.suffix(3).map(\.asciiLowercased) == Array(".gz".utf8)
  }

  /// How many bytes of the file have been read.
  var fileBytes: Int { file.bytesRead }
  /// Bytes that have been read and could not be unpacked.
  func packedBytes(atMost count: Int) -> [UInt8] { inflater?.rest(atMost: count) ?? [] }

  /// What the open file looks like now.
  var stamp: FileStamp? { file.stamp }

  /// Appends the next bytes to `window`, which must be empty at first; returns false at the end.
  mutating func read(into window: inout ByteWindow) throws(DocumentError) -> Bool {
    if !isStarted { return try start(into: &window) }
    return utf16 == nil ? try unpack(into: &window) : try decode(into: &window)
  }

  /// Finds out how the file is packed and encoded, and hands on its first bytes.
  private mutating func start(into window: inout ByteWindow) throws(DocumentError) -> Bool {
    isStarted = true
    while window.count < 2, try file.read(into: &window) {}
    if isNamedGzip || GzipInflater.isMagic(window.bytes) {
      inflater = GzipInflater(window, limits: limits)
      window = ByteWindow()
    }
    while window.count < 4, try unpack(into: &window) {}
    try findMark(window.copy(0..<min(4, window.count)))
    window.drop(markLength)
    if utf16 != nil {
      var decoded: [UInt8] = []
      utf16?.decode(window.bytes, into: &decoded)
      window.removeAll()
      window.append(decoded.span)
    }
    return window.isEmpty ? try read(into: &window) : true
  }

  private mutating func findMark(_ first: [UInt8]) throws(DocumentError) {
    if first.starts(with: [0xFF, 0xFE, 0, 0]) || first == [0, 0, 0xFE, 0xFF] {
      throw DocumentError("unsupported-encoding", "the text is UTF-32; save it as UTF-8")
    }
    if first.starts(with: [0xEF, 0xBB, 0xBF]) {
      markLength = 3
    } else if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      markLength = 2
      utf16 = UTF16Decoder(isBigEndian: first[0] == 0xFE)
    }
  }

  /// Appends the file's next bytes, unpacked; returns false at the end.
  private mutating func unpack(into window: inout ByteWindow) throws(DocumentError) -> Bool {
    if let isMore = try inflater?.read(from: &file, into: &window) { return isMore }
    return try file.read(into: &window)
  }

  private mutating func decode(into window: inout ByteWindow) throws(DocumentError) -> Bool {
    var decoded: [UInt8] = []
    // A piece may be too short for one character.
    while decoded.isEmpty {
      var packed = ByteWindow()
      guard try unpack(into: &packed) else {
        utf16?.finish(into: &decoded)
        break
      }
      utf16?.decode(packed.bytes, into: &decoded)
    }
    window.append(decoded.span)
    return !decoded.isEmpty
  }
}
