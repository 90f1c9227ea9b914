import Foundation
import PipeKit
import Synchronization

@testable import PipeEngine

/// Finds words: a token each, and one sentence.
struct WordStage: Annotator {
  static let info = Info(
    "words", "Finds words.", writes: [Token.layer, Sentence.layer], uses: [])

  func annotate(_ text: Text, into notes: inout Annotations) {
    notes.tokens.removeAll()
    notes.sentences.removeAll()
    var start: Int?
    for index in 0...text.count {
      let isLetter = index < text.count && text.bytes[index] > 0x20
      if isLetter, start == nil { start = index }
      guard !isLetter, let begin = start else { continue }
      notes.tokens.append(Token(TextRange(begin, index), kind: .word))
      start = nil
    }
    notes.sentences.append(
      Sentence(text.range, kind: .headline, tokenCount: UInt32(notes.tokens.count)))
  }
}

/// Takes every second word for a name.
struct NameStage: Annotator {
  static let info = Info(
    "names", "Finds names.", reads: [Token.layer], writes: [Entity.layer], uses: [])
  static let settings = [
    Setting("label", \Self.label, "What names are."),
    Setting("idle", \Self.idle, "Makes no difference."),
  ]
  var label: Symbol = "PERSON"
  var idle = 0

  func annotate(_ text: Text, into notes: inout Annotations) {
    notes.entities.removeAll()
    for (index, token) in notes.tokens.enumerated() where index % 2 == 1 {
      let name = notes.strings.add("Full name of \(text.string(token.range)) é")
      notes.entities.append(
        Entity(
          token.range, label: label, score: Score(tenThousandths: 9_876), canonical: name,
          candidates: index % 4 == 1 ? name : .empty))
    }
    notes[fact: "names"] = .integer(notes.entities.count)
  }
}

/// Judges everything, with evidence.
struct ToneStage: Annotator {
  static let info = Info(
    "tone", "Judges.", reads: [Sentence.layer], writes: [Sentiment.layer], uses: [Entity.layer])
  static let settings = [Setting("strength", \Self.strength, "How strongly.")]
  var strength = 3

  func annotate(_ text: Text, into notes: inout Annotations) {
    var sentiment = Sentiment()
    func judgement(_ polarity: Polarity) -> Judgement {
      var judgement = Judgement(
        polarity, score: Score(tenThousandths: Int32(strength * 1_000)),
        firstEvidence: UInt32(sentiment.evidence.count), evidenceCount: 1)
      judgement.holder = polarity == .negative ? notes.tokens.first?.range : nil
      sentiment.evidence.append(
        Evidence(
          notes.tokens.first?.range ?? TextRange(0, 0), weight: Score(tenThousandths: -77),
          manner: [.negated, .contrasted]))
      return judgement
    }
    sentiment.document = judgement(.negative)
    sentiment.shares = PolarityShares(negative: .one, neutral: .zero, positive: .zero)
    sentiment.sentences = notes.sentences.map { _ in judgement(.positive) }
    sentiment.entities = notes.entities.indices.map { $0 % 2 == 0 ? nil : judgement(.neutral) }
    notes.sentiment = sentiment
    notes[fact: "tone"] = .score(Score(tenThousandths: 5))
    notes[fact: "loud"] = .flag(true)
    notes[fact: "said"] = .string("e\u{301}")
  }
}

/// A layer of a plugin's own that can be stored.
struct Mark: StorableAnnotation {
  static let layer = "marks"
  var range: TextRange
  var kind: Symbol
  var words: StringReference

  func encode(into fields: inout AnnotationEncoder) {
    fields.field("kind", kind)
    fields.field("words", words)
  }
  func store(in writer: inout AnnotationWriter) {
    writer.symbol(kind)
    writer.text(words)
  }
  init(_ range: TextRange, kind: Symbol, words: StringReference) {
    (self.range, self.kind, self.words) = (range, kind, words)
  }
  init(_ range: TextRange, from reader: inout AnnotationReader) throws(DocumentError) {
    self.init(range, kind: try reader.symbol(), words: try reader.text())
  }
}

/// One that cannot.
struct Secret: Annotation {
  static let layer = "secrets"
  var range: TextRange
}

/// Marks every word, with or without saying what it looks at.
struct MarkStage: Annotator {
  static let info = Info("marks", "Marks words.", reads: [Token.layer], writes: [Mark.layer])
  static let storableLayers: [any StorableAnnotation.Type] = [Mark.self]

  func annotate(_ text: Text, into notes: inout Annotations) {
    for token in notes.tokens {
      let words = notes.strings.add("<\(text.string(token.range))>")
      notes[Mark.self].append(
        Mark(token.range, kind: Symbol("mark-\(token.range.count)"), words: words))
    }
  }
}

/// Writes a layer that nobody else can read.
struct SecretStage: Annotator {
  static let info = Info("secrets", "Keeps secrets.", writes: [Secret.layer], uses: [])

  func annotate(_ text: Text, into notes: inout Annotations) {
    notes[Secret.self].append(Secret(range: text.range))
  }
}

/// Changes a layer that it does not declare.
struct SneakyStage: Annotator {
  static let info = Info("sneaky", "Removes tokens.", uses: [])

  func annotate(_ text: Text, into notes: inout Annotations) {
    notes.sentences.removeAll()
    notes.tokens.removeAll { $0.range.lower > 0 }
  }
}

