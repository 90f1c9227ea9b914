internal import PipeKit

/// Decodes named and numbered characters of HTML and takes out its tags.
///
/// Writes the new text byte by byte and looks back at each semicolon and each `>`: what has become
/// a character or a tag is replaced, and what replaces it is read like any other text. So one pass
/// leaves nothing to a second one, however often a text was encoded, and takes linear time: no
/// name is longer than ``NamedCharacters/longestName``, and where a tag began is kept on a stack.
struct MarkupRewriter: Sendable {
  private let decodes: Bool
  private let strips: Bool
  private(set) var entities = 0
  private(set) var tags = 0

  private var output: [UInt8] = []
  private var edits: [Alignment.Edit] = []
  private var marks: [Mark] = []
  private var state = MarkupState()
  /// What is to be written next: a character of one byte, or one that ends nothing.
  private var pending: [UInt8] = []
  /// How much of the source has been read.
  private var position = 0

  /// An ampersand or a `<` of the output, and the state before it.
  private struct Mark: BitwiseCopyable {
    var place: UInt32
    var isAmpersand: Bool
    var before: MarkupState
  }

  /// A quoted value that goes on for longer was never closed.
  private static let longestTag = 4_096

  init(decodes: Bool, strips: Bool) {
    self.decodes = decodes
    self.strips = strips
  }

  mutating func rewrite(_ text: Text, into builder: inout TextBuilder) {
    output.removeAll(keepingCapacity: true)
    edits.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    state = MarkupState()
    (entities, tags) = (0, 0)
    output.reserveCapacity(text.count)
    let bytes = text.bytes
    position = 0
    while position < bytes.count {
      position += 1
      push(bytes[position - 1])
      // What replaced the end of the output may end something in its turn.
      while !pending.isEmpty {
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        for byte in bytes { push(byte) }
      }
    }
    let written = output
    for edit in edits {
      builder.replace(edit.source, with: written.span.extracting(edit.target.indices))
    }
  }

  private mutating func push(_ byte: UInt8) {
    output.append(byte)
    switch byte {
    case UInt8(ascii: "&") where decodes: openEntity()
    case UInt8(ascii: ";") where decodes && state.kind == .text: closeEntity()
    case UInt8(ascii: "<") where strips: openTag()
    case UInt8(ascii: ">") where strips: closeTag()
    default: if state.kind != .text { step(byte) }
    }
  }

  private var place: UInt32 { UInt32(output.count - 1) }

  // MARK: Entities

  private mutating func openEntity() {
    switch state.kind {
    case .plainValue, .singleQuoted, .doubleQuoted, .comment, .script, .declaration: return
    case .text, .opened, .closing, .name, .inside, .afterEquals: break
    }
    marks.append(Mark(place: place, isAmpersand: true, before: state))
    state.kind = .text
  }

  /// Replaces the entity that a semicolon ends, if there is one.
  private mutating func closeEntity() {
    guard let mark = marks.last, mark.isAmpersand else { return }
    let name = Int(mark.place) + 1..<output.count - 1
    guard !name.isEmpty, name.count <= NamedCharacters.longestName,
      let character = EntityValue.bytes(output.span, name)
    else { return }
    entities += 1
    replace(from: mark.place, with: character)
  }

  // MARK: Tags

  private mutating func openTag() {
    switch state.kind {
    case .singleQuoted, .doubleQuoted, .comment, .script: return step(UInt8(ascii: "<"))
    case .text, .opened, .closing, .name, .inside, .afterEquals, .plainValue, .declaration: break
    }
    marks.append(Mark(place: place, isAmpersand: false, before: state))
    state = MarkupState(kind: .opened, tagStart: place, nameStart: place + 1)
  }

  private mutating func closeTag() {
    switch state.kind {
    case .text, .singleQuoted, .doubleQuoted: return
    case .opened, .closing: state.kind = .text
    case .declaration: removeTag(.inline)
    case .comment: if endsComment { removeTag(.inline) }
    case .script: if endsScript { removeTag(.block) }
    case .name:
      guard let kind = nameKind(before: output.count - 1) else { return state.kind = .text }
      finishTag(kind)
    case .inside, .afterEquals, .plainValue:
      var end = Int(state.nameStart)
      while end < output.count, isNameByte(output[end]) { end += 1 }
      guard let kind = nameKind(before: end) else { return state.kind = .text }
      finishTag(kind)
    }
  }

  private mutating func finishTag(_ kind: TagNames.Kind) {
    if kind == .script {
      let isOpening = output[Int(state.tagStart) + 1] != UInt8(ascii: "/")
      guard isOpening else { return removeTag(.block) }
      state.kind = .script
    } else {
      removeTag(kind)
    }
  }

