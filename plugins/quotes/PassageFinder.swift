import PipeKit

/// Pairs quotation marks: finds the outermost passages in them.
///
/// Looks at each mark a bounded number of times, so a text of nothing but marks takes linear time.
struct PassageFinder {
  private(set) var passages: [Passage] = []
  /// For each piece, the next double mark at or after it.
  private var nextDouble: [Int32] = []
  /// For each piece, the next single mark in the same paragraph that may close.
  private var nextSingleCloser: [Int32] = []

  /// For each family of marks, the piece up to which it is known that none of them closes.
  private var barren: [Int] = []

  private static let none = Int32.max
  /// How many pieces a quotation may run on in paragraphs that do not open it anew.
  private static let longestGap = 600

  mutating func find(in pieces: [Piece]) {
    passages.removeAll(keepingCapacity: true)
    barren = Array(repeating: 0, count: 5)
    index(pieces)
    var position = 0
    while position < pieces.count {
      let piece = pieces[position]
      guard piece.kind == .quotationMark, piece.mark.canOpen || isMistyped(position, pieces) else {
        position += 1
        continue
      }
      if let passage = passage(from: position, pieces) {
        passages.append(passage)
        position = max(passage.end, position + 1)
      } else {
        position += 1
      }
    }
  }

  /// Whether a closing mark stands where an opening one should: no other is open, and the next one
  /// closes as well.
  private func isMistyped(_ position: Int, _ pieces: [Piece]) -> Bool {
    guard pieces[position].mark.family == .double, position > 0 else { return false }
    switch pieces[position - 1].kind {
    case .comma, .colon, .paragraphEnd: break
    default: return false
    }
    let next = nextDouble[position + 1]
    return next != Self.none && pieces[Int(next)].mark.surelyCloses
  }

  /// Looks ahead once, from the end.
  private mutating func index(_ pieces: [Piece]) {
    nextDouble = Array(repeating: Self.none, count: pieces.count + 1)
    nextSingleCloser = nextDouble
    for place in pieces.indices.reversed() {
      nextDouble[place] = nextDouble[place + 1]
      nextSingleCloser[place] = nextSingleCloser[place + 1]
      switch pieces[place].kind {
      case .quotationMark where pieces[place].mark.family == .double:
        nextDouble[place] = Int32(place)
      case .quotationMark where pieces[place].mark.family == .single:
        if pieces[place].mark.canClose { nextSingleCloser[place] = Int32(place) }
      case .paragraphEnd:
        nextSingleCloser[place] = Self.none
      default: break
      }
    }
  }

  /// The passage that a mark opens; nil where the mark turns out to open nothing.
  private mutating func passage(from open: Int, _ pieces: [Piece]) -> Passage? {
    switch pieces[open].mark.family {
    case .double: doublePassage(from: open, pieces)
    case .single: singlePassage(from: open, pieces)
    case .guillemet, .singleGuillemet, .corner: plainPassage(from: open, pieces)
    }
  }

  // MARK: Double marks

  private func doublePassage(from open: Int, _ pieces: [Piece]) -> Passage? {
    var position = open + 1
    var depth = 0
    while position < pieces.count {
      let piece = pieces[position]
      if piece.kind == .paragraphEnd {
        guard depth == 0, goesOn(after: position, pieces) else {
          return unclosed(open, position, pieces)
        }
        if opensDouble(position + 1, pieces) { position += 1 }
      } else if piece.kind == .quotationMark, piece.mark.family == .double {
        if piece.mark.surelyOpens {
          // A second opening mark: one quotation in another needs two marks that close.
          guard depth == 0, closesTwice(after: position, pieces) else {
            return depth == 0 ? nil : unclosed(open, position, pieces)
          }
          depth += 1
        } else if depth > 0 {
          depth -= 1
        } else {
          return Passage(open: open, end: position + 1, isClosed: true)
        }
      }
      position += 1
    }
    return unclosed(open, pieces.count, pieces)
  }

  /// Whether a quotation that is open at the end of a paragraph goes on in the next one: that one
  /// opens it anew, or only closes it.
  private func goesOn(after end: Int, _ pieces: [Piece]) -> Bool {
    if opensDouble(end + 1, pieces) { return true }
    let next = nextDouble[end]
    guard next != Self.none, Int(next) - end < Self.longestGap else { return false }
    return pieces[Int(next)].mark.surelyCloses
  }

  private func opensDouble(_ position: Int, _ pieces: [Piece]) -> Bool {
    guard position < pieces.count, pieces[position].kind == .quotationMark else { return false }
    return pieces[position].mark.family == .double && pieces[position].mark.canOpen
  }

  private func closesTwice(after position: Int, _ pieces: [Piece]) -> Bool {
    let first = nextDouble[position + 1]
    guard first != Self.none, pieces[Int(first)].mark.surelyCloses else { return false }
    let second = nextDouble[Int(first) + 1]
    return second != Self.none && pieces[Int(second)].mark.surelyCloses
  }

  /// A quotation whose end is missing reaches to the end of its paragraph.
  private func unclosed(_ open: Int, _ end: Int, _ pieces: [Piece]) -> Passage? {
    guard end < pieces.count, pieces[end].kind == .paragraphEnd, end > open + 1 else { return nil }
    return Passage(open: open, end: end, isClosed: false)
  }

  // MARK: Single marks

  /// A passage in single marks, which may hold double ones, closes in its own paragraph or not at
  /// all: an opening mark without a partner is an apostrophe.
  private func singlePassage(from open: Int, _ pieces: [Piece]) -> Passage? {
    var position = nextSingleCloser[open + 1]
    while position != Self.none {
      let close = Int(position)
      if !isPossessive(close, pieces) || isLastChance(close, pieces) {
        return close > open + 1 ? Passage(open: open, end: close + 1, isClosed: true) : nil
      }
      position = nextSingleCloser[close + 1]
    }
    return nil
  }

  /// "the workers' rights": an s before the mark and a word in small letters after it.
  private func isPossessive(_ position: Int, _ pieces: [Piece]) -> Bool {
    guard position > 0, position + 1 < pieces.count else { return false }
    let before = pieces[position - 1]
    let after = pieces[position + 1]
    return before.kind == .word && before.endsInS && after.kind == .word && !after.isCapitalized
      && before.range.upper == pieces[position].range.lower
  }

  /// Whether no later mark could close what an apostrophe here would leave open.
  private func isLastChance(_ position: Int, _ pieces: [Piece]) -> Bool {
    let next = nextSingleCloser[position + 1]
    guard next != Self.none else { return true }
    return pieces[Int(next)].mark.canOpen
  }

  // MARK: Other marks

  /// A passage in marks that are used for nothing else and do not nest.
  private mutating func plainPassage(from open: Int, _ pieces: [Piece]) -> Passage? {
    let family = pieces[open].mark.family
    guard open >= barren[Int(family.rawValue)] else { return nil }
    var position = open + 1
    while position < pieces.count, pieces[position].kind != .paragraphEnd {
      let mark = pieces[position].mark
      if pieces[position].kind == .quotationMark, mark.family == family, mark.canClose {
        return Passage(open: open, end: position + 1, isClosed: true)
      }
      position += 1
    }
    barren[Int(family.rawValue)] = position
    return nil
  }
}
