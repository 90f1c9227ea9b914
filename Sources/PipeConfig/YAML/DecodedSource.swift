import PipeKit

/// A file's bytes as text that libyaml can read, with what was wrong with them.
///
/// Takes UTF-8 with or without a byte order mark, and UTF-16 with one. What is not text is
/// reported once and replaced by U+FFFD, so that reading can go on and find the other problems.
struct DecodedSource {
  private(set) var source: SourceText
  private(set) var problems: [Diagnostic] = []
  /// Whether there is no sense in reading on.
  private(set) var isUnreadable = false

  init(_ bytes: [UInt8], name: String) {
    source = SourceText(name: name, "")
    guard bytes.count <= YAMLLimits.bytes else {
      refuse(
        "file-too-large", "the file is larger than 1 MiB",
        help: "keep long lists in files of their own and name them in settings")
      return
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      refuse("wrong-encoding", "the file is UTF-32", help: "save it as UTF-8")
      return
    }
    let (text, broken) = Self.decode(bytes)
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var control: (scalar: Unicode.Scalar, index: Int)?
    for index in scalars.indices where !Self.isAllowed(scalars[index]) {
      if control == nil { control = (scalars[index], index) }
      scalars[index] = "\u{FFFD}"
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    source = SourceText(name: name, String(view))
    report(broken: broken, control: control)
    checkDirectives()
  }

  private mutating func refuse(_ code: String, _ message: String, help: String) {
    let place = SourceLocation(file: source.name, line: 1, column: 1)
    problems.append(Diagnostic(code, message, at: place, help: help))
    isUnreadable = true
  }

  /// A byte, or a pair of bytes, that is not text, and how many code points stand before it.
  private struct Broken {
    var name: String
    var index: Int
    var encoding: String
  }

  private static func decode(_ bytes: [UInt8]) -> (text: String, broken: Broken?) {
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, highByte: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, highByte: 0) }
    do {
      return (try Text(validating: bytes).string, nil)
    } catch {
      let repaired = Text.repairing(bytes).text.string
      let before = String(decoding: bytes[..<error.offset], as: UTF8.self).unicodeScalars
      let byte = bytes[error.offset]
      let hasMark = before.first == "\u{FEFF}"
      let broken = Broken(
        name: "byte 0x\(String(byte, radix: 16, uppercase: true))",
        index: before.count - (hasMark ? 1 : 0), encoding: "UTF-8")
      return (repaired, broken)
    }
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], highByte: Int
  ) -> (text: String, broken: Broken?) {
    var units: [UInt16] = []
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte]))
    }
    var decoder = Unicode.UTF16.ForwardParser()
    var iterator = units.makeIterator()
    var count = 0
    var broken: Broken?
    scan: while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid: count += 1
      case .error:
        broken = broken ?? Broken(name: "a lone surrogate", index: count, encoding: "UTF-16")
        count += 1
      case .emptyInput: break scan
      }
    }
    if bytes.count % 2 == 1, broken == nil {
      broken = Broken(name: "half a character", index: count, encoding: "UTF-16")
    }
    return (String(decoding: units, as: UTF16.self), broken)
  }

  /// What YAML and libyaml let a file contain.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private mutating func report(broken: Broken?, control: (scalar: Unicode.Scalar, index: Int)?) {
    if let broken {
      problems.append(
        Diagnostic(
          "wrong-encoding", "\(broken.name) is not \(broken.encoding)",
          at: source.location(of: broken.index..<broken.index + 1),
          help: "save the file as UTF-8"))
    }
    guard let (scalar, index) = control else { return }
    let name = scalar.codePointName
    problems.append(
      Diagnostic(
        "control-character", "the character \(name) is not allowed in YAML",
        at: source.location(of: index..<index + 1),
        help: scalar == "\0"
          ? "save the file as UTF-8 text"
          : "remove it, or write \"\\u\(name.dropFirst(2))\" in double quotes"))
    isUnreadable = scalar == "\0"
  }

  private mutating func checkDirectives() {
    var count = 0
    for number in 1...source.lineCount where source.line(number).first == "%" {
      count += 1
      guard count > YAMLLimits.directives else { continue }
      problems.append(
        Diagnostic(
          "too-many-directives",
          "more than \(YAMLLimits.directives) lines begin with '%'",
          at: SourceLocation(file: source.name, line: number, column: 1),
          help: "a pipeline file needs no directives"))
      isUnreadable = true
      return
    }
  }
}
