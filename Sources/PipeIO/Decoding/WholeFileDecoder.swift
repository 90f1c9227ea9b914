import PipeKit

/// Makes one document of a whole file.
struct WholeFileDecoder: RecordDecoder {
  private let file: InputFile
  private let hasFrontMatter: Bool

  init(_ file: InputFile, hasFrontMatter: Bool) {
    self.file = file
    self.hasFrontMatter = hasFrontMatter
  }

  func decode(_ record: Record) throws(RecordError) -> Document {
    let repair = try TextRepair(record, of: file)
    var text = repair.text
    var metadata = Metadata()
    if hasFrontMatter, let matter = FrontMatter(text) {
      metadata = matter.metadata
      text = text.makeText(TextRange(matter.count, text.count))
    }
    var document = Document(
      id: file.documentID, text: text, origin: record.origin, metadata: metadata)
    repair.note(in: &document)
    return document
  }
}