  private mutating func removeTag(_ kind: TagNames.Kind) {
    tags += 1
    let start = state.tagStart
    switch kind {
    case .inline: replace(from: start, with: [])
    case .cell: replace(from: start, with: [0x20])
    case .block, .script: replace(from: start, with: [0x0A])
    }
  }

  /// Follows a tag by one byte that is none of those that open or close one.
  private mutating func step(_ byte: UInt8) {
    guard output.count - Int(state.tagStart) <= Self.longestTag || isUnbounded else {
      return state.kind = .text
    }
    switch state.kind {
    case .text, .script, .comment: break
    case .opened:
      switch byte {
      case UInt8(ascii: "/"):
        state.kind = .closing
        state.nameStart += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"): state.kind = .declaration
      default: state.kind = byte.isASCIILetter ? .name : .text
      }
    case .closing: state.kind = byte.isASCIILetter ? .name : .text
    case .name:
      if isNameByte(byte) { return }
      guard nameKind(before: output.count - 1) != nil,
        byte.isASCIIWhitespace || byte == UInt8(ascii: "/")
      else { return state.kind = .text }
      state.kind = .inside
    case .inside:
      if byte == UInt8(ascii: "=") { state.kind = .afterEquals }
      let isPart =
        byte.isASCIIWhitespace || byte.isASCIILetter || byte.isASCIIDigit
        || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@")
      if !isPart { state.kind = .text }
    case .afterEquals:
      switch byte {
      case UInt8(ascii: "\""): state.kind = .doubleQuoted
      case UInt8(ascii: "'"): state.kind = .singleQuoted
      default: if !byte.isASCIIWhitespace { state.kind = .plainValue }
      }
    case .plainValue: if byte.isASCIIWhitespace { state.kind = .inside }
    case .doubleQuoted: if byte == UInt8(ascii: "\"") { state.kind = .inside }
    case .singleQuoted: if byte == UInt8(ascii: "'") { state.kind = .inside }
    case .declaration: stepDeclaration(byte)
    }
  }

  /// Whether what is open may be of any length.
  private var isUnbounded: Bool { state.kind == .comment || state.kind == .script }

  private mutating func stepDeclaration(_ byte: UInt8) {
    let start = Int(state.tagStart)
    switch output.count - start {
    case 3:
      let isKnown = byte == UInt8(ascii: "-") || byte.isASCIILetter
      if !isKnown { state.kind = .text }
    case 4 where output[start + 2] == UInt8(ascii: "-"):
      state.kind = byte == UInt8(ascii: "-") ? .comment : .text
    default: break
    }
  }

  private var endsComment: Bool {
    let end = output.count
    return end - Int(state.tagStart) >= 7 && output[end - 2] == UInt8(ascii: "-")
      && output[end - 3] == UInt8(ascii: "-")
  }

  /// Whether the output ends in `</script>` or `</style>`.
  private var endsScript: Bool {
    var end = output.count - 1
    while end > Int(state.tagStart), output.count - end < 9, output[end - 1].isASCIIWhitespace {
      end -= 1
    }
    var start = end
    while start > Int(state.tagStart), end - start < 7, output[start - 1].isASCIILetter {
      start -= 1
    }
    return start >= 2 && output[start - 1] == UInt8(ascii: "/")
      && output[start - 2] == UInt8(ascii: "<")
      && TagNames.kind(output.span, start..<end) == .script
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }

  private func nameKind(before end: Int) -> TagNames.Kind? {
    let start = Int(state.nameStart)
    guard end > start, end - start <= 40 else { return nil }
    return TagNames.kind(output.span, start..<end)
  }

  // MARK: Replacing

  /// Writes bytes in place of the end of the output, from `start` on.
  private mutating func replace(from start: UInt32, with bytes: [UInt8]) {
    var lower: UInt32?
    while let last = edits.last,
      last.target.lower > start || last.target.lower == start && !last.target.isEmpty
    {
      if last.target.lower == start { lower = last.source.lower }
      edits.removeLast()
    }
    let before = edits.last.map { (source: $0.source.upper, target: $0.target.upper) } ?? (0, 0)
    let from = lower ?? before.source + (start - before.target)
    output.removeLast(output.count - Int(start))
    while let mark = marks.last, mark.place >= start {
      state = mark.before
      marks.removeLast()
    }
    edits.append(
      Alignment.Edit(
        source: TextRange(from, UInt32(position)),
        target: TextRange(start, start + UInt32(bytes.count))))
    pending = bytes
  }
}
