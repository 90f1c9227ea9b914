/// What the input says of a document besides its text, in the order it was given.
public struct Metadata: Hashable, Sendable {
  public private(set) var fields: [Field] = []

  /// One key and its value.
  public struct Field: Hashable, Sendable {
    public var key: String
    public var value: JSONValue
  }

  public init() {}

  /// Takes the members of an object.
  package init(_ members: JSONMembers) {
    fields = members.members.map { Field(key: $0.key, value: $0.value) }
  }

  public var isEmpty: Bool { fields.isEmpty }

  /// The value of a key; keys compare as bytes. Assigning nil removes the key.
  public subscript(key: String) -> JSONValue? {
    get { index(of: key).map { fields[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The value as text: a string as it is, a number or a truth value as it was written.
  public func text(_ key: String) -> String? {
    switch self[key] {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .array, .object, nil: nil
    }
  }

  private func index(of key: String) -> Int? {
    fields.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
  }
}
