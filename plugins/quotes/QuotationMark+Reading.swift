extension QuotationMark {
  /// Reads which way a sign may point from what stands on its two sides.
  init(_ sign: QuotationSign, between before: Side, and after: Side) {
    family = sign.family
    switch (family, sign.shape) {
    case (.guillemet, _), (.singleGuillemet, _), (_, .straight):
      readStraight(sign, before, after)
    case (_, .opening):
      // „So“: the mark that opens elsewhere may close.
      canClose = before == .word || before == .closing ? after != .word : false
      canOpen = !canClose || after != .space
    case (_, .closing):
      canOpen = family == .double && before == .space && after == .word
      canClose = !canOpen
    }
  }

  private mutating func readStraight(_ sign: QuotationSign, _ before: Side, _ after: Side) {
    if before == .space && after == .space {
      // Detached marks: only the glyph can tell, and a straight one does not.
      canOpen = sign.shape != .closing
      canClose = sign.shape != .opening
      return
    }
    canOpen = after != .space && before != .word
    canClose = before != .space && before != .opening
    guard canOpen && canClose else {
      // A mark between two words: `says"Hello`.
      if family == .double, before == .word, after == .word { canOpen = true }
      return
    }
    // Between two marks of punctuation either is possible, but a word makes it likelier that it
    // opens: `—"So`, and anything else that it closes: `."—`.
    if family == .single, after != .word { canOpen = false }
  }
}
