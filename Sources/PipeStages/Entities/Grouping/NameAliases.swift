internal import PipeKit

/// The names of the list of aliases that ships and of the user's own, by the letters of what else
/// they are called. The user's have the last word.
struct NameAliases: Sendable {
  private var names: [Text] = []
  private var places = KeyPlaces()
  /// The same for names of places alone.
  private var placesOfLocations = KeyPlaces()
  /// The number of the user's first name; those before it ship.
  private let firstOfUser: Int32
  /// For each name that the user splits from others, the numbers of the lists it is in.
  private var splits: [NameKey: [Int]] = [:]
  private var dropped: Set<NameKey> = []

  /// Reads the list that ships, and then what the user says.
  init(user list: AliasList) {
    var shipped = Shipped()
    shipped.read(PhraseLists.aliases)
    let common = shipped.places
    shipped.read(PhraseLists.placeAliases)
    for (number, names) in list.splits.enumerated() {
      for name in names { splits[Self.letters(name), default: []].append(number) }
    }
    names = shipped.names
    firstOfUser = Int32(names.count)
    for (letters, number) in shipped.places {
      let name = Self.letters(names[Int(number)])
      guard !areHeldApart(letters, name) else { continue }
      placesOfLocations.set(letters, number)
      if common[letters] == number { places.set(letters, number) }
    }
    for merge in list.merges {
      let number = Int32(names.count)
      names.append(Text(merge.name))
      for name in [merge.name] + merge.others {
        places.set(Self.letters(name), number)
        placesOfLocations.set(Self.letters(name), number)
      }
    }
    dropped = Set(list.drops.map { Self.letters($0) })
  }

  /// The alias that a name's letters stand for; -1 for none. Some stand for something in names of
  /// places alone.
  func alias(_ letters: NameKey, _ lane: NameLane = .organization) -> Int32 {
    (lane == .location ? placesOfLocations[letters] : places[letters]) ?? -1
  }

  func name(_ alias: Int32) -> Text { names[Int(alias)] }

  /// Whether an alias is one of the user's.
  func isUsers(_ alias: Int32) -> Bool { alias >= firstOfUser }

  /// Whether the user wants to hear nothing of anything.
  var dropsAny: Bool { !dropped.isEmpty }

  /// Whether the user wants to hear nothing of a name.
  func isDropped(_ letters: NameKey) -> Bool { dropped.contains(letters) }

  /// Whether the user splits the name from any other.
  func isHeldApart(_ letters: NameKey) -> Bool { !splits.isEmpty && splits[letters] != nil }

  /// Whether the user splits two names.
  func areHeldApart(_ left: NameKey, _ right: NameKey) -> Bool {
    guard left != right, let lists = splits[left], let others = splits[right] else { return false }
    return lists.contains { others.contains($0) }
  }

  private static func letters(_ name: String) -> NameKey { letters(Text(name)) }

  private static func letters(_ name: Text) -> NameKey {
    NameKey(compact: name.bytes, 0..<name.count)
  }
}

extension NameAliases {
  /// The list that ships, as it is written in the source.
  private struct Shipped {
    var names: [Text] = []
    var places: [NameKey: Int32] = [:]

    mutating func read(_ list: StaticString) {
      list.withUTF8Buffer { buffer in
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
  }
}
