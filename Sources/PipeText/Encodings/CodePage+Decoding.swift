extension CodePage {
  /// Reads bytes as text; every byte is a character.
  package func text(_ bytes: [UInt8]) -> Text {
    let start = bytes.span.firstNonASCII(from: 0)
    guard start < bytes.count else { return Text(unchecked: bytes) }
    let scalars = scalars
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    output.append(contentsOf: bytes[..<start])
    for byte in bytes[start...] {
      if byte < 0x80 {
        output.append(byte)
      } else if let scalar = Unicode.Scalar(scalars[Int(byte) - 0x80]),
        let encoded = UTF8.encode(scalar)
      {
        output.append(contentsOf: encoded)
      }
    }
    return Text(unchecked: output)
  }
}
