import CZlib
import PipeKit

/// Undoes gzip a piece at a time, in memory that does not grow with the file.
///
/// The one invariant: zlib's record lives at one address from `init` to `deinit`, since zlib keeps
/// that address; its pointers into our buffers are set anew before every call.
struct GzipInflater: ~Copyable {
  private enum State {
    /// Before the first member, or after the checksum of one.
    case betweenMembers
    case inMember
    /// After the last member, where only zeros may come; tapes leave those.
    case padding
  }

  /// What one step did.
  private struct Step {
    var consumed = 0
    var produced = 0
    /// Whether the input is used up and ended where it may.
    var isAtEnd = false
  }

  private let stream: UnsafeMutablePointer<z_stream>
  /// Bytes of the file that are not unpacked yet.
  private var input: ByteWindow
  private var state = State.betweenMembers
  private var consumed = 0
  private var produced = 0
  private let limits: InputLimits

  /// Begins with what has been read of the file already.
  init(_ input: ByteWindow, limits: InputLimits) {
    self.limits = limits
    self.input = input
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 is the largest window, and 16 more asks for gzip.
    let size = Int32(MemoryLayout<z_stream>.size)
    let result = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, size)
    precondition(result == Z_OK, "there is no memory to start zlib")
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Whether bytes begin as gzip does.
  static func isMagic(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B
  }

  /// The next bytes of the file that are not unpacked.
  func rest(atMost count: Int) -> [UInt8] { input.copy(0..<min(count, input.count)) }

  /// Appends the next unpacked bytes to `window`; returns false at the end.
  ///
  /// What comes out before an error is handed out first; the next call then throws it.
  mutating func read(
    from file: inout FileDescriptor, into window: inout ByteWindow
  ) throws(DocumentError) -> Bool {
    while true {
      // Two bytes tell whether another member begins.
      while input.count < 2, try file.read(into: &input) {}
      var step = Step()
      let isLast = file.isAtEnd
      _ = try window.fill { output throws(DocumentError) in
        step = try self.step(isLast: isLast, into: output)
        return step.produced
      }
      input.drop(step.consumed)
      if step.produced > 0 { return true }
      if step.isAtEnd, input.isEmpty { return false }
    }
  }

  private mutating func step(
    isLast: Bool, into output: UnsafeMutableRawBufferPointer
  ) throws(DocumentError) -> Step {
    switch state {
    case .betweenMembers:
      if input.isEmpty, consumed > 0 { return Step(isAtEnd: isLast) }
      if Self.isMagic(input.bytes) {
        inflateReset(stream)
        state = .inMember
      } else if consumed > 0 {
        state = .padding
      } else if input.isEmpty {
        throw Self.truncated
      } else {
        throw DocumentError("not-gzip", "the file is named .gz and is not gzip")
      }
      return Step()
    case .padding:
      guard input.bytes.count(where: { $0 != 0 }) == 0 else {
        throw DocumentError(
          "trailing-garbage", "bytes that are not gzip follow the compressed data")
      }
      return Step(consumed: input.count, isAtEnd: isLast)
    case .inMember:
      return try inflateMember(isLast: isLast, into: output)
    }
  }

  private mutating func inflateMember(
    isLast: Bool, into output: UnsafeMutableRawBufferPointer
  ) throws(DocumentError) -> Step {
    let stream = self.stream
    let result = input.bytes.withUnsafeBufferPointer { input in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(input.count)
      stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_out = UInt32(output.count)
      return inflate(stream, Z_NO_FLUSH)
    }
    let step = Step(
      consumed: input.count - Int(stream.pointee.avail_in),
      produced: output.count - Int(stream.pointee.avail_out))
    consumed += step.consumed
    produced += step.produced
    try checkLimits()
    if result == Z_STREAM_END { state = .betweenMembers }
    if step.produced > 0 || result == Z_STREAM_END { return step }
    switch result {
    case Z_OK, Z_BUF_ERROR:
      if step.consumed == 0, isLast { throw Self.truncated }
      return step
    default:
      // zlib's words for what is wrong, such as "incorrect data check"; a constant in the library.
      let words = stream.pointee.msg.map { String(cString: $0) } ?? "error \(result)"
      throw DocumentError("invalid-gzip", "the compressed data is damaged: \(words)")
    }
  }

  /// Ends a file that unpacks to far more than it is, which only an attack does.
  private func checkLimits() throws(DocumentError) {
    guard produced < InputLimits.ratioGrace || produced / limits.ratio < consumed else {
      throw DocumentError(
        "compression-ratio",
        "the file unpacks to more times its size than 'limits.ratio' allows (\(limits.ratio))")
    }
    guard produced <= limits.unpacked else {
      throw DocumentError(
        "unpacked-size",
        "the file unpacks to more than 'limits.unpacked' allows "
          + "(\(ByteCount.notation(limits.unpacked)))")
    }
  }

  private static let truncated = DocumentError(
    "truncated-gzip", "the file ends in the middle of its compressed data")
}
