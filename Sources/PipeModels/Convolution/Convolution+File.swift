extension Convolution {
  /// Adds the convolution to a file, as the section `name`.
  package func write(_ name: String, to file: inout ModelFile) {
    var writer = ModelWriter()
    for size in [shape.dimension, shape.filters, shape.zones, shape.rows, shape.classes] {
      writer.count(size)
    }
    writer.bytes(vectors.map { UInt8(bitPattern: $0) })
    for value in kernel { writer.integer(Int(value)) }
    for value in thresholds { writer.integer(Int(value)) }
    for value in head { writer.integer(Int(value)) }
    for value in offsets { writer.integer(Int(value)) }
    file.append(name, writer.bytes)
  }

  /// Reads the convolution in the section `name` of a file, checking every number in it.
  package init(_ name: String, reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(name)
    let dimension = try reader.count(upTo: 128)
    let filters = try reader.count(upTo: 512)
    let zones = try reader.count(upTo: 8)
    let rows = try reader.count(upTo: 1 << 20)
    let classes = try reader.count(upTo: 256)
    guard dimension > 0, filters > 0, zones > 0, rows > 0, classes > 0 else {
      throw reader.malformed
    }
    let shape = ConvolutionShape(
      dimension: dimension, filters: filters, zones: zones, rows: rows, classes: classes)
    let vectors = try reader.bytes().map { Int8(bitPattern: $0) }
    guard vectors.count == (rows + classes) * dimension else { throw reader.malformed }
    let kernel = try Self.integers(dimension * ConvolutionShape.width * filters, &reader)
    let thresholds = try Self.integers(filters, &reader)
    let head = try Self.integers(zones * filters * ConvolutionShape.outcomes, &reader)
    var offsets: [Int32] = []
    for _ in 0..<ConvolutionShape.outcomes {
      offsets.append(Int32(try reader.integer(within: 1 << 20)))
    }
    try reader.finish()
    guard thresholds.allSatisfy({ abs(Int($0)) <= Self.thresholdLimit }) else {
      throw reader.malformed
    }
    self.init(
      shape: shape, vectors: vectors, kernel: kernel, thresholds: thresholds, head: head,
      offsets: offsets)
  }

  private static func integers(
    _ count: Int, _ reader: inout ModelReader
  ) throws(ModelFileError) -> [Int16] {
    var values: [Int16] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(Int16(try reader.integer(within: Int(Int16.max)))) }
    return values
  }
}
