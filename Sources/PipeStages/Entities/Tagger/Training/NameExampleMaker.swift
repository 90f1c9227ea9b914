import PipeKit
import PipeModels

/// Turns documents into training examples: the features that the tagger would see, and gold tags.
struct NameExampleMaker {
  private let scheme: TagScheme
  private let labelNumbers: [String: Int]
  private var memory: WordForms
  private var hinter = DocumentHinter()
  private var document = NameDocument()
  private var paragraph = NameParagraph()
  private var keys: [UInt32] = []
  private var scratch: [UInt32] = []
  private var elsewhere: [UInt64] = []
  private var allowed: [UInt32] = []
  private(set) var examples = SequenceExamples()
  /// Names whose ends are not ends of tokens, so that the tagger could not find them.
  private(set) var unreachableNames = 0

  init(words: WordFactTable, scheme: TagScheme) {
    self.scheme = scheme
    labelNumbers = Dictionary(
      uniqueKeysWithValues: scheme.labels.enumerated().map { ($1, $0) })
    memory = WordForms(
      table: words, features: FeatureTable(rows: [], outcomes: scheme.count),
      stride: scheme.stride)
  }

  /// Adds a document's stretches near names.
  mutating func add(_ source: NameTrainingDocument) {
    memory.trim()
    document.read(
      source.text.bytes, tokens: source.tokens.span, sentences: source.sentences.span,
      firstToken: 0, forms: &memory)
    var next = 0
    let hints = hinter.hints(
      source.text, tokens: source.tokens.span, sentences: source.sentences.span)
    document.read(hints.span, from: &next)
    setAllowed(source)
    let forms = memory.forms
    for range in document.paragraphs {
      paragraph.read(range, of: document, forms: forms.span)
      let features = NameFeatures(paragraph, document, forms: forms.span)
      for stretch in paragraph.stretches {
        for place in stretch {
          let isFirst = place == stretch.lowerBound
          keys.removeAll(keepingCapacity: true)
          appendWords(place, forms[Int(paragraph.window[place + NameParagraph.margin])])
          features.append(place, to: &keys)
          examples.append(
            features: keys, allowed: allowedTags(range.lowerBound + place, isFirst: isFirst))
        }
        examples.endStretch()
      }
    }
  }

  /// Appends the features that the tagger has as sums.
  private mutating func appendWords(_ place: Int, _ form: WordForm) {
    let here = place + NameParagraph.margin
    let window = paragraph.window
    memory.appendFeatures(of: window[here], to: &keys)
    let around: [(Int, WordRole)] = [
      (-1, .before), (1, .after), (-2, .twoBefore), (2, .twoAfter),
      (-3, .threeBefore), (3, .threeAfter),
    ]
    for (distance, role) in around {
      WordFeatures.appendNeighbour(
        memory.forms[Int(window[here + distance])], as: role, to: &keys)
    }
    guard form.isCapitalised else { return }
    document.gatherElsewhere(
      form.lowerNumber, memory.forms, keys: &scratch, into: &elsewhere)
    let own = paragraph.offset + place
    for (index, entry) in elsewhere.enumerated() {
      let key = ElsewhereSums.key(entry)
      // The list is sorted by key: a feature counts once, if any other occurrence has it.
      guard document.token(of: entry) != own else { continue }
      let isFirst =
        !elsewhere[..<index].reversed().prefix { ElsewhereSums.key($0) == key }
        .contains { document.token(of: $0) != own }
      if isFirst { keys.append(key) }
    }
  }

  /// The tags a token may have; a stretch cannot begin inside a name, so it begins one there.
  private func allowedTags(_ token: Int, isFirst: Bool) -> UInt32 {
    let tags = allowed[token]
    guard isFirst, tags & (1 << UInt32(scheme.inside(0)) - 1) == 0 else { return tags }
    return tags >> UInt32(scheme.labels.count)
  }

  /// Works out which tags each token may have.
  private mutating func setAllowed(_ source: NameTrainingDocument) {
    var unknown: UInt32 = 1
    if let known = source.knownLabels {
      for (number, label) in scheme.labels.enumerated() where !known.contains(label) {
        unknown |= 1 << UInt32(scheme.begin(number)) | 1 << UInt32(scheme.inside(number))
      }
    }
    allowed.removeAll(keepingCapacity: true)
    allowed.append(contentsOf: repeatElement(unknown, count: document.pieces.count))
    let pieces = document.pieces
    var piece = 0
    for name in source.names {
      guard let label = labelNumbers[name.label] else { continue }
      while piece < pieces.count, pieces[piece].range.upper <= name.range.lower {
        piece += 1
      }
      let start = piece
      while piece < pieces.count, pieces[piece].range.lower < name.range.upper {
        allowed[piece] = 1 << UInt32(piece == start ? scheme.begin(label) : scheme.inside(label))
        piece += 1
      }
      let isExact =
        piece > start && pieces[start].range.lower == name.range.lower
        && pieces[piece - 1].range.upper == name.range.upper
      if !isExact { unreachableNames += 1 }
    }
  }
}
