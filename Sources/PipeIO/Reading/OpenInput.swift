import PipeKit

/// A file being read, cut into records.
///
/// Memory is bounded by the longest record allowed. A class, because it is one place in one file.
final class OpenInput {
  /// What a file gives next: a record, or bytes that cannot be one.
  struct Piece {
    var bytes: [UInt8]
    /// Where it begins; nil where the file is the record.
    var line: Int?
    var byte: Int?
    /// Why the bytes cannot be a record.
    var error: DocumentError?
  }

  let file: InputFile
  /// The file's place among the inputs.
  let number: Int
  /// The format; where nothing tells it, known once the file has been started.
  private(set) var format: FileFormat
  private var stream: ByteStream
  private var window: ByteWindow
  private var scanner = RecordScanner.whole
  private let limits: InputLimits
  /// How far the window has been searched for the end of its first record.
  private var scanned = 0
  private var line = 1
  private var byte = 0
  private var isDone = false

  /// Opens a file, to be read through `window`, whose contents are forgotten.
  init(
    _ file: InputFile, number: Int, limits: InputLimits, window: consuming ByteWindow
  ) throws(DocumentError) {
    self.file = file
    self.number = number
    self.limits = limits
    format = file.format ?? .txt
    stream = try ByteStream(file, limits: limits)
    window.removeAll()
    self.window = window
  }

  /// How many bytes of the file have been read.
  var fileBytes: Int { stream.fileBytes }

  /// Gives the window's memory to the next file.
  func takeWindow() -> ByteWindow {
    var taken = ByteWindow()
    swap(&taken, &window)
    return taken
  }

  /// The next record, or nil at the end. An error ends the file.
  func next() throws(DocumentError) -> Piece? {
    while !isDone {
      if let end = scanner.recordEnd(in: window.bytes, from: scanned) {
        if let piece = take(end) { return piece }
        continue
      }
      scanned = window.count
      // One byte more may be the first half of a line's end.
      if window.count > limit + 1 { return try skipRecord() }
      if try stream.read(into: &window) { continue }
      isDone = true
      if case .whole = scanner { return take(window.count) }
      if !window.isEmpty { return take(window.count) }
    }
    return nil
  }

  /// How long a record may be.
  private var limit: Int { scanner.limit(of: limits) }

  /// What stands for the rest of the file after an error.
  func failure(_ error: DocumentError) -> Piece {
    isDone = true
    var piece = piece(upTo: min(window.count, ReadLimits.rejectedBytes), error)
    if piece.bytes.isEmpty { piece.bytes = stream.packedBytes(atMost: ReadLimits.rejectedBytes) }
    return piece
  }

  /// Reads the first bytes and tells the format from them where nothing else does: a file that
  /// begins with a brace is taken for JSON Lines. Comes before anything else.
  func start() throws(DocumentError) {
    _ = try stream.read(into: &window)
    if file.format == nil {
      while window.firstVisible == nil, window.count < ByteWindow.chunk {
        guard try stream.read(into: &window) else { break }
      }
      if window.firstVisible == UInt8(ascii: "{") { format = .jsonl }
    }
    scanner = RecordScanner(format)
    byte = stream.markLength + (file.part?.start.byte ?? 0)
    line = file.part?.start.line ?? 1
  }

  /// Whether the file is still the one that was looked at before the run.
  var isUnchanged: Bool { file.stamp == nil || file.stamp == stream.stamp }

  /// Takes a record off the window; nil if it is a blank line.
  private func take(_ end: Int) -> Piece? {
    var length = end
    var isBlank = false
    if case .whole = scanner {
    } else {
      if length > 0, window[length - 1] == 0x0A { length -= 1 }
      if length > 0, window[length - 1] == 0x0D { length -= 1 }
      isBlank = length == 0
    }
    if case .lines = scanner { isBlank = window.isBlank(upTo: length) }
    let isTooLong = length > limit
    let kept = isTooLong ? min(length, ReadLimits.rejectedBytes) : length
    let piece = isBlank ? nil : piece(upTo: kept, isTooLong ? tooLong : nil)
    advance(past: end)
    return piece
  }

  private func piece(upTo length: Int, _ error: DocumentError?) -> Piece {
    var piece = Piece(bytes: window.copy(0..<length), error: error)
    if case .whole = scanner { return piece }
    piece.line = line
    piece.byte = byte
    return piece
  }

  private func advance(past end: Int) {
    switch scanner {
    case .whole: break
    case .lines: line += 1
    case .rows: line += window.lineFeeds(upTo: end)
    }
    byte += end
    window.drop(end)
    scanned = 0
  }

  /// Reads past a record that is too long, keeping only its beginning.
  private func skipRecord() throws(DocumentError) -> Piece {
    let start = piece(upTo: min(window.count, ReadLimits.rejectedBytes), tooLong)
    if case .whole = scanner {
      isDone = true
      return start
    }
    while true {
      line += window.lineFeeds(upTo: window.count)
      byte += window.count
      window.removeAll()
      guard try stream.read(into: &window) else {
        isDone = true
        return start
      }
      guard let end = scanner.recordEnd(in: window.bytes, from: 0) else { continue }
      advance(past: end)
      return start
    }
  }

  private var tooLong: DocumentError {
    DocumentError(
      "too-large",
      "the \(scanner.name) is longer than '\(scanner.limitName)' allows "
        + "(\(ByteCount.notation(limit)))")
  }
}
