internal import ArgumentParser

/// Sizes as people write them: `4096`, `512K`, `8M`, `2G`.
enum ByteSize {
  /// The number of bytes; throws if the text is no size from 1 byte to 1 TiB.
  static func parse(_ text: String) throws -> Int {
    let units: [(suffix: String, size: Int)] = [("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30)]
    let unit = units.first { text.uppercased().hasSuffix($0.suffix) }
    let digits = unit == nil ? text[...] : text.dropLast()
    guard let number = Int(digits), number > 0, number <= (1 << 40) / (unit?.size ?? 1) else {
      throw ValidationError("'\(text)' is no size; write bytes, or 512K, 8M, 2G")
    }
    return number * (unit?.size ?? 1)
  }
}
