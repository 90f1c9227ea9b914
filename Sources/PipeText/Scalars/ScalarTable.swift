/// A value for each Unicode scalar, in two stages: blocks of 64, equal runs shared.
public struct ScalarTable<Value: BitwiseCopyable & Equatable & Sendable>: Sendable {
  /// Which block of values each 64 scalars have.
  @usableFromInline
  let blocks: [UInt16]
  @usableFromInline
  let values: [Value]

  /// The value of a scalar.
  @inlinable
  public subscript(scalar: Unicode.Scalar) -> Value {
    let number = Int(scalar.value)
    // Every scalar has a block, and every block has 64 values.
    let block = Int(blocks.span[unchecked: number >> 6])
    return values.span[unchecked: block << 6 | number & 63]
  }

  /// Reads runs such as `32ZW3P`: a count, where it is not one, and a letter that names a value.
  init(runs: StaticString, initial: Value, value: (_ letter: UInt8) -> Value) {
    var writer = ScalarTableWriter(initial: initial)
    runs.withUTF8Buffer { buffer in
      var count = 0
      for byte in buffer {
        if byte.isASCIIDigit {
          count = count * 10 + Int(byte - 0x30)
        } else {
          writer.append(value(byte), count: max(count, 1))
          count = 0
        }
      }
    }
    (blocks, values) = writer.finish()
  }

  /// Creates a table from values in order; scalars after the last have the initial value.
  init(initial: Value, runs: [(count: Int, value: Value)]) {
    var writer = ScalarTableWriter(initial: initial)
    for run in runs { writer.append(run.value, count: run.count) }
    (blocks, values) = writer.finish()
  }
}

/// Fills a table run by run.
private struct ScalarTableWriter<Value: BitwiseCopyable & Equatable> {
  private let initial: Value
  private var blocks: [UInt16] = []
  private var values: [Value] = []
  /// The block that is being filled.
  private var open: [Value] = []
  /// The block that holds one value alone, for each such value met.
  private var uniform: [(value: Value, block: UInt16)] = []

  init(initial: Value) {
    self.initial = initial
    blocks.reserveCapacity(0x11_0000 >> 6)
    open.reserveCapacity(64)
  }

  mutating func append(_ value: Value, count: Int) {
    var rest = count
    while rest > 0 {
      if open.isEmpty && rest >= 64 {
        blocks.append(contentsOf: repeatElement(uniformBlock(value), count: rest >> 6))
        rest &= 63
      } else {
        let taken = min(rest, 64 - open.count)
        open.append(contentsOf: repeatElement(value, count: taken))
        rest -= taken
        if open.count == 64 { close() }
      }
    }
  }

  private mutating func close() {
    blocks.append(UInt16(values.count >> 6))
    values.append(contentsOf: open)
    open.removeAll(keepingCapacity: true)
  }

  private mutating func uniformBlock(_ value: Value) -> UInt16 {
    if let known = uniform.first(where: { $0.value == value }) { return known.block }
    let block = UInt16(values.count >> 6)
    values.append(contentsOf: repeatElement(value, count: 64))
    uniform.append((value, block))
    return block
  }

  mutating func finish() -> ([UInt16], [Value]) {
    let written = blocks.count << 6 | open.count
    append(initial, count: 0x11_0000 - written)
    return (blocks, values)
  }
}
