/// The characters that HTML has names for, such as `&eacute;`.
package enum NamedCharacters {
  /// The longest name in bytes, without its ampersand and semicolon.
  package static let longestName = 31

  /// What a name stands for, as UTF-8; nil for no name. `EACUTE` is taken for `Eacute`.
  package static func bytes(named name: [UInt8]) -> [UInt8]? {
    if let exact = table[name] { return exact }
    guard name.count > 1, name.allSatisfy({ $0.isASCIIUppercase || $0.isASCIIDigit }) else {
      return nil
    }
    let small = name.map(\.asciiLowercased)
    return table[[name[0]] + small[1...]] ?? table[small]
  }

  private static let table: [[UInt8]: [UInt8]] = {
    var table: [[UInt8]: [UInt8]] = [:]
    list.withUTF8Buffer { list in
      for entry in list.split(separator: UInt8(ascii: ";")) {
        let sides = entry.split(separator: UInt8(ascii: ":"))
        guard sides.count == 2 else { continue }
        let scalars = sides[1].split(separator: 0x20).compactMap { digits in
          UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
        }
        table[Array(sides[0])] = Array(String(String.UnicodeScalarView(scalars)).utf8)
      }
    }
    return table
  }()
}
