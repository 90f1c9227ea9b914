import PipeKit

/// What the beginning of a file told about the rest of it.
struct InputFacts {
  var format: FileFormat
  /// The columns, of formats that name them in the first row.
  var header: CSVHeader?
}
