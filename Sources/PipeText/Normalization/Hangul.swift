/// Arithmetic on Korean syllables, which are in no table (The Unicode Standard, section 3.12).
enum Hangul {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  /// One before the first trailing consonant: a syllable may have none.
  private static let trails: UInt32 = 0x11A7
  private static let vowelCount: UInt32 = 21
  private static let trailCount: UInt32 = 28
  private static let syllableCount: UInt32 = 19 * 21 * 28

  /// The two or three letters of a syllable, or nil for any other scalar.
  static func decompose(_ scalar: UInt32) -> (lead: UInt32, vowel: UInt32, trail: UInt32?)? {
    guard scalar &- syllables < syllableCount else { return nil }
    let index = scalar - syllables
    let trail = index % trailCount
    return (
      leads + index / (vowelCount * trailCount),
      vowels + index % (vowelCount * trailCount) / trailCount,
      trail == 0 ? nil : trails + trail
    )
  }

  /// The syllable of a leading consonant and a vowel, or of a syllable and a trailing consonant.
  static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first &- leads < 19, second &- vowels < vowelCount {
      return syllables + ((first - leads) * vowelCount + second - vowels) * trailCount
    }
    let isOpenSyllable = first &- syllables < syllableCount && (first - syllables) % trailCount == 0
    guard isOpenSyllable, second > trails, second - trails < trailCount else { return nil }
    return first + second - trails
  }
}
