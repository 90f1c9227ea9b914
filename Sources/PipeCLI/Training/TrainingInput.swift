internal import PipeIO
internal import PipeKit
internal import PipeStages

/// Reads documents to train on or to measure with.
struct TrainingInput {
  private let console: Console
  private var sentences = Sentences()

  init(console: Console) { self.console = console }

  /// Calls `body` with the text, tokens and sentences of every document of some files.
  mutating func forEachText(
    _ patterns: [String], _ body: (Text, Annotations) throws -> Void
  ) throws {
    try forEachDocument(patterns) { document, notes in try body(document.text, notes) }
  }

  /// The documents of some files, with their names.
  ///
  /// Of partial files it is known only where the labels are that occur in them.
  mutating func annotated(
    _ patterns: [String], isPartial: Bool
  ) throws -> [NameTrainingDocument] {
    var documents: [NameTrainingDocument] = []
    for pattern in patterns {
      var labels: Set<String> = []
      let first = documents.count
      func append(_ text: Text, _ notes: Annotations, _ names: [NameTrainingDocument.Name]) {
        labels.formUnion(names.map(\.label))
        documents.append(
          NameTrainingDocument(
            text: text, tokens: notes.tokens, sentences: notes.sentences, names: names))
      }
      if ColumnFile.isOne(pattern) {
        for item in try columns(pattern) {
          var notes = Annotations()
          try sentences.annotate(item.text, into: &notes)
          append(item.text, notes, item.names)
        }
      } else {
        try forEachDocument([pattern]) { document, notes in
          append(document.text, notes, Self.names(document))
        }
      }
      guard isPartial else { continue }
      for index in first..<documents.count { documents[index].knownLabels = labels.sorted() }
    }
    return documents
  }

  /// The documents of a file in columns.
  private func columns(_ path: String) throws -> [ColumnFile.Item] {
    do {
      return try ColumnFile(try FileBytes.read(path), path: path).items
    } catch let problem as FileProblem {
      console.line("pipe: \(problem)")
      throw ExitStatus.inputMissing.error
    } catch let problem as ColumnFile.Problem {
      console.line("\(problem)")
      throw ExitStatus.data.error
    }
  }

  private mutating func forEachDocument(
    _ patterns: [String], _ body: (Document, Annotations) throws -> Void
  ) throws {
    guard !patterns.isEmpty else { return }
    let inputs = InputFiles.resolve(
      patterns: patterns.map { InputPattern($0) }, directory: ".")
    for problem in inputs.problems { console.line("pipe: \(problem.message)") }
    guard !inputs.isUnusable else { throw ExitStatus.inputMissing.error }
    var source = FileSource(inputs.files)
    var index = 0
    while true {
      var batch = Batch(index: index)
      source.read(into: &batch)
      guard !batch.records.isEmpty || !batch.rejections.isEmpty else { return }
      source.decode(&batch)
      if let rejection = batch.rejections.first {
        console.line("pipe: \(rejection.origin.path): \(rejection.error)")
        throw ExitStatus.data.error
      }
      for document in batch.documents {
        var notes = Annotations()
        try sentences.annotate(document.text, into: &notes)
        try body(document, notes)
      }
      index += 1
    }
  }

  /// The names of a document in text order; of two that overlap the first and longer one.
  private static func names(_ document: Document) -> [NameTrainingDocument.Name] {
    var names: [NameTrainingDocument.Name] = []
    var end: UInt32 = 0
    let entities = document.notes.entities.sorted { $0.range < $1.range }
    for entity in entities where entity.range.lower >= end {
      guard let label = LabelNames.project(entity.label.name) else { continue }
      names.append(NameTrainingDocument.Name(entity.range, label: label))
      end = entity.range.upper
    }
    return names
  }
}
