import Glibc
import PipeKit

/// An open file, closed when it goes away.
struct FileDescriptor: ~Copyable {
  private let number: Int32
  private let isOwned: Bool
  /// How many bytes have been read.
  private(set) var bytesRead = 0
  /// Whether a read has met the end.
  private(set) var isAtEnd = false
  /// How many more bytes may be read; nil where the file's own end is the end.
  private var remaining: Int?

  /// Opens a regular file for reading; anything else could make the run wait for ever.
  init(opening path: [UInt8], part: FilePart? = nil) throws(DocumentError) {
    number = try Self.open(path, at: part?.start.byte ?? 0)
    isOwned = true
    remaining = part.flatMap { part in part.end.map { $0 - part.start.byte } }
  }

  /// What the open file looks like now; nil for standard input.
  var stamp: FileStamp? { isOwned ? FileStamp(descriptor: number) : nil }

  /// Standard input, which stays open.
  static var standardInput: FileDescriptor { FileDescriptor(number: STDIN_FILENO) }

  private init(number: Int32) {
    self.number = number
    isOwned = false
  }

  deinit {
    if isOwned { close(number) }
  }

  /// Appends the next bytes to `window`; returns false at the end.
  mutating func read(into window: inout ByteWindow) throws(DocumentError) -> Bool {
    if isAtEnd { return false }
    let number = self.number
    let most = remaining ?? .max
    let count = try window.fill { buffer throws(DocumentError) in
      while true {
        let count = Glibc.read(number, buffer.baseAddress, min(most, buffer.count))
        if count >= 0 { return count }
        let error = SystemError()
        if error.number != EINTR { throw Self.failure("read", error) }
      }
    }
    bytesRead += count
    remaining = remaining.map { $0 - count }
    isAtEnd = count == 0
    return count > 0
  }

  private static func open(_ path: [UInt8], at byte: Int) throws(DocumentError) -> Int32 {
    let number = FileSystem.withPath(path) { Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard number >= 0 else { throw failure("opened", SystemError()) }
    var record = stat()
    guard fstat(number, &record) == 0, record.st_mode & S_IFMT == S_IFREG else {
      close(number)
      throw DocumentError("not-a-file", "the path no longer leads to a file")
    }
    guard byte == 0 || lseek(number, byte, SEEK_SET) >= 0 else {
      let error = SystemError()
      close(number)
      throw failure("read", error)
    }
    return number
  }

  private static func failure(_ action: String, _ error: SystemError) -> DocumentError {
    DocumentError("unreadable", "the file cannot be \(action): \(error.message)")
  }
}
