import Glibc

/// The input that a trial is working on, in a file that both it and its supervisor have mapped.
///
/// The memory lives as long as the process; the number is written after the bytes, so a supervisor that
/// reads both when the trial is dead or hangs finds what belongs together.
struct SharedInput {
  private static let size = 1 << 20
  private let memory: UnsafeMutableRawPointer

  /// Maps the file, which is made as large as it has to be.
  init(_ path: String) {
    let file = open(path, O_RDWR | O_CREAT, 0o600)
    guard file >= 0, ftruncate(file, Self.size) == 0,
      let memory = mmap(nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
      memory != MAP_FAILED
    else { fatalError("cannot share '\(path)'") }
    close(file)
    self.memory = memory
  }

  /// How many inputs have been begun.
  var number: Int { memory.load(as: Int.self) }

  /// The input that was begun last.
  var bytes: [UInt8] {
    let count = memory.load(fromByteOffset: 8, as: Int.self)
    return Array(UnsafeRawBufferPointer(start: memory + 16, count: min(count, Self.size - 16)))
  }

  /// Notes that an input begins.
  func begin(_ bytes: [UInt8], number: Int) {
    bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      (memory + 16).copyMemory(from: start, byteCount: source.count)
    }
    memory.storeBytes(of: bytes.count, toByteOffset: 8, as: Int.self)
    memory.storeBytes(of: number, as: Int.self)
  }
}
