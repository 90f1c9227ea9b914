private import Glibc

/// Adds results to a segment of its own, under a name of its own, until it is ended.
///
/// The file is locked while it grows, so that whoever finds one that is not knows that its writer is
/// gone, and saves what is whole in it. Nothing here ends a run: a writer that fails keeps nothing
/// more, and says why.
struct SegmentWriter: ~Copyable {
  private let folder: String
  private let header: [UInt8]
  private let stem: String
  private var descriptor: Int32 = -1
  private var path = ""
  private var buffer: [UInt8] = []
  private var entries: [(key: CacheKey, place: RecordFormat.Place)] = []
  private var written = 0
  private var lastFlush = ContinuousClock.now
  /// Why nothing more is kept.
  private(set) var failure: String?
  /// The bytes of all segments this writer has ended or begun.
  private(set) var total = 0
  /// The names of the segments that were ended.
  private(set) var finished: [String] = []

  private static let fullBuffer = 1 << 18
  private static let flushPause = Duration.seconds(5)

  init(folder: String, header: SegmentHeader) {
    self.folder = folder
    self.header = header.makeBytes()
    stem = String(header.identity.prefix(16))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Keeps a result; it is on the disk when the segment is ended.
  mutating func add(_ key: CacheKey, _ result: [UInt8]) {
    guard failure == nil, result.count <= RecordFormat.maximumResult else { return }
    if written + buffer.count >= RecordFormat.fullSegment { finish() }
    if entries.isEmpty { buffer = header }
    let place = RecordFormat.Place(
      offset: UInt32(written + buffer.count), length: UInt32(result.count))
    let record = RecordFormat.record(key, result)
    buffer += record
    total += record.count
    entries.append((key, place))
    // A slow stage is worth saving often.
    if buffer.count >= Self.fullBuffer || ContinuousClock.now - lastFlush > Self.flushPause {
      flush()
    }
  }

  /// Ends the segment: its index, then the disk, then its name.
  mutating func finish() {
    guard !entries.isEmpty else { return }
    buffer += RecordFormat.index(entries)
    total += entries.count * RecordFormat.entry + RecordFormat.trailer
    flush()
    entries = []
    written = 0
    guard failure == nil else { return }
    let name = String(
      path.dropFirst(folder.utf8.count + 1).dropLast(CacheFolder.unfinished.utf8.count))
    if fsync(descriptor) != 0 {
      fail("write")
    } else if rename(path, "\(folder)/\(name)\(CacheFolder.segment)") != 0 {
      fail("rename")
    } else {
      finished.append(name + CacheFolder.segment)
    }
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Throws away what was not ended.
  mutating func abandon() {
    if descriptor >= 0 {
      close(descriptor)
      unlink(path)
    }
    descriptor = -1
    buffer = []
    entries = []
  }

  private mutating func flush() {
    lastFlush = .now
    if failure != nil { return }
    if descriptor < 0, !create() { return fail("create") }
    do throws(EngineError) {
      try ByteWriter(descriptor: descriptor, path: path).write(buffer)
    } catch {
      return fail("write")
    }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  /// Makes a file that nobody else has, and locks it.
  private mutating func create() -> Bool {
    for _ in 0..<100 {
      var random = SystemRandomNumberGenerator()
      path = "\(folder)/\(stem)-\(String(random.next(), radix: 36))\(CacheFolder.unfinished)"
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file < 0 {
        if errno == EEXIST { continue }
        return false
      }
      var status = stat()
      // Somebody may have taken the new file for one that was left behind.
      if flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
        fstat(file, &status) == 0, status.st_nlink > 0
      {
        descriptor = file
        return true
      }
      close(file)
    }
    return false
  }

  private mutating func fail(_ action: String) {
    failure = "cannot \(action) '\(path)': \(EngineError.reason(errno))"
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if !path.isEmpty { unlink(path) }
    buffer = []
    entries = []
  }
}
