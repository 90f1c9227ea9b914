import PipeKit

/// Finds where the records of a format end, going on where it left off.
enum RecordScanner {
  /// The file is one record.
  case whole
  /// A record ends with its line.
  case lines
  /// A record ends with the line that no quoted field runs past.
  case rows(CSVRowScanner)

  init(_ format: FileFormat) {
    switch format {
    case .txt, .md: self = .whole
    case .jsonl: self = .lines
    case .csv: self = .rows(CSVRowScanner(delimiter: UInt8(ascii: ",")))
    case .tsv: self = .rows(CSVRowScanner(delimiter: UInt8(ascii: "\t")))
    }
  }

  /// What a record is called, for messages.
  var name: String {
    switch self {
    case .whole: "file"
    case .lines: "line"
    case .rows: "row"
    }
  }

  /// How long a record may be.
  func limit(of limits: InputLimits) -> Int {
    switch self {
    case .whole: limits.document
    case .lines, .rows: limits.line
    }
  }

  /// The key that says how long a record may be.
  var limitName: String {
    switch self {
    case .whole: "limits.document"
    case .lines, .rows: "limits.line"
    }
  }

  /// The offset after the record's line feed, or nil if it goes on past `bytes`.
  ///
  /// `start` must be where the last search ended: after a record, or at the end of the bytes.
  mutating func recordEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    switch self {
    case .whole: return nil
    case .lines: return ByteSearch.first(0x0A, in: bytes, from: start).map { $0 + 1 }
    case .rows(var scanner):
      let end = scanner.rowEnd(in: bytes, from: start)
      self = .rows(scanner)
      return end
    }
  }
}
