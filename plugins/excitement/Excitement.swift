import PipeKit

/// Counts exclamation marks, a crude measure of excitement.
struct Excitement: Annotator {
  static let info = Info("excitement", "Counts exclamation marks.")
  static let settings = [Setting("weight", \Self.weight, "Multiplies the count.", in: 1...100)]

  var weight = 1

  func annotate(_ text: Text, into notes: inout Annotations) {
    let marks = text.bytes.count { $0 == UInt8(ascii: "!") }
    notes[fact: "excitement"] = .integer(weight * marks)
  }
}
