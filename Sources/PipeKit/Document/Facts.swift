/// A value that says something about a whole document.
public enum Fact: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case score(Score)
  case flag(Bool)
}

extension Fact: CustomStringConvertible {
  /// The value as people write it: `3`, `0.25`, `true`, the text itself.
  public var description: String {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .score(let score): "\(score)"
    case .flag(let flag): "\(flag)"
    }
  }
}

/// Facts about one document, by name, in byte order of the names.
public struct Facts: Hashable, Sendable {
  public private(set) var entries: [Entry] = []

  /// One name and its value.
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var value: Fact
  }

  public init() {}

  public var isEmpty: Bool { entries.isEmpty }

  public subscript(name: String) -> Fact? {
    get { entries.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
    set {
      entries.removeAll { $0.name.utf8.elementsEqual(name.utf8) }
      guard let newValue else { return }
      let place =
        entries.firstIndex { name.utf8.lexicographicallyPrecedes($0.name.utf8) } ?? entries.count
      entries.insert(Entry(name: name, value: newValue), at: place)
    }
  }
}
