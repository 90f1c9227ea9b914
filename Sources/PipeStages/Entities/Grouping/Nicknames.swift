internal import PipeKit

/// Given names and what their bearers are called for short.
struct Nicknames: Sendable {
  /// The keys of the given names that each short form, or each given name, may be.
  private var formal: [NameKey: [NameKey]] = [:]

  /// Reads the list that ships.
  init() {
    WordLists.nicknames.withUTF8Buffer { buffer in
      let bytes = buffer.span
      var given = NameKey()
      var start = 0
      for index in 0...bytes.count {
        let isEnd = index == bytes.count || bytes[index].isASCIIWhitespace
        guard isEnd || bytes[index] == UInt8(ascii: ":") else { continue }
        if index > start {
          let key = NameKey(bytes, start..<index)
          if !isEnd { given = key }
          formal[key, default: []].append(given)
        }
        start = index + 1
      }
    }
  }

  /// Whether two given names may be one person's.
  func areOne(_ left: NameKey, _ right: NameKey) -> Bool {
    guard let names = formal[left], let others = formal[right] else { return false }
    return names.contains { others.contains($0) }
  }
}
