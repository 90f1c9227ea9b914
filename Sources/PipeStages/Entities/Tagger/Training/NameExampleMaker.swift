import PipeKit
import PipeModels

/// Turns documents into training examples: the features that the tagger would see, and gold tags.
struct NameExampleMaker {
  private let scheme: TagScheme
  private let labelNumbers: [String: Int]
  private var memory: WordForms
  private var document = NameDocument()
  private var paragraph = NameParagraph()
  private var keys: [UInt32] = []
  private var allowed: [UInt32] = []
  private(set) var examples = SequenceExamples()
  /// Names whose ends are not ends of tokens, so that the tagger could not find them.
  private(set) var unreachableNames = 0

  init(words: WordFactTable, scheme: TagScheme) {
    self.scheme = scheme
    labelNumbers = Dictionary(
      uniqueKeysWithValues: scheme.labels.enumerated().map { ($1, $0) })
    memory = WordForms(table: words, features: nil, stride: scheme.stride)
  }

  /// Adds a document's stretches near names.
  mutating func add(_ source: NameTrainingDocument) {
    document.read(
      source.text.bytes, tokens: source.tokens.span, sentences: source.sentences.span,
      firstToken: 0, forms: &memory)
    setAllowed(source)
    let forms = memory.forms
    for range in document.paragraphs {
      paragraph.read(range, of: document, forms: forms.span)
      let features = NameFeatures(paragraph, document, forms: forms.span)
      for stretch in paragraph.stretches {
        for place in stretch {
          keys.removeAll(keepingCapacity: true)
          appendWords(place, forms[Int(paragraph.window[place + NameParagraph.margin])])
          features.append(place, to: &keys)
          examples.append(features: keys, allowed: allowed[range.lowerBound + place])
        }
        examples.endStretch()
      }
    }
  }

  /// Appends the features that the tagger has as sums.
  private mutating func appendWords(_ place: Int, _ form: WordForm) {
    let here = place + NameParagraph.margin
    let window = paragraph.window
    let around: [(Int, WordRole)] = [
      (0, .itself), (-1, .before), (1, .after), (-2, .twoBefore), (2, .twoAfter),
      (-3, .threeBefore), (3, .threeAfter),
    ]
    for (distance, role) in around {
      keys.append(contentsOf: memory.features(of: window[here + distance], as: role))
    }
    guard form.isCapitalised else { return }
    var other = document.word(form.lowerNumber).occurrences
    while other >= 0 {
      let occurrence = document.occurrences[Int(other)]
      if Int(occurrence.token) != paragraph.offset + place {
        keys.append(contentsOf: memory.features(of: occurrence.before, as: .beforeElsewhere))
        keys.append(contentsOf: memory.features(of: occurrence.after, as: .afterElsewhere))
      }
      other = occurrence.next
    }
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
    allowed.append(contentsOf: repeatElement(unknown, count: source.tokens.count))
    var token = 0
    for name in source.names {
      guard let label = labelNumbers[name.label] else { continue }
      while token < source.tokens.count, source.tokens[token].range.upper <= name.range.lower {
        token += 1
      }
      let start = token
      while token < source.tokens.count, source.tokens[token].range.lower < name.range.upper {
        allowed[token] = 1 << UInt32(token == start ? scheme.begin(label) : scheme.inside(label))
        token += 1
      }
      let isExact =
        token > start && source.tokens[start].range.lower == name.range.lower
        && source.tokens[token - 1].range.upper == name.range.upper
      if !isExact { unreachableNames += 1 }
    }
  }
}
