extension Convolution {
  /// Adds the convolution to a file, as the section `name`.
  package func write(_ name: String, to file: inout ModelFile) {
    var writer = ModelWriter()
    for size in [shape.dimension, shape.filters, shape.zones, shape.rows, shape.classes] {
      writer.count(size)
    }
    for value in [offsets.first, offsets.second, offsets.third] { writer.integer(Int(value)) }
    writer.table(vectors)
    writer.table(kernel)
    writer.table(thresholds)
    writer.table(head)
    file.append(name, writer.bytes)
  }

  /// Reads the convolution in the section `name` of a file, checking every size in it.
  package init(_ name: String, reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(name)
    let dimension = try reader.count(upTo: 128)
    let filters = try reader.count(upTo: 512)
    let zones = try reader.count(upTo: 8)
    let rows = try reader.count(upTo: 1 << 20)
    let classes = try reader.count(upTo: ConvolutionShape.mostClasses)
    guard dimension > 0, filters > 0, filters % Lane.scalarCount == 0, zones > 0, rows > 0,
      classes > 0
    else { throw reader.malformed }
    let offsets = OutcomeSums(
      Int32(try reader.integer(within: 1 << 20)), Int32(try reader.integer(within: 1 << 20)),
      Int32(try reader.integer(within: 1 << 20)))
    let shape = ConvolutionShape(
      dimension: dimension, filters: filters, zones: zones, rows: rows, classes: classes)
    let vectors = try reader.table(of: Int8.self, count: (rows + classes) * dimension)
    let kernel = try reader.table(
      of: Int16.self, count: dimension * ConvolutionShape.width * filters)
    let thresholds = try reader.table(of: Int16.self, count: filters)
    let head = try reader.table(
      of: Int16.self, count: zones * filters * ConvolutionShape.outcomes)
    try reader.finish()
    guard thresholds.array.allSatisfy({ abs(Int($0)) <= Self.thresholdLimit }) else {
      throw reader.malformed
    }
    self.init(
      shape: shape, vectors: vectors, kernel: kernel, thresholds: thresholds, head: head,
      offsets: offsets)
  }
}
