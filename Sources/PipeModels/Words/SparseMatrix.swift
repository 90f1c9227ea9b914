/// A matrix of which most entries are zero, by rows.
struct SparseMatrix: Sendable {
  let columnCount: Int
  /// Where each row's entries begin, and after the last row the end.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [UInt32] = []
  private(set) var values: [Float] = []

  init(columnCount: Int) { self.columnCount = columnCount }

  var rowCount: Int { starts.count - 1 }

  /// Adds an entry to the row that is being written.
  mutating func append(column: UInt32, value: Float) {
    columns.append(column)
    values.append(value)
  }

  /// Ends the row that is being written.
  mutating func endRow() { starts.append(columns.count) }

  /// The product with a dense matrix of `columnCount` rows.
  func times(_ right: VectorRows) -> VectorRows {
    var result = VectorRows(count: rowCount, lanes: right.lanes)
    let lanes = right.lanes
    result.withMutableVectors { output in
      right.withVectors { input in
        for row in 0..<rowCount {
          for entry in starts[row]..<starts[row + 1] {
            let value = values[entry]
            let source = Int(columns[entry]) * lanes
            for lane in 0..<lanes {
              output[row * lanes + lane] += input[source + lane] * value
            }
          }
        }
      }
    }
    return result
  }

  /// The product of the transposed matrix with a dense matrix of `rowCount` rows.
  func transposedTimes(_ right: VectorRows) -> VectorRows {
    var result = VectorRows(count: columnCount, lanes: right.lanes)
    let lanes = right.lanes
    result.withMutableVectors { output in
      right.withVectors { input in
        for row in 0..<rowCount {
          for entry in starts[row]..<starts[row + 1] {
            let value = values[entry]
            let target = Int(columns[entry]) * lanes
            for lane in 0..<lanes {
              output[target + lane] += input[row * lanes + lane] * value
            }
          }
        }
      }
    }
    return result
  }
}
