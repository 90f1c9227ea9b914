import PipeKit

extension TextRepair {
  /// Repairs a record; one that is rejected keeps the identifier of a whole file.
  init(_ record: Record, of file: InputFile) throws(RecordError) {
    do {
      try self.init(record.bytes, of: file)
    } catch {
      throw RecordError(error, id: file.format?.isWholeFile == true ? file.documentID : nil)
    }
  }
}
