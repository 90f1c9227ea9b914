import PipeModels

/// One paragraph as the features see it: its words with room on either side, its runs of
/// capitalised words, and which of its tokens are worth a look.
struct NameParagraph {
  /// Places before the first and after the last token, filled with the form outside.
  static let margin = 3
  /// How near to a capital, a digit or a trigger a token must be to be looked at.
  static let reach = 2

  /// The forms of the tokens, with ``margin`` on either side.
  private(set) var window: [Int32] = []
  /// The place of the first token in the document.
  private(set) var offset = 0
  private(set) var count = 0
  private(set) var runs: [CapitalRun] = []
  /// The run of each token; −1 for none.
  private(set) var runOf: [Int32] = []
  /// The tokens to look at, as ranges of places; all others are outside any name.
  private(set) var stretches: [Range<Int>] = []
  /// Quarters of the words that are capitalised, 0…3.
  private(set) var capitalisedQuarters = 0
  private(set) var shouts = false
  private(set) var isLead = false
  /// No word of it is capitalised.
  private(set) var isUncased = false

  /// Takes up a paragraph of a document.
  mutating func read(_ paragraph: Range<Int>, of document: NameDocument, forms: Span<WordForm>) {
    offset = paragraph.lowerBound
    count = paragraph.count
    isLead = offset == 0
    window.removeAll(keepingCapacity: true)
    for _ in 0..<Self.margin { window.append(0) }
    for token in paragraph { window.append(document.forms[token]) }
    for _ in 0..<Self.margin { window.append(0) }
    findStretches(forms)
    guard !stretches.isEmpty else { return }
    findRuns(forms)
    measureCase(forms)
  }

  /// Whether a token is in a run of more than one word.
  func isInLongRun(_ place: Int) -> Bool {
    let run = runOf[place]
    return run >= 0 && runs[Int(run)].count > 1
  }

  @inline(__always)
  private func form(_ place: Int, _ forms: Span<WordForm>) -> WordForm {
    forms[Int(window[place + Self.margin])]
  }

  private mutating func findStretches(_ forms: Span<WordForm>) {
    stretches.removeAll(keepingCapacity: true)
    var start = 0
    var end = 0
    for place in 0..<count where form(place, forms).traits.contains(.trigger) {
      let near = max(0, place - Self.reach)
      if near > end {
        if end > start { stretches.append(start..<end) }
        start = near
      }
      end = min(count, place + Self.reach + 1)
    }
    if end > start { stretches.append(start..<end) }
  }

  private func isNameLike(_ form: WordForm) -> Bool {
    form.isCapitalised || form.traits.isSuperset(of: [.hasDigit, .hasUpper])
  }

  private mutating func findRuns(_ forms: Span<WordForm>) {
    runs.removeAll(keepingCapacity: true)
    runOf.removeAll(keepingCapacity: true)
    var place = 0
    while place < count {
      guard isNameLike(form(place, forms)) else {
        runOf.append(-1)
        place += 1
        continue
      }
      let start = place
      var whole: UInt32 = 0
      while true {
        whole = FeatureHash.key(NameTemplate.runWhole, whole, form(place, forms).word)
        place += 1
        let joined = connectors(at: place, forms)
        guard place + joined < count, isNameLike(form(place + joined, forms)) else { break }
        for _ in 0..<joined {
          whole = FeatureHash.key(NameTemplate.runWhole, whole, form(place, forms).word)
          place += 1
        }
      }
      for _ in start..<place { runOf.append(Int32(runs.count)) }
      runs.append(CapitalRun(first: Int32(start), end: Int32(place), whole: whole))
    }
  }

  /// How many words that join capitalised ones stand here, two at most.
  private func connectors(at place: Int, _ forms: Span<WordForm>) -> Int {
    var count = 0
    while count < 2, place + count < self.count,
      form(place + count, forms).traits.contains(.connector),
      !form(place + count, forms).isCapitalised
    {
      count += 1
    }
    return count
  }

  private mutating func measureCase(_ forms: Span<WordForm>) {
    var words = 0
    var capitalised = 0
    var shouted = 0
    for place in 0..<count {
      let traits = form(place, forms).traits
      guard traits.contains(.hasUpper) || traits.contains(.hasLower) else { continue }
      words += 1
      if traits.contains(.capitalised) { capitalised += 1 }
      if traits.contains(.hasUpper), !traits.contains(.hasLower) { shouted += 1 }
    }
    capitalisedQuarters = capitalised * 2 >= words && words > 0 ? capitalised * 4 / words : 0
    isUncased = words > 0 && capitalised == 0
    shouts = words > 3 && shouted * 4 > words * 3
  }
}
