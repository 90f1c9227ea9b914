import PipeKit

/// How documents lie in a file.
package enum FileFormat: String, CaseIterable, Sendable {
  /// The file is one text.
  case txt
  /// The file is one text in Markdown, perhaps with front matter.
  case md
  /// One JSON object a line.
  case jsonl
  /// Rows of fields with commas between, the first row naming the columns.
  case csv
  /// Rows of fields with tabs between, the first row naming the columns.
  case tsv

  /// The format that a file's name tells by its extension, with or without `.gz` after it.
  package init?(fileName: [UInt8]) {
    let name = FileName(fileName)
    guard let suffix = name.fileExtension else { return nil }
    let lowered = String(decoding: suffix.map(\.asciiLowercased), as: UTF8.self)
    if lowered == "ndjson" {
      self = .jsonl
    } else {
      self.init(rawValue: lowered)
    }
  }

  /// Whether a file is one document.
  package var isWholeFile: Bool {
    switch self {
    case .txt, .md: true
    case .jsonl, .csv, .tsv: false
    }
  }

  /// The extensions that tell a format, for help.
  static let knownExtensions = "txt, md, jsonl, ndjson, csv, tsv, each also with .gz"
}
