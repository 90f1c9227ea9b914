/// The quotes and brackets of a text that is not YAML, paired as a person would pair them.
///
/// Reads the lines without knowing what they mean, so its answers are good for hints only.
struct PunctuationScan {
  /// An opening bracket and what closes it.
  struct Bracket {
    var open: Int
    var close: Int?
  }

  private(set) var brackets: [Bracket] = []
  /// From each opening quote to behind the closing one, or to the end of the text.
  private(set) var quotes: [Range<Int>] = []

  private let scalars: ArraySlice<Unicode.Scalar>
  private var position: Int
  /// Brackets not closed yet, as indices into ``brackets``.
  private var open: [Int] = []
  /// The last code point of the line that is not white space.
  private var previous: Unicode.Scalar?
  private var lineIndent = 0

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
    position = scalars.startIndex
    while position < scalars.endIndex { step() }
  }

  private mutating func step() {
    let scalar = scalars[position]
    let start = position
    position += 1
    switch scalar {
    case "\n":
      previous = nil
      lineIndent = indent(at: position)
      return
    case " ", "\t", "\r": return
    case "#" where isAfterSpace(start):
      skipLine()
      return
    case "\"" where beginsValue(start), "'" where beginsValue(start):
      skipQuoted(scalar, from: start)
    case "[", "{":
      if !open.isEmpty || beginsValue(start) && isAfterSpace(start) {
        open.append(brackets.count)
        brackets.append(Bracket(open: start))
      }
    case "]", "}":
      if let last = open.popLast() { brackets[last].close = start }
    case "|" where beginsValue(start) && open.isEmpty, ">" where beginsValue(start) && open.isEmpty:
      skipBlock()
      return
    default: break
    }
    previous = scalar
  }

  /// Whether a value can begin here, going by what stands before it on the line.
  private func beginsValue(_ index: Int) -> Bool {
    switch previous {
    case nil, "[", "{", ",": true
    case ":", "-", "?": isAfterSpace(index) || !open.isEmpty
    default: false
    }
  }

  private func isAfterSpace(_ index: Int) -> Bool {
    guard index > scalars.startIndex else { return true }
    let before = scalars[index - 1]
    return before == " " || before == "\t" || before == "\n"
  }

  private func indent(at index: Int) -> Int {
    scalars[index...].prefix { $0 == " " }.count
  }

  private mutating func skipLine() {
    while position < scalars.endIndex, scalars[position] != "\n" { position += 1 }
  }

  private mutating func skipQuoted(_ quote: Unicode.Scalar, from start: Int) {
    while position < scalars.endIndex {
      let scalar = scalars[position]
      position += 1
      if scalar == "\\", quote == "\"" {
        position = min(position + 1, scalars.endIndex)
      } else if scalar == quote {
        guard quote == "'", position < scalars.endIndex, scalars[position] == "'" else { break }
        position += 1
      }
    }
    quotes.append(start..<position)
  }

  /// Skips the lines of a block of text: those that stand deeper than the line it begins on.
  private mutating func skipBlock() {
    let outer = lineIndent
    skipLine()
    while position < scalars.endIndex {
      let next = position + 1
      let isBlank = next >= scalars.endIndex || scalars[next] == "\n"
      guard isBlank || indent(at: next) > outer else { return }
      position = next
      skipLine()
    }
  }
}
