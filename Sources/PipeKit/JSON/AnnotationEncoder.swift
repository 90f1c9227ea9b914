/// Writes annotations as JSON, turning ranges of the working text into offsets of the original.
public struct AnnotationEncoder: Sendable {
  package var json: JSONWriter
  private let original: Text
  private let alignment: Alignment
  private let strings: StringPool
  private var cursor: OffsetCursor
  /// Names of symbols by their index, so that the shared table is asked once per label.
  private var names: [UInt32: String] = [:]

  /// Begins with what has been written so far; hand it over, so that it is not copied.
  package init(_ document: Document, unit: OffsetUnit, json: consuming JSONWriter) {
    self.json = json
    self.original = document.original
    self.alignment = document.alignment
    self.strings = document.notes.strings
    self.cursor = OffsetCursor(document.original, unit: unit)
  }

  /// Writes one field.
  public mutating func field(_ name: StaticString, _ value: String) {
    json.key(name)
    json.string(value)
  }

  public mutating func field(_ name: StaticString, _ value: Symbol) {
    json.key(name)
    if let known = names[value.index] { return json.string(known) }
    let text = value.name
    names[value.index] = text
    json.string(text)
  }

  public mutating func field(_ name: StaticString, _ value: Int) {
    json.key(name)
    json.integer(value)
  }

  public mutating func field(_ name: StaticString, _ value: Score) {
    json.key(name)
    json.score(value)
  }

  public mutating func field(_ name: StaticString, _ value: Bool) {
    json.key(name)
    json.bool(value)
  }

  /// Writes a text from the document's pool.
  public mutating func field(_ name: StaticString, _ value: StringReference) {
    json.key(name)
    json.string(value, of: strings)
  }

  /// Writes the lines of a text from the document's pool as an array.
  package mutating func lines(_ name: StaticString, _ value: StringReference) {
    let strings = strings
    json.key(name)
    json.beginArray()
    for line in strings.string(value).split(separator: "\n") { json.string(String(line)) }
    json.endArray()
  }

  /// Writes a range of the text as an object with `start`, `end` and `text`.
  public mutating func field(_ name: StaticString, _ value: TextRange) {
    json.key(name)
    annotation(value, hasText: true) { _ in }
  }

  /// Writes a range of the text as an object with `start`, `end`, `text` and the fields that
  /// `body` adds.
  public mutating func field(
    _ name: StaticString, _ value: TextRange, _ body: (inout AnnotationEncoder) -> Void
  ) {
    json.key(name)
    annotation(value, hasText: true, body)
  }

  /// Writes `[start,end,"kind"]`.
  package mutating func pair(_ range: TextRange, _ kind: String) {
    let place = alignment.sourceRange(of: range)
    json.beginArray()
    json.integer(cursor.offset(of: place.lower))
    json.integer(cursor.offset(of: place.upper))
    json.string(kind)
    json.endArray()
  }

  /// Writes an object with `start`, `end`, perhaps `text`, and the fields that `body` adds.
  package mutating func annotation(
    _ range: TextRange, hasText: Bool, _ body: (inout AnnotationEncoder) -> Void
  ) {
    let place = alignment.sourceRange(of: range)
    json.beginRange(cursor.offset(of: place.lower), cursor.offset(of: place.upper))
    if hasText {
      json.key("text")
      json.string(place, of: original)
    }
    body(&self)
    json.endObject()
  }
}
