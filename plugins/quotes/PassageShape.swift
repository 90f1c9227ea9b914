/// What a passage looks like from outside and inside, without its meaning.
struct PassageShape {
  /// How many words are in it.
  var words = 0
  /// Whether its first word has a capital, or is a number.
  var opensLarge = false
  /// Whether it ends in a mark that ends a sentence or leads on to "he said".
  var isEnded = false
  /// Whether it ends in a stop, is several words long, and not written like a title.
  var isWhole = false
  /// Whether the last mark inside ends a sentence.
  var isStopped = false
  /// Whether it may be a title: a few words, the longer ones all with capitals.
  var isTitle = false
  var beginsSentence = false
  var beginsParagraph = false

  init(_ passage: Passage, _ pieces: [Piece]) {
    var small = 0
    for index in passage.open..<passage.end {
      let kind = pieces[index].kind
      guard kind == .word || kind == .number else { continue }
      if words == 0 { opensLarge = pieces[index].isCapitalized || kind == .number }
      words += 1
      if !pieces[index].isCapitalized, !Words.phraseEnds.contains(pieces[index]) { small += 1 }
    }
    var last = passage.end - 1
    while last > passage.open, pieces[last].kind == .quotationMark || pieces[last].kind == .closing
    {
      last -= 1
    }
    isWhole = pieces[last].kind == .stop && words >= 4 && small > 0
    isStopped = pieces[last].kind == .stop
    isTitle = words <= 8 && small == 0 && pieces[last].kind != .stop
    switch pieces[last].kind {
    case .stop, .comma, .dash, .ellipsis: isEnded = true
    default: isEnded = false
    }
    if passage.end < pieces.count, passage.isClosed, !isEnded {
      isEnded = pieces[passage.end].kind == .stop || pieces[passage.end].kind == .comma
    }
    guard passage.open > 0 else {
      (beginsSentence, beginsParagraph) = (true, true)
      return
    }
    let before = pieces[passage.open - 1]
    beginsParagraph = before.kind == .paragraphEnd
    beginsSentence =
      before.endsSentence
      || before.kind == .quotationMark && passage.open > 1
        && pieces[passage.open - 2].kind == .stop
  }
}
