extension Document {
  /// The day the document is of, as `YYYY-MM-DD`.
  ///
  /// Taken from the first metadata field of `fields` that begins with such a day, or else from
  /// the file's name.
  public func day(fields: [String] = ["date", "published", "published_at", "pub_date"]) -> String? {
    for field in fields {
      if let text = metadata.text(field), let day = CalendarDay.prefix(of: text) { return day }
    }
    let name = origin.path.utf8.split(separator: UInt8(ascii: "/")).last ?? origin.path.utf8[...]
    return CalendarDay.first(in: Array(name))
  }
}

/// Finds days written `YYYY-MM-DD`.
enum CalendarDay {
  static func prefix(of text: String) -> String? {
    let bytes = Array(text.utf8.prefix(10))
    return isDay(bytes, at: 0) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  static func first(in bytes: [UInt8]) -> String? {
    for start in bytes.indices where isDay(bytes, at: start) {
      return String(decoding: bytes[start..<start + 10], as: UTF8.self)
    }
    return nil
  }

  private static func isDay(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 10 <= bytes.count else { return false }
    for (offset, byte) in bytes[start..<start + 10].enumerated() {
      let isDash = offset == 4 || offset == 7
      guard isDash ? byte == UInt8(ascii: "-") : byte.isASCIIDigit else { return false }
    }
    func pair(_ offset: Int) -> Int {
      Int(bytes[start + offset] - 48) * 10 + Int(bytes[start + offset + 1] - 48)
    }
    return (1...12).contains(pair(5)) && (1...31).contains(pair(8))
  }
}