/// Writes a letter twice wherever it stands.
struct DoubleStage: Rewriter {
  static let info = Info("double", "Doubles a letter.")
  static let settings = [Setting("letter", \Self.letter, "Which.")]
  var letter = "t"

  func rewrite(_ text: Text, into output: inout TextBuilder) {
    let bytes = Array(letter.utf8)
    for index in 0..<text.count where text.bytes[index] == bytes[0] {
      output.replace(TextRange(index, index + 1), with: bytes + Array("é".utf8))
      output.count("doubled.\(letter)", 1)
    }
  }
}

/// Drops documents by their text and metadata, many at a time.
struct SievingStage: BatchStage, Filter {
  static let info = Info("sieve", "Drops documents.")
  func keeps(_ document: Document) -> Bool {
    !document.text.string.hasSuffix("7") || document.metadata.text("parity") == "even"
  }
  func run(
    _ documents: inout [Document], at indices: [Int]
  ) -> [(index: Int, verdict: BatchVerdict)] {
    indices.compactMap { index in
      if documents[index].text.string.hasSuffix("11") {
        return (index, .failed(DocumentError("eleven", "the text ends in 11")))
      }
      return keeps(documents[index]) ? nil : (index, .dropped)
    }
  }
}

/// Writes all that is known of every document.
struct EverythingSink: Sink {
  static let info = Info("everything", "Writes everything.")
  var fileName: String { "everything.jsonl" }

  func encode(_ batch: Batch) -> Encoded {
    var text = ""
    for document in batch.documents {
      let notes = document.notes
      text += "\(document.id) \(document.text) \(document.alignment.edits)\n"
      text += "\(notes.tokens.map { "\($0)" }) \(notes.sentences.map { "\($0)" })\n"
      for entity in notes.entities {
        text += "\(entity.range) \(entity.label) \(entity.score) "
        text += "\(notes.strings.string(entity.canonical))"
        text += "\(notes.strings.string(entity.candidates))\n"
      }
      text += "\(notes.sentiment)\n\(notes.facts.entries)\n"
      for layer in notes.custom { text += "\(document.written(layer: layer.name))\n" }
    }
    for rejection in batch.rejections { text += "\(rejection)\n" }
    return Encoded(bytes: Array(text.utf8), rows: 0)
  }
}

/// A cache folder for one test, and runs that use it.
final class CacheBench {
  let folder: URL
  var stages: [any Stage] = [WordStage(), NameStage(), ToneStage()]
  var texts = (0..<20).map { "word Name\($0) speaks well of Ünïcode \($0)" }
  /// The digests of files, by the stage that reads them.
  var files: [String: String] = [:]
  var build = "1"
  var maximumSize = 1 << 30

  private let isOwner: Bool

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID())")
    isOwner = true
  }

  /// Shares the cache of another.
  init(at path: String) throws {
    folder = URL(filePath: path)
    isOwner = false
  }

  deinit { if isOwner { try? FileManager.default.removeItem(at: folder) } }

  var path: String { folder.path }

  /// What one run came to.
  struct Result {
    var bytes: [UInt8] = []
    var counts = Counts()
    var reports: [String: StageCacheReport] = [:]

    /// The stages that ran on a document at least.
    var ran: [String] { reports.filter { $0.value.misses > 0 }.map(\.key).sorted() }
    /// The stages that loaded a result at least.
    var loaded: [String] { reports.filter { $0.value.hits > 0 }.map(\.key).sorted() }
  }

  func run(workers: Int = 1, cached: Bool = true) throws -> Result {
    let pipeline = pipeline(stages)
    var engine = Engine(pipeline, workers: workers)
    if cached { engine.cache = try open(pipeline) }
    let outcome = try engine.run(
      TextSource(texts), sinks: [EverythingSink()], to: MemoryDestination())
    try engine.cache?.finish()
    var result = Result()
    result.bytes = (outcome.destination as? MemoryDestination)?.bytes[0] ?? []
    result.counts = outcome.counts
    for stage in outcome.stages { result.reports[stage.id] = stage.cache }
    return result
  }

  func open(_ pipeline: Pipeline) throws -> RunCache {
    try RunCache(
      path, maximumSize: maximumSize,
      members: pipeline.stages.map { stage in
        let files = files[stage.id].map { [InputRecord(path: "model", size: 1, sha256: $0)] }
        return RunCache.Member(stage, files: files ?? [])
      }, build: .string(build))
  }

  /// The finished segments.
  func segments() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "segments"), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasSuffix(CacheFolder.segment) }.sorted { $0.path < $1.path }
  }
}

/// A source of given texts.
struct TextSource: Source {
  static let info = Info("texts", "Makes documents of texts.")
  private var texts: [String] = []
  private var next = 0

  init() {}
  init(_ texts: [String]) { self.texts = texts }

  mutating func read(into batch: inout Batch) {
    for number in next..<min(next + 7, texts.count) {
      batch.records.append(
        Record(bytes: Array(texts[number].utf8), origin: Origin(path: "in"), ordinal: number))
    }
    next += batch.records.count
  }

  func decode(_ batch: inout Batch) throws {
    for record in batch.records {
      var document = Document(
        id: "d\(record.ordinal)", text: try Text(validating: record.bytes), origin: record.origin)
      document.ordinal = record.ordinal
      document.metadata["parity"] = .string(record.ordinal % 2 == 0 ? "even" : "odd")
      batch.documents.append(document)
    }
  }
}
