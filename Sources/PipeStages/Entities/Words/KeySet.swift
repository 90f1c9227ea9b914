/// A set of keys that is emptied at no cost, to be filled anew for each document.
struct KeySet: Sendable {
  private var places = KeyPlaces()

  init() {}

  /// The words of a list in small letters without accents, separated by white space.
  init(_ list: StaticString) {
    for word in "\(list)".split(whereSeparator: \.isWhitespace) { insert(NameKey(String(word))) }
  }

  mutating func removeAll() { places.removeAll() }

  @inline(__always)
  mutating func insert(_ key: NameKey) { places.set(key, 0) }

  @inline(__always)
  func contains(_ key: NameKey) -> Bool { places[key] != nil }
}
