package import PipeKit

/// Documents from files: txt, md, jsonl, csv and tsv, each also as gzip, and standard input.
///
/// Reading only cuts files into records; decoding makes documents of them, on many workers at once.
/// Copies of a source share one place in the input. Nothing a file can hold ends the run: what is
/// no document becomes a rejection, and the documents around it stay.
///
/// | format | a document is | its identifier | its metadata |
/// |---|---|---|---|
/// | txt | a file | the file's name without extension (see ``DocumentNames``) | – |
/// | md | a file without its front matter | the same | `key: value` lines of the front matter |
/// | jsonl | a line | the id key, or `path:line` | the other fields, and those of `meta` |
/// | csv, tsv | a row after the first | the id column, or `path:line` | the other columns |
package struct FileSource: Source {
  package static let info = Info("files", "Reads documents from files and standard input.")

  private let reader: FileReader

  package init() { self.init([]) }

  /// Creates a source that reads `files` in order; its documents are numbered from `firstOrdinal`.
  package init(
    _ files: [InputFile], limits: ReadLimits = ReadLimits(), firstOrdinal: Int = 0
  ) {
    reader = FileReader(files, limits: limits, firstOrdinal: firstOrdinal)
  }

  /// The first file, if any, that was found to be another than its stamp says.
  package var changedFile: String? { reader.changedFile }

  package mutating func read(into batch: inout Batch) { reader.read(into: &batch) }

  package func decode(_ batch: inout Batch) {
    var decoder: (any RecordDecoder)?
    var input: Int?
    for record in batch.records {
      if record.input != input {
        input = record.input
        decoder = makeDecoder(record.input)
      }
      do throws(RecordError) {
        guard var document = try decoder?.decode(record) else { continue }
        document.ordinal = record.ordinal
        batch.documents.append(document)
      } catch {
        batch.rejections.append(
          Rejection(
            id: error.id, origin: record.origin, stage: nil, error: error.error,
            bytes: record.bytes, ordinal: record.ordinal))
      }
    }
    batch.rejections.sort { $0.ordinal < $1.ordinal }
  }

  private func makeDecoder(_ number: Int) -> any RecordDecoder {
    let file = reader.files[number]
    guard let facts = reader.facts(of: number) else {
      preconditionFailure("a record was decoded before its file was opened")
    }
    switch facts.format {
    case .txt: return WholeFileDecoder(file, hasFrontMatter: false)
    case .md: return WholeFileDecoder(file, hasFrontMatter: true)
    case .jsonl: return JSONLDecoder(file)
    case .csv, .tsv:
      guard let header = facts.header else {
        preconditionFailure("a row was read before its header")
      }
      return CSVDecoder(header, of: file)
    }
  }
}
