/// The members of an object under construction: a key that comes again takes a new value.
///
/// Keys compare as bytes. A key costs constant time however many there are.
package struct JSONMembers: Sendable {
  package private(set) var members: [JSONValue.Member] = []
  /// The place of each key; made once there are enough keys for a search to be slow.
  private var places: [[UInt8]: Int] = [:]
  private static let searchLimit = 16

  package init() {}

  package var isEmpty: Bool { members.isEmpty }

  /// Sets the value of a key; a key keeps the place where it came first.
  package mutating func set(_ key: String, _ value: JSONValue) {
    if let place = place(of: key) {
      members[place].value = value
    } else {
      if members.count >= Self.searchLimit { places[Array(key.utf8)] = members.count }
      members.append(JSONValue.Member(key, value))
    }
  }

  private mutating func place(of key: String) -> Int? {
    if members.count < Self.searchLimit {
      return members.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
    }
    if places.isEmpty {
      for (place, member) in members.enumerated() { places[Array(member.key.utf8)] = place }
    }
    return places[Array(key.utf8)]
  }
}
