private import Glibc

/// The folder of a cache: segments of results, and a ledger of what they are worth.
///
/// Several runs may use it at once. Segments never change once they have their name; the ledger is
/// changed under a lock, and nothing is lost but knowledge if it is lost.
package struct CacheFolder: Sendable {
  package let path: String
  let segments: String

  static let segment = ".results"
  static let unfinished = ".unfinished"
  private static let marker = "pipe-cache"
  private static let ledgerName = "ledger.json"
  private static let text =
    "Results of stages, kept by 'pipe run --cache'; 'pipe cache' looks after it.\n"

  /// Makes a cache in a folder, or finds the one that is there.
  ///
  /// A folder that holds other files is refused: nothing that we did not write is touched.
  package init(making path: String) throws(EngineError) {
    try Disk.makeFolders(path)
    var names = try Disk.entries(of: path)
    if names.isEmpty {
      try Self.mark(path)
    } else if !names.contains(Self.marker) {
      // Another run may have made the cache while the names were read.
      names = try Disk.entries(of: path)
    }
    if let first = names.first, !names.contains(Self.marker) {
      throw .cannotCreate(path: path, reason: "the folder holds other files, such as '\(first)'")
    }
    self.path = path
    segments = "\(path)/segments"
    try Disk.makeFolders(segments)
  }

  /// Says by a file that a folder is a cache; nothing hangs on what is in the file, so it may be
  /// another run that made it.
  private static func mark(_ path: String) throws(EngineError) {
    let marker = "\(path)/\(marker)"
    let descriptor = open(marker, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw .cannotCreate(path: marker, reason: EngineError.reason(errno))
    }
    defer { close(descriptor) }
    try ByteWriter(descriptor: descriptor, path: marker).write(Array(text.utf8))
  }

  /// Finds a cache; nil if there is none in the folder.
  package init?(finding path: String) throws(EngineError) {
    guard try Disk.entries(of: path).contains(Self.marker) else { return nil }
    self.path = path
    segments = "\(path)/segments"
  }

  /// The names of the finished segments, in byte order.
  func finishedSegments() throws(EngineError) -> [String] {
    try Disk.entries(of: segments).filter { $0.hasSuffix(Self.segment) }
  }

  /// The segments of the stage with this identity, open for reading.
  func segments(of identity: String) -> [SegmentFile] {
    let names = (try? finishedSegments()) ?? []
    return names.filter { $0.hasPrefix(identity.prefix(16) + "-") }.compactMap {
      SegmentFile("\(segments)/\($0)")
    }
  }

  // MARK: The ledger

  /// What the cache knows of itself; nothing where it is not readable.
  package func ledger() -> CacheLedger {
    let bytes = try? Disk.read("\(path)/\(Self.ledgerName)")
    return bytes.flatMap { CacheLedger($0) } ?? CacheLedger()
  }

  /// Changes the ledger while nobody else does. Where the lock cannot be had it is left as it is:
  /// what it says helps to choose, and nothing depends on it.
  func changeLedger(_ change: (inout CacheLedger) throws(EngineError) -> Void) throws(EngineError) {
    let lock = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else {
      throw .inputOutput(path: path, action: "lock", reason: EngineError.reason(errno))
    }
    defer { close(lock) }
    var attempts = 0
    while flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      attempts += 1
      if attempts > 200 { return }
      usleep(10_000)
    }
    var ledger = ledger()
    try change(&ledger)
    try Disk.write(ledger.makeBytes(), to: "\(path)/\(Self.ledgerName)", isSafe: false)
  }

  // MARK: Housekeeping

  /// Saves what is whole in segments whose writers are gone.
  func recover() throws(EngineError) {
    for name in try Disk.entries(of: segments) where name.hasSuffix(Self.unfinished) {
      recover("\(segments)/\(name)")
    }
  }

  private func recover(_ path: String) {
    let file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0, let segment = SegmentFile(path) else { return }
    guard let header = segment.header() else {
      unlink(path)
      return
    }
    let (entries, end) = segment.scan(from: header.end)
    let index = RecordFormat.index(entries)
    guard !entries.isEmpty, ftruncate(file, off_t(end)) == 0, lseek(file, 0, SEEK_END) == end,
      (try? ByteWriter(descriptor: file, path: path).write(index)) != nil, fsync(file) == 0,
      rename(path, path.dropLast(Self.unfinished.utf8.count) + Self.segment) == 0
    else {
      unlink(path)
      return
    }
  }

  /// Removes the segments that were used longest ago until those left take no more than `size`
  /// bytes; returns how many were removed and what they took.
  package func shrink(to size: Int) throws(EngineError) -> (count: Int, bytes: Int) {
    var removed = (count: 0, bytes: 0)
    try changeLedger { ledger throws(EngineError) in
      let names = try finishedSegments()
      var total = 0
      var files: [(name: String, size: Int, used: Int)] = []
      for name in names {
        guard let size = Disk.size(of: "\(segments)/\(name)") else { continue }
        files.append((name, size, ledger.lastUse[name] ?? 0))
        total += size
      }
      // The sort is stable and the names are in order, so that any machine removes the same.
      for file in files.sorted(by: { $0.used < $1.used }) where total > size {
        try Disk.remove("\(segments)/\(file.name)")
        ledger.lastUse[file.name] = nil
        total -= file.size
        removed = (removed.count + 1, removed.bytes + file.size)
      }
      ledger.forget(allBut: names)
    }
    return removed
  }

  /// Removes everything that a cache has; a run that is using it goes on without.
  package func clear() throws(EngineError) -> (count: Int, bytes: Int) {
    let removed = try shrink(to: 0)
    for name in try Disk.entries(of: segments) where name.hasSuffix(Self.unfinished) {
      try Disk.remove("\(segments)/\(name)")
    }
    try Disk.remove("\(path)/\(Self.ledgerName)")
    return removed
  }
}
