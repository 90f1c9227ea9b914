import PipeKit

extension JSONWriter {
  /// Writes where a document stands in the input: `{"path":…,"line":…,"byte":…}`.
  mutating func origin(_ origin: Origin) {
    beginObject()
    key("path")
    string(origin.path)
    if let line = origin.line {
      key("line")
      integer(line)
    }
    if let byte = origin.byte {
      key("byte")
      integer(byte)
    }
    endObject()
  }
}
