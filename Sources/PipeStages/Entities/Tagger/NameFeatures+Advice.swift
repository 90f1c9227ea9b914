import PipeModels

extension NameFeatures {
  /// Appends what the rules say of a token and of those beside it.
  func appendHints(_ place: Int, _ itself: WordForm, to keys: inout [UInt32]) {
    typealias T = NameTemplate
    let token = paragraph.offset + place
    let own = UInt32(document.hints[token])
    let before = place > 0 ? UInt32(document.hints[token - 1]) : 0
    let after = place + 1 < paragraph.count ? UInt32(document.hints[token + 1]) : 0
    keys.append(FeatureHash.key(T.hint, own, document.style << 2 | itself.caseClass))
    guard own | before | after != 0 else { return }
    keys.append(FeatureHash.key(T.hint, own))
    keys.append(FeatureHash.key(T.hintPair, before, own))
    keys.append(FeatureHash.key(T.hintPair, own, after) &+ 1)
    keys.append(FeatureHash.key(T.hintsAround, before, own, after))
    guard own != 0 else { return }
    keys.append(FeatureHash.key(T.hintOutline, own, itself.outline))
    keys.append(FeatureHash.key(T.hintCapitals, own, UInt32(itself.facts.capitals)))
    keys.append(FeatureHash.key(T.hintCluster, own, UInt32(itself.facts.middle)))
  }

  /// Appends what a word means where nothing has capitals.
  func appendUncased(
    _ itself: WordForm, _ before: WordForm, _ after: WordForm, to keys: inout [UInt32]
  ) {
    func add(_ which: UInt32, _ value: UInt32) {
      keys.append(FeatureHash.key(NameTemplate.uncased, which, value))
    }
    add(0, itself.lower)
    add(1, UInt32(itself.facts.capitals))
    add(2, UInt32(itself.facts.fine))
    add(3, before.lower)
    add(4, after.lower)
    add(5, UInt32(before.facts.capitals))
    add(6, UInt32(after.facts.capitals))
    var bits = itself.facts.lists
    while bits != 0 {
      add(7, UInt32(bits.trailingZeroBitCount))
      bits &= bits - 1
    }
  }
}
