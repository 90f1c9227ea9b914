/// The byte that a scalar has in each code page; zero where it has none, or is ASCII.
package struct CodePageBytes: Hashable, Sendable, BitwiseCopyable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether the scalar is in no page.
  @inline(__always)
  package var isEmpty: Bool { low | high == 0 }

  /// The byte in a page.
  @inline(__always)
  package subscript(page: CodePage) -> UInt8 {
    let number = UInt64(page.rawValue)
    let half = number < 8 ? low : high
    return UInt8(truncatingIfNeeded: half >> ((number & 7) * 8))
  }

  private mutating func set(_ byte: UInt8, in page: CodePage) {
    let number = UInt64(page.rawValue)
    if number < 8 {
      low |= UInt64(byte) << (number * 8)
    } else {
      high |= UInt64(byte) << ((number & 7) * 8)
    }
  }

  /// The bytes of a scalar.
  @inline(__always)
  package init(_ scalar: Unicode.Scalar) { self = Self.table[scalar] }

  private init() {}

  private static let table = {
    var found: [UInt32: CodePageBytes] = [:]
    for page in CodePage.allCases {
      for (index, scalar) in page.scalars.enumerated() {
        found[scalar, default: CodePageBytes()].set(UInt8(0x80 + index), in: page)
      }
      // A control stands for its number in every page: Latin-1 was read where another was meant.
      for control in UInt32(0x80)...0x9F where found[control]?[page] ?? 0 == 0 {
        found[control, default: CodePageBytes()].set(UInt8(control), in: page)
      }
    }
    var runs: [(count: Int, value: CodePageBytes)] = []
    var end: UInt32 = 0
    for (scalar, bytes) in found.sorted(by: { $0.key < $1.key }) {
      runs.append((Int(scalar - end), CodePageBytes()))
      runs.append((1, bytes))
      end = scalar + 1
    }
    return ScalarTable(initial: CodePageBytes(), runs: runs)
  }()
}
