import PipeModels

/// The features that speak of one word alone, for each part the word can play.
enum WordFeatures {
  /// Appends the features of a word as a neighbour, in any role but ``WordRole/itself``.
  static func appendNeighbour(_ form: WordForm, as role: WordRole, to keys: inout [UInt32]) {
    let salt = role.salt
    func add(_ template: UInt8, _ value: UInt32) {
      keys.append(FeatureHash.key(template, value ^ salt))
    }
    add(NameTemplate.lower, form.lower)
    switch role {
    case .itself, .threeBefore, .threeAfter: break
    case .before, .after:
      add(NameTemplate.shape, form.shape)
      add(NameTemplate.prefix, form.prefix)
      add(NameTemplate.suffix, form.suffix)
      add(NameTemplate.capitals, UInt32(form.facts.capitals))
      appendClusters(form, salt, to: &keys)
    case .twoBefore, .twoAfter:
      add(NameTemplate.shape, form.shape)
      appendClusters(form, salt, to: &keys)
    case .beforeElsewhere, .afterElsewhere:
      add(NameTemplate.outline, form.outline)
      add(NameTemplate.cluster, UInt32(form.facts.fine))
    }
    appendLists(form, NameTemplate.list, salt, to: &keys)
  }

  /// Appends the features of a word as the token itself; `reader` has just read the word.
  static func appendItself(
    _ form: WordForm, _ reader: WordReader, to keys: inout [UInt32]
  ) {
    func add(_ template: UInt8, _ value: UInt32) { keys.append(FeatureHash.key(template, value)) }
    add(NameTemplate.bias, 0)
    add(NameTemplate.word, form.word)
    add(NameTemplate.lower, form.lower)
    add(NameTemplate.shape, form.shape)
    add(NameTemplate.outline, form.outline)
    for count in 1...4 {
      keys.append(FeatureHash.key(NameTemplate.prefix, UInt32(count), reader.prefixHash(count)))
      keys.append(FeatureHash.key(NameTemplate.suffix, UInt32(count), reader.suffixHash(count)))
    }
    add(NameTemplate.zeroed, reader.zeroedHash)
    add(NameTemplate.length, UInt32(form.length))
    for trait in [WordForm.Traits.title, .allCapitals, .hasDigit, .hasHyphen]
    where form.traits.contains(trait) {
      add(NameTemplate.traits, UInt32(trait.rawValue))
    }
    keys.append(FeatureHash.key(NameTemplate.suffixOutline, form.suffix, form.outline))
    keys.append(
      FeatureHash.key(NameTemplate.capitals, UInt32(form.facts.capitals), form.caseClass))
    appendClusters(form, 0, to: &keys)
    for size in 0..<3 {
      keys.append(
        FeatureHash.key(NameTemplate.clusterOutline, cluster(form, size), form.outline))
    }
    appendLists(form, NameTemplate.list, form.caseClass << 8, to: &keys)
  }

  private static func appendClusters(_ form: WordForm, _ salt: UInt32, to keys: inout [UInt32]) {
    for size in 0..<3 {
      keys.append(FeatureHash.key(NameTemplate.cluster, cluster(form, size) | salt))
    }
  }

  /// The cluster of a word of one of three sizes, the coarsest first, with its size.
  @inline(__always)
  private static func cluster(_ form: WordForm, _ size: Int) -> UInt32 {
    let facts = form.facts
    let cluster = size == 0 ? facts.coarse : size == 1 ? facts.middle : facts.fine
    return UInt32(size) << 16 | UInt32(cluster)
  }

  private static func appendLists(
    _ form: WordForm, _ template: UInt8, _ salt: UInt32, to keys: inout [UInt32]
  ) {
    var bits = form.facts.lists
    while bits != 0 {
      keys.append(FeatureHash.key(template, UInt32(bits.trailingZeroBitCount) | salt))
      bits &= bits - 1
    }
  }
}
