import PipeKit
import Synchronization

/// Reads the files of a run one after the other; shared by all copies of one source.
final class FileReader: Sendable {
  /// The place in the input.
  private struct Position {
    var nextFile = 0
    var nextOrdinal = 0
    var open: OpenInput?
    /// The memory that the next file is read through.
    var window = ByteWindow()
    /// How many bytes of the open file have been accounted for.
    var counted = 0
  }

  let files: [InputFile]
  private let limits: ReadLimits
  private let firstOrdinal: Int
  private let position = Mutex(Position())
  /// What is known of each file that has been opened; asked for while others read on.
  private let facts = Mutex<[Int: InputFacts]>([:])
  private let changed = Mutex<String?>(nil)

  init(_ files: [InputFile], limits: ReadLimits, firstOrdinal: Int) {
    self.files = files
    self.limits = limits
    self.firstOrdinal = firstOrdinal
    position.withLock { $0.nextOrdinal = firstOrdinal }
  }

  /// The first file that was found to be another than its stamp says.
  var changedFile: String? { changed.withLock { $0 } }

  /// What the beginning of a file has told.
  func facts(of number: Int) -> InputFacts? { facts.withLock { $0[number] } }

  /// Fills a batch with records, and with rejections for what cannot be one; none at the end.
  func read(into batch: inout Batch) {
    position.withLock { position in
      var bytes = 0
      let most = limits.records(after: position.nextOrdinal - firstOrdinal)
      while batch.records.count + batch.rejections.count < most,
        bytes < limits.batchBytes, let input = openInput(&position, &batch)
      {
        do throws(DocumentError) {
          if facts(of: input.number) == nil { try learn(from: input) }
          if let piece = try input.next() {
            bytes += piece.bytes.count
            add(piece, of: input, &position, &batch)
          } else {
            close(input, &position, &batch)
          }
        } catch {
          add(input.failure(error), of: input, &position, &batch)
          close(input, &position, &batch)
        }
      }
      if let input = position.open { count(input, &position, &batch) }
    }
  }

  /// The file that is being read, or the next one that can be.
  private func openInput(_ position: inout Position, _ batch: inout Batch) -> OpenInput? {
    while position.open == nil, position.nextFile < files.count {
      let number = position.nextFile
      position.nextFile += 1
      do throws(DocumentError) {
        position.open = try OpenInput(
          files[number], number: number, limits: limits.input, window: position.window)
        position.window = ByteWindow()
        if position.open?.isUnchanged == false { noteChange(of: number) }
      } catch {
        let origin = Origin(path: files[number].path)
        reject(OpenInput.Piece(bytes: [], error: error), origin, number, &position, &batch)
      }
    }
    return position.open
  }

  /// Starts a file and reads the row that names the columns, where the format has one.
  private func learn(from input: OpenInput) throws(DocumentError) {
    try input.start()
    var header: CSVHeader?
    if let delimiter = input.format.delimiter, let piece = try headerPiece(of: input) {
      if let error = piece.error { throw error }
      header = try CSVHeader(piece.bytes, delimiter: delimiter, of: input.file)
    }
    let known = InputFacts(format: input.format, header: header)
    facts.withLock { $0[input.number] = known }
  }

  /// The row that names the columns: the first to be read, or the first of the file where reading
  /// begins further on.
  private func headerPiece(of input: OpenInput) throws(DocumentError) -> OpenInput.Piece? {
    guard let part = input.file.part, part.start.byte > 0 else { return try input.next() }
    var file = input.file
    file.part = nil
    let beginning = try OpenInput(
      file, number: input.number, limits: limits.input, window: ByteWindow())
    try beginning.start()
    return try beginning.next()
  }

  private func noteChange(of number: Int) {
    changed.withLock { path in
      if path == nil { path = files[number].path }
    }
  }

  private func add(
    _ piece: OpenInput.Piece, of input: OpenInput, _ position: inout Position,
    _ batch: inout Batch
  ) {
    let origin = Origin(path: input.file.path, line: piece.line, byte: piece.byte)
    guard piece.error == nil else {
      return reject(piece, origin, input.number, &position, &batch)
    }
    batch.records.append(
      Record(
        bytes: piece.bytes, origin: origin, ordinal: position.nextOrdinal, input: input.number))
    position.nextOrdinal += 1
  }

  private func reject(
    _ piece: OpenInput.Piece, _ origin: Origin, _ number: Int, _ position: inout Position,
    _ batch: inout Batch
  ) {
    guard let error = piece.error else { return }
    let isWhole = files[number].format?.isWholeFile == true
    batch.rejections.append(
      Rejection(
        id: isWhole ? files[number].documentID : nil, origin: origin, stage: nil, error: error,
        bytes: piece.bytes, ordinal: position.nextOrdinal))
    position.nextOrdinal += 1
  }

  private func close(_ input: OpenInput, _ position: inout Position, _ batch: inout Batch) {
    count(input, &position, &batch)
    if !input.isUnchanged { noteChange(of: input.number) }
    position.window = input.takeWindow()
    position.open = nil
    position.counted = 0
  }

  private func count(_ input: OpenInput, _ position: inout Position, _ batch: inout Batch) {
    batch.inputBytes += input.fileBytes - position.counted
    position.counted = input.fileBytes
  }
}
