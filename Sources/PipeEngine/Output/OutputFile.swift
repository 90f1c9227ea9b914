private import Glibc
internal import PipeDigest
internal import PipeKit

/// A file that is written aside and takes its name only when it is whole.
struct OutputFile: Sendable {
  let name: String
  private let temporaryPath: String
  private let finalPath: String
  private let writer: ByteWriter
  private var digest = Digest()
  private(set) var size = 0
  private(set) var rows = 0

  /// Creates the file in `folder`'s place for unfinished files.
  init(_ name: String, in folder: RunFolder) throws(EngineError) {
    try self.init(name, aside: folder.unfinished, in: folder.path)
  }

  /// Creates the file in the folder `aside`; its place is in the folder `path`.
  init(_ name: String, aside: String, in path: String) throws(EngineError) {
    self.name = name
    temporaryPath = "\(aside)/\(name)"
    finalPath = "\(path)/\(name)"
    let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw .cannotCreate(path: temporaryPath, reason: EngineError.reason(errno))
    }
    writer = ByteWriter(descriptor: descriptor, path: finalPath)
  }

  /// Goes on with a file that another process began: what follows the bytes of `start` is cut off.
  ///
  /// nil if the file does not begin with these bytes.
  init?(
    continuing start: OutputRecord, aside: String, in path: String
  ) throws(EngineError) {
    name = start.path
    temporaryPath = "\(aside)/\(name)"
    finalPath = "\(path)/\(name)"
    var found = (digest: Digest(), size: 0)
    let isThere = try Disk.read(temporaryPath, count: start.size) { piece throws(EngineError) in
      piece.withUnsafeBytes { found.digest.update($0) }
      found.size += piece.count
    }
    guard isThere, found.size == start.size, found.digest.hexadecimal == start.sha256 else {
      return nil
    }
    let descriptor = open(temporaryPath, O_WRONLY | O_APPEND | O_CLOEXEC)
    writer = ByteWriter(descriptor: descriptor, path: finalPath)
    (digest, size, rows) = (found.digest, found.size, start.rows)
    guard descriptor >= 0 else { throw failure("open") }
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw failure("write") }
  }

  mutating func write(_ encoded: Encoded) throws(EngineError) {
    try write(encoded.bytes[...])
    rows += encoded.rows
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>) throws(EngineError) {
    guard !bytes.isEmpty else { return }
    try writer.write(bytes)
    bytes.withUnsafeBytes { digest.update($0) }
    size += bytes.count
  }

  /// Adds the bytes of another file, which must be as long as its record says.
  ///
  /// With an offset, the bytes of the part of the file that begins there.
  mutating func append(
    _ record: OutputRecord, in folder: String, at offset: Int? = nil
  ) throws(EngineError) {
    let path = "\(folder)/\(record.path)"
    let start = size
    var pieces = self
    let isThere = try Disk.read(
      path, from: offset ?? 0, count: offset == nil ? .max : record.size
    ) { piece throws(EngineError) in
      try pieces.write(piece)
    }
    self = pieces
    guard isThere, size - start == record.size else {
      throw .inputOutput(
        path: path, action: "read", reason: "it is not as long as when it was written")
    }
    rows += record.rows
  }

  /// Makes sure that the bytes are on the disk.
  func synchronize() throws(EngineError) {
    guard fsync(writer.descriptor) == 0 else { throw failure("write") }
  }

  /// Makes sure that the bytes are on the disk, and closes the file.
  func close() throws(EngineError) {
    try synchronize()
    guard Glibc.close(writer.descriptor) == 0 else { throw failure("close") }
  }

  /// Gives the file its name.
  func publish() throws(EngineError) {
    guard rename(temporaryPath, finalPath) == 0 else { throw failure("rename") }
  }

  /// What the manifest says of the file.
  var record: OutputRecord {
    OutputRecord(path: name, size: size, sha256: digest.hexadecimal, rows: rows)
  }

  private func failure(_ action: String) -> EngineError {
    .inputOutput(path: finalPath, action: action, reason: EngineError.reason(errno))
  }
}
