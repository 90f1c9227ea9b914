internal import PipeKit
internal import PipeStages

/// Annotated documents in CoNLL's columns: a token a line, its name tag last, blank lines between
/// sentences.
///
/// Tags are `O` or a letter, a hyphen and a label; IOB, IOB2, BIOES and BILOU are all read. A document
/// begins at `-DOCSTART-` or `# newdoc`; in a file without either, each sentence is a document.
/// The text is put together again with spaces where print would have them.
struct ColumnFile {
  /// What is wrong with a line.
  struct Problem: Error, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    var description: String { "\(path):\(line): error: \(message)" }
  }

  /// A text and its names.
  struct Item {
    var bytes: [UInt8] = []
    var names: [NameTrainingDocument.Name] = []

    var text: Text { Text(String(decoding: bytes, as: UTF8.self)) }
  }

  private(set) var items: [Item] = []
  private var item = Item()
  /// The label of the name that the last token is in, as the file has it.
  private var open: String?
  private var isGlued = true
  private var hasMarks = false

  /// Whether a file's name says that it has columns.
  static func isOne(_ path: String) -> Bool {
    ["conll", "bio", "iob", "iob2", "bioes"].contains { path.hasSuffix(".\($0)") }
  }

  init(_ bytes: [UInt8], path: String) throws(Problem) {
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let fields = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if fields.isEmpty {
        endSentence()
      } else if Self.isMark(fields) {
        hasMarks = true
        endDocument()
      } else if fields[0] == [UInt8(ascii: "#")], fields.count != 2 {
        continue
      } else {
        do throws(Mistake) {
          try add(fields)
        } catch {
          throw Problem(path: path, line: number + 1, message: error.message)
        }
      }
    }
    endDocument()
  }

  private struct Mistake: Error {
    let message: String
  }

  private static func isMark(_ fields: [ArraySlice<UInt8>]) -> Bool {
    fields[0].elementsEqual("-DOCSTART-".utf8)
      || fields.count > 1 && fields[0].elementsEqual("#".utf8)
        && fields[1].elementsEqual("newdoc".utf8)
  }

  private mutating func add(_ fields: [ArraySlice<UInt8>]) throws(Mistake) {
    guard fields.count > 1 else {
      throw Mistake(message: "a token without a tag; columns are parted by tabs or spaces")
    }
    guard String(validating: fields[0], as: UTF8.self) != nil else {
      throw Mistake(message: "the token is not valid UTF-8")
    }
    let token = fields[0]
    if !isGlued, !Self.leansLeft(token) { item.bytes.append(0x20) }
    let start = item.bytes.count
    item.bytes.append(contentsOf: token)
    isGlued = token.count == 1 && "([{$£".utf8.contains(token[token.startIndex])
    try tag(fields[fields.count - 1], TextRange(start, item.bytes.count))
  }

  /// Whether no space stands before a token.
  private static func leansLeft(_ token: ArraySlice<UInt8>) -> Bool {
    switch token[token.startIndex] {
    case UInt8(ascii: "'"): true
    case let byte where ".,;:!?)]}%".utf8.contains(byte): token.count == 1
    default: token.elementsEqual("n't".utf8)
    }
  }

  private mutating func tag(_ tag: ArraySlice<UInt8>, _ range: TextRange) throws(Mistake) {
    let text = String(decoding: tag, as: UTF8.self)
    if text == "O" || text == "_" {
      open = nil
      return
    }
    guard tag.count > 2, tag[tag.startIndex + 1] == UInt8(ascii: "-") else {
      throw Mistake(message: "'\(text)' is no tag; tags are 'O' and such as 'B-PER'")
    }
    let label = String(text.dropFirst(2))
    let goesOn =
      switch tag[tag.startIndex] {
      case UInt8(ascii: "I"), UInt8(ascii: "E"), UInt8(ascii: "L"), UInt8(ascii: "M"):
        open == label
      case UInt8(ascii: "B"), UInt8(ascii: "S"), UInt8(ascii: "U"), UInt8(ascii: "W"): false
      default:
        throw Mistake(message: "'\(text)' is no tag; it must begin with one of B I O E S L U")
      }
    open = label
    guard let known = LabelNames.project(label) else { return }
    if goesOn, let last = item.names.indices.last {
      item.names[last].range = TextRange(
        Int(item.names[last].range.lower), Int(range.upper))
    } else {
      item.names.append(.init(range, label: known))
    }
  }

  private mutating func endSentence() {
    open = nil
    isGlued = true
    guard let last = item.bytes.last, last != 0x0A else { return }
    if hasMarks { item.bytes.append(0x0A) } else { endDocument() }
  }

  private mutating func endDocument() {
    open = nil
    isGlued = true
    if !item.bytes.isEmpty { items.append(item) }
    item = Item()
  }
}
