import PipeModels

/// The features of a token that speak of more than one word, or of its place.
///
/// Hot: appends some fifty numbers for a token near a name, and allocates nothing.
struct NameFeatures: ~Escapable {
  let paragraph: NameParagraph
  let document: NameDocument
  private let forms: Span<WordForm>

  @_lifetime(copy forms)
  init(_ paragraph: NameParagraph, _ document: NameDocument, forms: Span<WordForm>) {
    self.paragraph = paragraph
    self.document = document
    self.forms = forms
  }

  @inline(__always)
  func form(_ place: Int) -> WordForm {
    forms[unchecked: Int(paragraph.window[place + NameParagraph.margin])]
  }

  /// Appends the features of the token at a place in the paragraph.
  func append(_ place: Int, to keys: inout [UInt32]) {
    let itself = form(place)
    let before = form(place - 1)
    let after = form(place + 1)
    let twoBefore = form(place - 2)
    let twoAfter = form(place + 2)
    appendWords(itself, before, after, twoBefore, twoAfter, to: &keys)
    appendPlace(place, itself, before, after, to: &keys)
    if itself.isCapitalised || itself.traits.contains(.hasDigit) {
      appendLists(place, itself, to: &keys)
    }
    if itself.isCapitalised {
      appendUsage(place, itself, to: &keys)
    }
    if document.style > 0 { appendStyle(itself, before, after, to: &keys) }
    if paragraph.isUncased { appendUncased(itself, before, after, to: &keys) }
    appendHints(place, itself, to: &keys)
    let run = paragraph.runOf[place]
    if run >= 0 { appendRun(place, paragraph.runs[Int(run)], to: &keys) }
  }

  private func appendWords(
    _ itself: WordForm, _ before: WordForm, _ after: WordForm, _ twoBefore: WordForm,
    _ twoAfter: WordForm, to keys: inout [UInt32]
  ) {
    typealias T = NameTemplate
    let shapeAfter = FeatureHash.key(T.shapePair, itself.shape, after.shape)
    keys.append(FeatureHash.key(T.shapesAround, before.shape, itself.shape, after.shape))
    keys.append(FeatureHash.key(T.shapePair, before.shape, itself.shape))
    keys.append(shapeAfter &+ 1)
    let lowerShape = FeatureHash.key(T.lowerThenShape, before.lower, itself.shape)
    keys.append(lowerShape)
    keys.append(FeatureHash.key(T.shapeThenLower, itself.shape, after.lower))
    keys.append(FeatureHash.key(T.lowerShapeLower, lowerShape, after.lower))
    let lowersBefore = FeatureHash.key(T.lowersBefore, twoBefore.lower, before.lower)
    let lowersAfter = FeatureHash.key(T.lowersAfter, after.lower, twoAfter.lower)
    keys.append(lowersBefore)
    keys.append(lowersAfter)
    keys.append(FeatureHash.key(T.lowersBeforeOutline, lowersBefore, itself.outline))
    keys.append(FeatureHash.key(T.lowersAfterOutline, lowersAfter, itself.outline))
    keys.append(FeatureHash.key(T.lowersBeside, before.lower, after.lower))
    keys.append(FeatureHash.key(T.lowerPair, before.lower, itself.lower))
    keys.append(FeatureHash.key(T.lowerPair, itself.lower, after.lower) &+ 1)
    let outlinesBefore = FeatureHash.key(T.outlines, twoBefore.outline, before.outline)
    let outlinesAfter = FeatureHash.key(T.outlines, after.outline, twoAfter.outline)
    keys.append(FeatureHash.key(T.outlines, outlinesBefore, itself.outline, outlinesAfter))
  }

  private func appendPlace(
    _ place: Int, _ itself: WordForm, _ before: WordForm, _ after: WordForm,
    to keys: inout [UInt32]
  ) {
    typealias T = NameTemplate
    func add(_ template: UInt8, _ value: UInt32) { keys.append(FeatureHash.key(template, value)) }
    let marks = document.marks[paragraph.offset + place]
    let caseClass = itself.caseClass
    let isStart: UInt32 = marks.contains(.start) ? 1 : 0
    add(T.start, isStart << 2 | caseClass)
    if place == 0 { add(T.edge, 0) }
    if place == paragraph.count - 1 { add(T.edge, 1) }
    if marks.contains(.quoted) { add(T.quoted, caseClass) }
    if marks.contains(.joinedToPrevious) { add(T.spacing, 0) }
    if marks.contains(.joinedToNext) { add(T.spacing, 1) }
    if paragraph.count <= 6 { add(T.shortParagraph, UInt32(paragraph.count)) }
    guard caseClass > 0 else { return }
    if paragraph.capitalisedQuarters > 0 {
      add(T.paragraphCase, UInt32(paragraph.capitalisedQuarters))
    }
    if paragraph.shouts { add(T.paragraphShouts, caseClass) }
    if paragraph.isLead { add(T.lead, caseClass << 1 | (paragraph.count < 20 ? 1 : 0)) }
    add(T.capitalsNear, caseClass << 9 | UInt32(before.facts.capitals))
    add(T.capitalsNear, caseClass << 9 | 1 << 8 | UInt32(after.facts.capitals))
    if isStart == 1 { add(T.capitalsStart, caseClass << 8 | UInt32(itself.facts.capitals)) }
  }

  private func appendLists(_ place: Int, _ itself: WordForm, to keys: inout [UInt32]) {
    for distance in -3...3 where distance != 0 {
      var bits = form(place + distance).facts.lists
      while bits != 0 {
        let value = UInt32(bits.trailingZeroBitCount) << 8 | UInt32(distance + 3)
        keys.append(FeatureHash.key(NameTemplate.listNear, value << 2 | itself.caseClass))
        if abs(distance) == 1 {
          keys.append(FeatureHash.key(NameTemplate.listNearOutline, value, itself.outline))
        }
        bits &= bits - 1
      }
    }
  }

  /// Appends what words mean in texts that are not news.
  private func appendStyle(
    _ itself: WordForm, _ before: WordForm, _ after: WordForm, to keys: inout [UInt32]
  ) {
    func add(_ which: UInt32, _ value: UInt32) {
      keys.append(FeatureHash.key(NameTemplate.style, document.style << 8 | which, value))
    }
    add(0, itself.lower)
    add(1, itself.outline)
    add(2, UInt32(itself.facts.fine))
    add(3, UInt32(itself.facts.capitals) << 2 | itself.caseClass)
    add(4, before.lower)
    add(5, after.lower)
    add(6, before.outline)
    add(7, after.outline)
  }

  private func appendUsage(_ place: Int, _ itself: WordForm, to keys: inout [UInt32]) {
    typealias T = NameTemplate
    let token = paragraph.offset + place
    let word = document.word(itself.lowerNumber)
    let isStart: UInt32 = document.marks[token].contains(.start) ? 1 : 0
    keys.append(FeatureHash.key(T.elsewhere, word.usage << 1 | isStart))
    let count = min(5, Int(word.capitalisedCount) + Int(word.startCount))
    keys.append(FeatureHash.key(T.occurrences, UInt32(count)))
    if Int(word.first) == token { keys.append(FeatureHash.key(T.firstOccurrence, 0)) }
  }
}
