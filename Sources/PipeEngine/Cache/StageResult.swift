internal import PipeKit

/// What a stage made of a document, as bytes that mean the same in every process: the text it wrote,
/// the layers and facts it changed, or that it dropped the document.
enum StageResult {
  private enum Kind: UInt8 { case annotated, rewritten, dropped }

  /// The layers of the project's own, and their bits.
  private static let ownLayers = [Token.layer, Sentence.layer, Entity.layer, Sentiment.layer]

  static let dropped = [Kind.dropped.rawValue]

  /// The result of an annotator, or of a filter that kept the document.
  ///
  /// Nil where it cannot be kept: the stage changed a layer that its key does not count, or one of a
  /// kind that cannot be stored.
  static func annotated(
    from before: Annotations, to after: Annotations, _ dependencies: StageDependencies
  ) -> [UInt8]? {
    var writer = AnnotationWriter(after.strings)
    writer.natural(Int(Kind.annotated.rawValue))
    let changes = [
      !before.tokens.isSame(as: after.tokens), !before.sentences.isSame(as: after.sentences),
      !before.entities.isSame(as: after.entities), !isSame(before, after),
    ]
    var bits = 0
    for (index, isChanged) in changes.enumerated() where isChanged {
      guard dependencies.count(ownLayers[index]) else { return nil }
      bits |= 1 << index
    }
    writer.natural(bits)
    if changes[0] { writer.layer(after.tokens) }
    if changes[1] { writer.layer(after.sentences) }
    if changes[2] { writer.layer(after.entities) }
    if changes[3] { writer.layer(after.sentiment) }
    writeFacts(from: before.facts, to: after.facts, &writer)
    guard writeCustom(from: before, to: after, dependencies, &writer) else { return nil }
    return writer.bytes
  }

  /// The result of a rewriter that was given `before` and nothing else.
  static func rewritten(from before: Text, to after: Document) -> [UInt8] {
    var writer = AnnotationWriter(StringPool())
    writer.natural(Int(Kind.rewritten.rawValue))
    writer.natural(after.alignment.edits.count)
    for edit in after.alignment.edits {
      writer.range(edit.source)
      writer.raw(after.text.bytes(edit.target))
    }
    writer.facts(after.notes.facts.entries)
    return writer.bytes
  }

  /// Puts a result into the document it is about; returns whether the document goes on.
  ///
  /// Throws, and leaves the document alone, if the bytes make no sense.
  static func apply(
    _ bytes: [UInt8], of stage: any Stage, to document: inout Document
  ) throws(DocumentError) -> Bool {
    var reader = AnnotationReader(bytes, of: document.text, strings: document.notes.strings)
    guard let kind = Kind(rawValue: try reader.byte()) else { throw AnnotationReader.damaged }
    switch kind {
    case .dropped:
      guard reader.isAtEnd else { throw AnnotationReader.damaged }
      return false
    case .annotated:
      document.notes = try annotations(&reader, of: stage, document.notes)
    case .rewritten:
      try rewrite(&document, &reader)
    }
    return true
  }

  private static func annotations(
    _ reader: inout AnnotationReader, of stage: any Stage, _ before: Annotations
  ) throws(DocumentError) -> Annotations {
    var notes = before
    let bits = try reader.natural()
    if bits & 1 != 0 { notes.tokens = try reader.tokens() }
    if bits & 2 != 0 { notes.sentences = try reader.sentences() }
    if bits & 4 != 0 { notes.entities = try reader.entities() }
    if bits & 8 != 0 { notes.sentiment = try reader.sentiment() }
    for _ in 0..<(try reader.count()) { notes.facts[try reader.string()] = nil }
    for (name, value) in try reader.facts() { notes.facts[name] = value }
    for _ in 0..<(try reader.count()) {
      guard let layer = try stage.restoredLayer(try reader.string(), from: &reader) else {
        throw AnnotationReader.damaged
      }
      notes.setCustom(layer)
    }
    notes.strings = reader.strings
    guard reader.isAtEnd, bits < 16, isSound(notes) else { throw AnnotationReader.damaged }
    return notes
  }

  /// Whether every index has something to point at.
  private static func isSound(_ notes: Annotations) -> Bool {
    notes.sentences.allSatisfy { $0.tokens.upperBound <= notes.tokens.count }
      && notes.sentiment.sentences.count <= notes.sentences.count
      && notes.sentiment.entities.count <= notes.entities.count
  }

