internal import Synchronization

/// The segments of one stage: a few of them open at a time, since open files are scarce.
final class SegmentShelf: Sendable {
  private let paths: [String]
  private let open = Mutex<[(index: Int, file: SegmentFile)]>([])

  private static let maximumOpen = 4

  init(_ paths: [String]) { self.paths = paths }

  /// The result in a record; nil if it is damaged, or somebody has removed the segment.
  func result(_ key: CacheKey, _ entry: CacheTable.Entry) -> [UInt8]? {
    file(entry.segment)?.result(key, at: entry.place)
  }

  private func file(_ index: Int) -> SegmentFile? {
    open.withLock { open in
      if let known = open.first(where: { $0.index == index }) { return known.file }
      guard let file = SegmentFile(paths[index]) else { return nil }
      // A file that is still read elsewhere is closed when that is done.
      if open.count == Self.maximumOpen { open.removeFirst() }
      open.append((index, file))
      return file
    }
  }
}
