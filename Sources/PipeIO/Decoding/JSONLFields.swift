import PipeKit

/// What one line says, before it is known whether it is a document.
struct JSONLFields {
  /// The text, or what stands where it should be.
  enum Found {
    case nothing
    case value
    case wrongKind(JSONKind)
  }

  var text: [UInt8] = []
  var textFound = Found.nothing
  var id: String?
  var idFound = Found.nothing
  var metadata = JSONMembers()
  /// Where layers stand in the line, to be read once the text is known.
  var layers: [(name: LayerName, range: Range<Int>)] = []
  var offsetUnit: OffsetUnit?
  var origin: Origin?
}
