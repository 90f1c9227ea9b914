import PipeKit

/// What of a name counts when names are compared with a list of aliases: its letters and digits.
enum AliasLetters {
  /// The letters and digits of a name in lower case, in NFC. Cold.
  static func fold(_ name: String) -> [UInt8] {
    var normalizer = Normalizer(.nfc)
    var letters: [UInt8] = []
    for scalar in normalizer.normalize(Text(name.lowercased())).string.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
    }
    return letters
  }
}
