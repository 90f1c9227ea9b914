private import Glibc
internal import PipeKit

/// A file of results, open for reading. Whatever is wrong with it, what it cannot give is a miss.
final class SegmentFile: Sendable {
  let path: String
  private let descriptor: Int32
  let size: Int

  /// Opens a segment; nil if it is not there or not one of ours.
  init?(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      return nil
    }
    descriptor = file
    self.path = path
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads so many bytes; nil if they are not there.
  func read(_ offset: Int, _ count: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else { return nil }
    var isGood = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled)
        )
        if got > 0 {
          filled += got
        } else if got == 0 || errno != EINTR {
          isGood = false
          return
        }
      }
    }
    return isGood ? bytes : nil
  }

  /// What the segment says it holds, and the results' keys and places; nil if it is none of ours.
  func contents() -> (header: SegmentHeader, entries: [(key: CacheKey, place: RecordFormat.Place)])?
  {
    guard let header = header() else { return nil }
    return (header.value, index(from: header.end) ?? scan(from: header.end).entries)
  }

  /// The header, and where the records begin.
  func header() -> (value: SegmentHeader, end: Int)? {
    let start = RecordFormat.magic.count
    guard let first = read(0, start + 4), first.starts(with: RecordFormat.magic) else { return nil }
    let length = Int(RecordFormat.halfWord(first.span, start))
    guard length <= 1 << 16, let bytes = read(start + 4, length),
      let more = read(start + 4 + length, 8),
      RecordFormat.word(more.span, 0) == RecordFormat.check(bytes.span),
      let value = SegmentHeader(bytes)
    else { return nil }
    return (value, start + 12 + length)
  }

  /// The entries of the index at the end; nil if it is missing or damaged.
  private func index(from start: Int) -> [(key: CacheKey, place: RecordFormat.Place)]? {
    guard let trailer = read(size - RecordFormat.trailer, RecordFormat.trailer),
      trailer.suffix(16).elementsEqual(RecordFormat.indexMagic),
      let count = Int(exactly: RecordFormat.word(trailer.span, 0)), count >= 0,
      count <= (size - RecordFormat.trailer - start) / RecordFormat.entry
    else { return nil }
    let length = count * RecordFormat.entry
    let begin = size - RecordFormat.trailer - length
    guard let bytes = read(begin, length),
      RecordFormat.check(bytes.span) == RecordFormat.word(trailer.span, 8)
    else { return nil }
    let span = bytes.span
    return (0..<count).map { number in
      let offset = number * RecordFormat.entry
      return (
        RecordFormat.key(span, offset),
        RecordFormat.Place(
          offset: RecordFormat.halfWord(span, offset + 16),
          length: RecordFormat.halfWord(span, offset + 20))
      )
    }
  }

  /// Reads the records one after another; ends at the first that is not whole.
  func scan(
    from start: Int
  ) -> (entries: [(key: CacheKey, place: RecordFormat.Place)], end: Int) {
    var entries: [(key: CacheKey, place: RecordFormat.Place)] = []
    var offset = start
    while let prefix = read(offset, RecordFormat.prefix) {
      let length = Int(RecordFormat.halfWord(prefix.span, 0))
      guard length <= RecordFormat.maximumResult, offset <= Int(UInt32.max),
        let record = read(offset, length + RecordFormat.overhead),
        RecordFormat.isWhole(record.span)
      else { break }
      entries.append(
        (
          RecordFormat.key(record.span, 4),
          RecordFormat.Place(offset: UInt32(offset), length: UInt32(length))
        ))
      offset += record.count
    }
    return (entries, offset)
  }

  /// The result in one record, if it is whole and of this key.
  func result(_ key: CacheKey, at place: RecordFormat.Place) -> [UInt8]? {
    read(Int(place.offset), Int(place.length) + RecordFormat.overhead).flatMap {
      RecordFormat.result($0, for: key)
    }
  }
}
