internal import PipeKit

/// The names of the list of aliases, by the letters of what else they are called.
struct NameAliases: Sendable {
  private var names: [Text] = []
  private var places: [NameKey: Int32] = [:]

  /// Reads the list that ships.
  init() {
    PhraseLists.aliases.withUTF8Buffer { buffer in
      let bytes = buffer.span
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
        add(bytes, start..<index)
        start = index + 1
      }
    }
  }

  private mutating func add(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    guard let sign = line.first(where: { bytes[$0] == UInt8(ascii: "=") }) else { return }
    let number = Int32(names.count)
    var name: [UInt8] = []
    for index in line.lowerBound..<sign - 1 { name.append(bytes[index]) }
    names.append(Text(unchecked: name))
    places[NameKey(compact: bytes, line.lowerBound..<sign)] = number
    var start = sign + 1
    for index in start...line.upperBound
    where index == line.upperBound || bytes[index] == UInt8(ascii: ",") {
      places[NameKey(compact: bytes, start..<index)] = number
      start = index + 1
    }
  }

  /// The alias that a name's letters stand for; -1 for none.
  func alias(_ letters: NameKey) -> Int32 { places[letters] ?? -1 }

  func name(_ alias: Int32) -> Text { names[Int(alias)] }
}
