import PipeKit

/// Makes documents of rows.
struct CSVDecoder: RecordDecoder {
  private let header: CSVHeader
  private let file: InputFile

  init(_ header: CSVHeader, of file: InputFile) {
    self.header = header
    self.file = file
  }

  func decode(_ record: Record) throws(RecordError) -> Document {
    let repair = try TextRepair(record, of: file)
    let fields: [[UInt8]]
    do {
      fields = try CSVFields.parse(repair.text.bytes, delimiter: header.delimiter)
    } catch {
      throw RecordError(error)
    }
    guard fields.count == header.columns.count else { throw RecordError(ragged(fields, record)) }

    var metadata = JSONMembers()
    for (column, field) in fields.enumerated()
    where column != header.textColumn && column != header.idColumn {
      metadata.set(header.columns[column], .string(String(decoding: field, as: UTF8.self)))
    }
    let given = header.idColumn.map { String(decoding: fields[$0], as: UTF8.self) } ?? ""
    var document = Document(
      id: given.isEmpty ? record.origin.documentID : given,
      // The fields of a repaired row are valid UTF-8.
      text: Text(unchecked: fields[header.textColumn]),
      origin: record.origin, metadata: Metadata(metadata))
    repair.note(in: &document)
    return document
  }

  private func ragged(_ fields: [[UInt8]], _ record: Record) -> DocumentError {
    let count = fields.count == 1 ? "1 field" : "\(fields.count) fields"
    let line = record.origin.line.map { "the row at line \($0)" } ?? "the row"
    return DocumentError("ragged-row", "\(line) has \(count), the header \(header.columns.count)")
  }
}

extension Origin {
  /// The identifier of a document that was given none: `path:line`.
  var documentID: String { line.map { "\(path):\($0)" } ?? path }
}
