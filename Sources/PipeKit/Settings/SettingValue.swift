/// A type that a setting can have.
public protocol SettingValue: Sendable {
  /// What values the type takes.
  static var shape: SettingShape { get }
  /// Reads a value, or says what is wrong with it.
  init(_ node: ConfigNode) throws(Diagnostic)
  /// The value in the notation of a pipeline file.
  var notation: String { get }
}

extension SettingValue {
  /// The problem with a node that is not of this type.
  public static func mismatch(_ node: ConfigNode, help: String? = nil) -> Diagnostic {
    Diagnostic(
      "wrong-type", "expected \(shape.description), found \(node.kind)", at: node.location,
      help: help)
  }
}

extension SettingValue {
  /// The problem with a node that is not of this type, where quotes may be what is wrong.
  fileprivate static func mismatchOfPlain(_ node: ConfigNode) -> Diagnostic {
    let isQuoted = node.scalar != nil && node.plainScalar == nil
    let isQuotedValue = isQuoted && (try? Self(node.unquoted)) != nil
    return mismatch(node, help: isQuotedValue ? "write it without quotes" : nil)
  }
}

extension Bool: SettingValue {
  public static var shape: SettingShape { .boolean }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    switch node.plainScalar {
    case "true": self = true
    case "false": self = false
    case "yes", "on", "Yes", "On", "YES", "ON", "True", "TRUE", "y", "Y":
      throw Self.mismatch(node, help: "write 'true'")
    case "no", "off", "No", "Off", "NO", "OFF", "False", "FALSE", "n", "N":
      throw Self.mismatch(node, help: "write 'false'")
    default: throw Self.mismatchOfPlain(node)
    }
  }
  public var notation: String { self ? "true" : "false" }
}

extension Int: SettingValue {
  public static var shape: SettingShape { .integer(nil) }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    guard let number = node.plainScalar.flatMap({ Int($0) }) else {
      throw Self.mismatchOfPlain(node)
    }
    self = number
  }
  public var notation: String { "\(self)" }
}

extension Double: SettingValue {
  public static var shape: SettingShape { .number(nil) }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.plainScalar, text.utf8.allSatisfy({ $0 < 0x3A || $0 | 0x20 == 0x65 }),
      let number = Double(text), number.isFinite
    else { throw Self.mismatchOfPlain(node) }
    self = number
  }
  public var notation: String {
    self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)"
  }
}

extension Score: SettingValue {
  public static var shape: SettingShape { .number(-1...1) }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    let number = try Double(node)
    guard abs(number) <= 1 else {
      throw Diagnostic(
        "out-of-range", "expected \(Self.shape.description), found \(node.kind)", at: node.location)
    }
    self.init(tenThousandths: Int32((number * 10_000).rounded()))
  }
  public var notation: String { description }
}

extension String: SettingValue {
  public static var shape: SettingShape { .string }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.scalar, !node.isNull else { throw Self.mismatch(node) }
    self = text
  }

  /// In single quotes; in double quotes where it has characters that these cannot write.
  public var notation: String {
    let isPlain = unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    if isPlain {
      let parts = split(separator: "'", omittingEmptySubsequences: false)
      return "'\(parts.joined(separator: "''"))'"
    }
    var json = JSONWriter()
    json.string(self)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension Symbol: SettingValue {
  public static var shape: SettingShape { .string }
  public init(_ node: ConfigNode) throws(Diagnostic) { self.init(try String(node)) }
  /// Without quotes, unless the name could be taken for several or for something else.
  public var notation: String {
    let isWord = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == "_" || $0 == "-"
    }
    return isWord && !name.isEmpty ? name : name.notation
  }
}

extension Array: SettingValue where Element: SettingValue {
  public static var shape: SettingShape { .list(Element.shape) }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    self = []
    switch node.value {
    case .sequence(let items):
      for item in items { append(try Self.element(item)) }
    case .scalar where !node.isNull:
      append(try Self.element(node))
    case .scalar, .mapping:
      throw Self.mismatch(node)
    }
  }

  /// Reads one element; of several in one scalar, says how to write them.
  private static func element(_ node: ConfigNode) throws(Diagnostic) -> Element {
    do { return try Element(node) } catch {
      let words = node.plainScalar?.split { $0 == " " || $0 == "," }.map(String.init) ?? []
      let elements = words.map { ConfigNode(.scalar($0, isQuoted: false), at: node.location) }
      guard words.count > 1, elements.allSatisfy({ (try? Element($0)) != nil }) else {
        throw error
      }
      throw Element.mismatch(node, help: "write '[\(words.joined(separator: ", "))]'")
    }
  }

  public var notation: String { "[\(map(\.notation).joined(separator: ", "))]" }
}

extension Optional: SettingValue where Wrapped: SettingValue {
  public static var shape: SettingShape { .optional(Wrapped.shape) }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    self = node.isNull ? nil : try Wrapped(node)
  }
  public var notation: String { self?.notation ?? "none" }
}

extension SettingValue where Self: RawRepresentable<String> & CaseIterable {
  public static var shape: SettingShape { .choice(allCases.map(\.rawValue)) }
  public init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.scalar else { throw Self.mismatch(node) }
    guard let value = Self(rawValue: text) else {
      let near = Suggestion.nearest(to: text, in: Self.allCases.map(\.rawValue))
      throw Self.mismatch(node, help: near.map { "did you mean '\($0)'?" })
    }
    self = value
  }
  public var notation: String { rawValue }
}
