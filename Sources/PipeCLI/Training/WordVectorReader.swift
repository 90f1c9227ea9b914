internal import PipeKit

/// Reads word vectors in the plain form that most programs write: a word a line and its numbers,
/// separated by spaces; a first line of two numbers, which counts them, is passed over.
enum WordVectorReader {
  struct Problem: Error {
    var line: Int
    var message: String
  }

  /// Calls `body` with each word and its vector, in the file's order, at most `limit` times.
  static func forEach(
    in bytes: [UInt8], limit: Int, _ body: (_ word: [UInt8], _ vector: [Float]) -> Void
  ) throws(Problem) {
    var length: Int?
    var count = 0
    var number = 0
    for line in bytes.split(separator: 0x0A) {
      guard count < limit else { return }
      number += 1
      let parts = line.split(whereSeparator: \.isASCIIWhitespace)
      guard let word = parts.first else { continue }
      if number == 1, parts.count == 2 { continue }
      var vector: [Float] = []
      vector.reserveCapacity(parts.count - 1)
      for part in parts.dropFirst() {
        guard let value = Float(String(decoding: part, as: UTF8.self)), value.isFinite,
          abs(value) < 1_000
        else { throw Problem(line: number, message: "a vector is made of numbers below 1000") }
        vector.append(value)
      }
      guard vector.count == length ?? vector.count, !vector.isEmpty else {
        throw Problem(line: number, message: "a vector has another length than the one before")
      }
      length = vector.count
      body(Array(word), vector)
      count += 1
    }
  }
}
