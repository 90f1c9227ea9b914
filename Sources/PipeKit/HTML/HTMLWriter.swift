/// Writes HTML in which nothing from the data can be anything but text.
///
/// Names of elements and attributes are literals of this program; everything else is escaped, and
/// an element cannot be left open. Characters that a reader would not see, or that reorder what
/// they see, are written by their number: `U+202E`.
package struct HTMLWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// One attribute; its value may be anything, and one without a value is left out.
  package struct Attribute: Sendable {
    package let name: StaticString
    package let value: String

    package init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init() { append("<!doctype html>\n") }

  /// Writes an element and, between its tags, what `body` writes.
  package mutating func element(
    _ name: StaticString, _ attributes: Attribute..., body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">")
    body(&self)
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element that holds one text.
  package mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    append(">")
    self.text(text)
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element of HTML that has no content, such as `meta`.
  package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
    append(">")
  }

  /// Writes a shape of an SVG.
  package mutating func shape(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
    append("/>")
  }

  /// Writes a style sheet of this program.
  package mutating func style(_ sheet: StaticString) {
    append("<style>")
    append(sheet)
    append("</style>")
  }

  /// Ends a line, for those who read the source.
  package mutating func newline() { bytes.append(0x0A) }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    append("<")
    append(name)
    for attribute in attributes where !attribute.value.isEmpty {
      append(" ")
      append(attribute.name)
      append("=\"")
      var value = attribute.value
      value.withUTF8 { escape($0.span, inAttribute: true) }
      append("\"")
    }
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0.span, inAttribute: false) }
  }

  /// Writes valid UTF-8.
  package mutating func text(_ text: Span<UInt8>) { escape(text, inAttribute: false) }

  /// Writes a name from the data so that its direction cannot spill over.
  package mutating func name(_ name: String) { element("bdi", text: name) }

  private mutating func escape(_ text: Span<UInt8>, inAttribute: Bool) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        escape(ascii: byte, next: index + 1 < text.count ? text[index + 1] : 0, inAttribute)
        index += 1
      } else {
        let (scalar, count) = text.scalar(at: index)
        if Self.isHidden(scalar) {
          number(of: scalar, inAttribute)
        } else {
          for offset in 0..<count { bytes.append(text[index + offset]) }
        }
        index += count
      }
    }
  }

  private mutating func escape(ascii byte: UInt8, next: UInt8, _ inAttribute: Bool) {
    switch byte {
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "\"") where inAttribute: append("&quot;")
    case 0x0A, 0x09: bytes.append(byte)
    // A line may end in CR LF or in CR; HTML knows LF.
    case 0x0D: if next != 0x0A { bytes.append(0x0A) }
    case 0..<0x20, 0x7F: number(of: Unicode.Scalar(byte), inAttribute)
    default: bytes.append(byte)
    }
  }

  /// Writes a scalar's number in place of the scalar.
  private mutating func number(of scalar: Unicode.Scalar, _ inAttribute: Bool) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    append(inAttribute ? "[" : "<span class=\"u\">")
    bytes.append(contentsOf: name.utf8)
    append(inAttribute ? "]" : "</span>")
  }

  /// Controls, marks of direction, invisible spaces, tags and non-characters.
  ///
  /// The joiners U+200C and U+200D stay: names in several scripts, and emoji, need them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
