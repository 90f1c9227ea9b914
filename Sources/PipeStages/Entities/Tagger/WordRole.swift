/// The part a word plays for a token: the token itself, a neighbour, or a neighbour of another
/// occurrence of the token's word.
///
/// For each part in the token's own neighbourhood there is one sum of weights per word, so a
/// token's share of features that speak of single words is seven sums rather than sixty features.
enum WordRole: Int, CaseIterable {
  case itself
  case before, after
  case twoBefore, twoAfter
  case threeBefore, threeAfter
  case beforeElsewhere, afterElsewhere

  /// The parts of which there are sums; they come first.
  static let summedCount = beforeElsewhere.rawValue

  /// The parts that three words, the token and three more play for the token.
  static let inWindow: InlineArray<7, WordRole> = [
    .threeBefore, .twoBefore, .before, .itself, .after, .twoAfter, .threeAfter,
  ]

  /// Distinguishes the features of one part from those of another.
  var salt: UInt32 { UInt32(rawValue) << 24 }
}
