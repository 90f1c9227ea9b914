/// Writes a new text from an old one, recording where every piece came from.
///
/// A rewriter names only what it changes, in text order; everything between is kept. A text in
/// which nothing changes is handed on without a copy.
///
/// ```swift
/// output.replace(TextRange(3, 5), with: " ")
/// output.delete(TextRange(9, 10))
/// ```
public struct TextBuilder: Sendable {
  private let source: Text
  private var output: [UInt8] = []
  private var edits: [Alignment.Edit] = []
  /// How much of the source has been kept, replaced or deleted.
  private var position: UInt32 = 0

  /// Begins a rewrite of `source`.
  public init(rewriting source: Text) { self.source = source }

  /// How many edits have been recorded.
  public var editCount: Int { edits.count }

  /// How often what was done, by the names of ``count(_:_:)``, in the order they were first named.
  public private(set) var counts: [(name: String, count: Int)] = []

  /// Notes that something was done so many times; the document's facts then say so.
  ///
  /// ```swift
  /// output.count("normalize.quotes", 4)
  /// ```
  public mutating func count(_ name: String, _ number: Int) {
    guard number > 0 else { return }
    if let known = counts.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
      counts[known].count += number
    } else {
      counts.append((name, number))
    }
  }

  /// Takes over a rewrite of the whole source that was made elsewhere; nothing may have been
  /// written before.
  package mutating func adopt(_ text: Text, _ alignment: Alignment) {
    precondition(edits.isEmpty && position == 0, "a rewrite is adopted whole")
    precondition(Int(alignment.sourceCount) == source.count, "the rewrite is of another text")
    guard !alignment.isIdentity else { return }
    edits = alignment.edits
    output = text.array
    position = UInt32(source.count)
  }

  /// Deletes a range of the old text.
  public mutating func delete(_ range: TextRange) {
    replace(range, with: [])
  }

  /// Writes new bytes in place of a range of the old text.
  public mutating func replace(_ range: TextRange, with literal: StaticString) {
    // A static string is valid UTF-8 by construction and lives for ever.
    literal.withUTF8Buffer { write($0.span, over: range) }
  }

  /// Writes new bytes in place of a range of the old text; they must be valid UTF-8.
  public mutating func replace(_ range: TextRange, with bytes: [UInt8]) {
    replace(range, with: bytes.span)
  }

  /// Writes new bytes in place of a range of the old text; they must be valid UTF-8.
  public mutating func replace(_ range: TextRange, with bytes: Span<UInt8>) {
    precondition(
      (try? UTF8Span(validating: bytes)) != nil, "a replacement must be valid UTF-8")
    write(bytes, over: range)
  }

  /// Writes new bytes before `offset`, in place of nothing.
  public mutating func insert(_ bytes: [UInt8], at offset: UInt32) {
    replace(TextRange(offset, offset), with: bytes)
  }

  private mutating func write(_ bytes: Span<UInt8>, over range: TextRange) {
    precondition(range.lower >= position, "edits must be made in text order")
    precondition(
      source.isScalarBoundary(range.lower) && source.isScalarBoundary(range.upper),
      "an edit must begin and end on a scalar boundary inside the text")
    if equal(bytes, source.bytes(range)) { return }

    keep(upTo: range.lower)
    let start = UInt32(output.count)
    for index in bytes.indices { output.append(bytes[index]) }
    position = range.upper
    record(Alignment.Edit(source: range, target: TextRange(start, UInt32(output.count))))
  }

  /// Adds an edit; deletions that touch become one.
  private mutating func record(_ edit: Alignment.Edit) {
    if let last = edits.last, last.target.isEmpty, edit.target.isEmpty,
      last.source.upper == edit.source.lower
    {
      edits[edits.count - 1].source.upper = edit.source.upper
    } else {
      edits.append(edit)
    }
  }

  private mutating func keep(upTo offset: UInt32) {
    if edits.isEmpty { output.reserveCapacity(source.count) }
    output.append(contentsOf: source.storage[Int(position)..<Int(offset)])
    position = offset
  }

  private func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// Ends the rewrite: the new text, and its alignment with the old one.
  public consuming func finish() -> (text: Text, alignment: Alignment) {
    if edits.isEmpty { return (source, Alignment(identity: source.count)) }
    keep(upTo: UInt32(source.count))
    precondition(output.count <= Text.maximumCount, "the rewritten text is too long")
    let alignment = Alignment(
      edits: edits, sourceCount: UInt32(source.count), targetCount: UInt32(output.count))
    return (Text(unchecked: output), alignment)
  }
}