  private static func rewrite(
    _ document: inout Document, _ reader: inout AnnotationReader
  ) throws(DocumentError) {
    let source = document.text
    var edits: [Alignment.Edit] = []
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    var kept: UInt32 = 0
    for _ in 0..<(try reader.count()) {
      let range = try reader.range()
      let words = try reader.raw()
      guard range.lower >= kept, (try? UTF8Span(validating: words.span)) != nil,
        output.count + words.count + source.count <= Text.maximumCount
      else { throw AnnotationReader.damaged }
      source.bytes(TextRange(kept, range.lower)).withUnsafeBufferPointer {
        output.append(contentsOf: $0)
      }
      let start = output.count
      output += words
      edits.append(Alignment.Edit(source: range, target: TextRange(start, output.count)))
      kept = range.upper
    }
    let facts = try reader.facts()
    guard reader.isAtEnd else { throw AnnotationReader.damaged }
    if !edits.isEmpty {
      source.bytes(TextRange(kept, UInt32(source.count))).withUnsafeBufferPointer {
        output.append(contentsOf: $0)
      }
      // The pieces are valid UTF-8 and were cut between characters.
      document.replaceText(
        Text(unchecked: output),
        alignment: Alignment(
          edits: edits, sourceCount: UInt32(source.count), targetCount: UInt32(output.count)))
    }
    for (name, value) in facts { document.notes[fact: name] = value }
  }

  private static func writeFacts(
    from before: Facts, to after: Facts, _ writer: inout AnnotationWriter
  ) {
    let gone = before.entries.filter { after[$0.name] == nil }
    writer.natural(gone.count)
    for entry in gone { writer.string(entry.name) }
    writer.facts(
      after.entries.filter { entry in
        before[entry.name].map { !isSame($0, entry.value) } ?? true
      })
  }

  /// Whether two facts are the same to the byte; strings that look alike are equal to Swift.
  private static func isSame(_ first: Fact, _ second: Fact) -> Bool {
    if case (.string(let first), .string(let second)) = (first, second) {
      return first.utf8.elementsEqual(second.utf8)
    }
    return first == second
  }

  /// Writes the layers of plugins' own that the stage made or may have changed.
  private static func writeCustom(
    from before: Annotations, to after: Annotations, _ dependencies: StageDependencies,
    _ writer: inout AnnotationWriter
  ) -> Bool {
    var changed: [any CustomLayer] = []
    for layer in after.custom {
      let old = before.custom.first { $0.name.utf8.elementsEqual(layer.name.utf8) }
      if let old, isSame(old, layer, before.strings, after.strings) { continue }
      guard dependencies.count(layer.name) else { return false }
      changed.append(layer)
    }
    writer.natural(changed.count)
    for layer in changed {
      writer.string(layer.name)
      guard layer.store(in: &writer) else { return false }
    }
    return true
  }

  /// Whether two layers are written as the same bytes; of those that cannot be stored, whether the
  /// ranges are the same, since a stage may only change what it declares.
  private static func isSame(
    _ old: any CustomLayer, _ new: any CustomLayer, _ oldStrings: StringPool,
    _ newStrings: StringPool
  ) -> Bool {
    var (first, second) = (AnnotationWriter(oldStrings), AnnotationWriter(newStrings))
    guard old.store(in: &first), new.store(in: &second) else { return old.ranges == new.ranges }
    return first.bytes == second.bytes
  }

  private static func isSame(_ before: Annotations, _ after: Annotations) -> Bool {
    if before.sentiment.isEmpty, before.sentiment.evidence.isEmpty,
      after.sentiment.isEmpty, after.sentiment.evidence.isEmpty, after.sentiment.shares == nil,
      before.sentiment.shares == nil
    {
      return true
    }
    var (first, second) = (AnnotationWriter(before.strings), AnnotationWriter(after.strings))
    first.layer(before.sentiment)
    second.layer(after.sentiment)
    return first.bytes == second.bytes
  }
}

extension Layer {
  /// Whether two layers share their storage: whoever changed one of them has made a copy.
  fileprivate func isSame(as other: Layer) -> Bool {
    if count != other.count { return false }
    return isEmpty
      || span.withUnsafeBufferPointer { first in
        other.span.withUnsafeBufferPointer { first.baseAddress == $0.baseAddress }
      }
  }
}
