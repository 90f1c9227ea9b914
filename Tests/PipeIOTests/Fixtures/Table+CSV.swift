import PipeIO
import PipeKit

extension Table {
  /// The whole table as CSV.
  var csv: [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.write(self) { bytes += $0.bytes }
    return bytes
  }
}
