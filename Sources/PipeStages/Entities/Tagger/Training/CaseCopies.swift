import PipeKit
import PipeModels

/// Copies of training documents as hasty people write them: without capitals, or with nothing else.
///
/// So that a model learns to find names where the case of letters says nothing. Only letters of
/// ASCII change, so every range stays where it was.
enum CaseCopies {
  /// Now and then a copy of a document; of one whose labels are partly known more often.
  static func copy(
    _ document: NameTrainingDocument, random: inout RandomNumbers
  ) -> NameTrainingDocument? {
    let isPartial = document.knownLabels != nil
    let draw = random.below(100)
    if draw < (isPartial ? 30 : 6) { return document.mapping { $0.asciiLowercased } }
    return draw >= 96 ? document.mapping { $0.asciiUppercased } : nil
  }
}

extension NameTrainingDocument {
  /// The document with each byte of its text changed.
  fileprivate func mapping(_ change: (UInt8) -> UInt8) -> NameTrainingDocument {
    var copy = self
    copy.text = Text(unchecked: text.array.map(change))
    return copy
  }
}

extension UInt8 {
  fileprivate var asciiUppercased: UInt8 { self >= 0x61 && self <= 0x7A ? self & 0xDF : self }
}
