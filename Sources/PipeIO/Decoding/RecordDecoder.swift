import PipeKit

/// Makes a document of a record of one file.
protocol RecordDecoder {
  mutating func decode(_ record: Record) throws(RecordError) -> Document
}

/// Why a record is no document, and which document it would have been.
struct RecordError: Error {
  var id: String?
  var error: DocumentError

  init(_ error: DocumentError, id: String? = nil) {
    self.id = id
    self.error = error
  }
}
