import PipeKit
import Synchronization

@testable import PipeEngine

/// A source of numbered documents: `d0`, `d1`, … in batches of `batchSize`.
struct NumberedSource: Source {
  static let info = Info("numbered", "Makes numbered documents.")

  var count = 100
  var batchSize = 7
  /// The identifier of a document, by its number.
  var identifier: @Sendable (Int) -> String = { "d\($0)" }
  private var next = 0

  init() {}

  /// The documents of a range, such as a shard.
  init(_ range: Range<Int>) {
    count = range.upperBound
    next = range.lowerBound
  }

  init(count: Int, batchSize: Int = 7) {
    self.count = count
    self.batchSize = batchSize
  }

  mutating func read(into batch: inout Batch) {
    for number in next..<min(next + batchSize, count) {
      let bytes = Array("text \(number)".utf8)
      batch.records.append(
        Record(bytes: bytes, origin: Origin(path: "in", line: number + 1), ordinal: number))
      batch.inputBytes += bytes.count
    }
    next += batch.records.count
  }

  func decode(_ batch: inout Batch) throws {
    for record in batch.records {
      if record.ordinal % 10 == 9, rejectsEveryTenth {
        batch.rejections.append(
          Rejection(
            id: nil, origin: record.origin, stage: nil,
            error: DocumentError("bad-record", "every tenth is bad"), bytes: record.bytes,
            ordinal: record.ordinal))
        continue
      }
      var document = Document(
        id: identifier(record.ordinal), text: try Text(validating: record.bytes),
        origin: record.origin)
      document.ordinal = record.ordinal
      document.metadata["parity"] = .string(record.ordinal % 2 == 0 ? "even" : "odd")
      batch.documents.append(document)
    }
  }

  var rejectsEveryTenth = false
}

/// Writes `id:facts` lines.
struct LineSink: Sink {
  static let info = Info("lines", "Writes one line a document.")
  var fileName = "lines.txt"

  init() {}

  func encode(_ batch: Batch) -> Encoded {
    let lines = batch.documents.map { document in
      let facts = document.notes.facts.entries.map { "\($0.name)=\($0.value)" }
      return "\(document.ordinal) \(document.id) \(facts.joined(separator: ","))\n"
    }
    return Encoded(bytes: Array(lines.joined().utf8), rows: lines.count)
  }
}

/// Throws on texts that end in one digit.
struct FailOnDigit: Annotator {
  static let info = Info("fail-on-digit", "Fails on some documents.", writes: ["checked"])
  var digit = 3

  func annotate(_ text: Text, into notes: inout Annotations) throws {
    let last = text.bytes[text.count - 1]
    notes[fact: "last"] = .integer(Int(last) - 48)
    if Int(last) - 48 == digit { throw DocumentError("unlucky", "the text ends in \(digit)") }
  }
}

/// Drops documents whose identifier ends in 5.
struct DropFives: Filter {
  static let info = Info("drop-fives", "Drops some documents.")
  func keeps(_ document: Document) -> Bool { !document.id.hasSuffix("5") }
}

/// Counts documents and sums their lengths.
struct SumLengths: Aggregator, Equatable {
  static let info = Info("sum-lengths", "Sums the lengths of texts.")
  var documents = 0
  var bytes = 0

  mutating func add(_ document: Document) {
    documents += 1
    bytes += document.text.count
  }
  mutating func merge(_ other: SumLengths) {
    documents += other.documents
    bytes += other.bytes
  }
  func write(to state: inout StateWriter) {
    state.integer(Int64(documents))
    state.integer(Int64(bytes))
  }
  mutating func read(from state: inout StateReader) throws {
    documents = Int(try state.integer())
    bytes = Int(try state.integer())
  }
  func makeTables() -> [Table] {
    [
      Table(
        "lengths", columns: ["documents", "bytes"], rows: [[.integer(documents), .integer(bytes)]])
    ]
  }
}

/// Keeps what is written to it, by sink.
struct MemoryDestination: RunDestination {
  var bytes: [Int: [UInt8]] = [:]

  mutating func write(_ encoded: Encoded, sink: Int) { bytes[sink, default: []] += encoded.bytes }

  /// The lines that one sink wrote.
  func lines(_ sink: Int = 0) -> [Substring] {
    String(decoding: bytes[sink] ?? [], as: UTF8.self).split(separator: "\n")
  }
}

/// A pipeline of stages with their own names.
func pipeline(_ stages: [any Stage], errors: ErrorPolicy = ErrorPolicy()) -> Pipeline {
  Pipeline(
    name: "test", stages: stages.map { PipelineStage(id: type(of: $0).info.name, stage: $0) },
    errors: errors)
}
