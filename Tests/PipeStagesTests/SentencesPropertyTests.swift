import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentencesPropertyTests {
  /// Pieces that mean something to the tokeniser or to the splitter.
  private static let pieces = [
    "a", "Word", "The", "I", "U.S.", "Mr.", "e.g.", "p.m.", "etc.", "No.", "J.", "don't", "’s", "'",
    "\"", "“", "”", "‘", "’", "(", ")", "[", "]", ".", ". ", ". . .", "...", "…", "!", "?", "?!",
    ",",
    ":", ";", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "5", "3.5", "1.", "2)", "a)", "•", "-",
    "--",
    "=====", "–", "www.", "a.com", "@", "x@y.org", "#tag", "http://", ":-)", "^_^", "😀",
    "👩\u{200D}👧",
    "🇫🇷", "é", "e\u{301}", "\u{301}", "中文", "。", "Ж", "ß", "İ", "\u{0}", "\u{FEFF}", "\u{A0}",
    "\u{85}",
    "\u{2028}", "\u{202E}", "\u{200D}", "½", "№", "N°", "$", "£5bn", "A/S", "iPhone", "AT&T",
  ]

  private static func makeText(_ random: inout NormalizeGenerator) -> Text {
    let count = Int.random(in: 0...40, using: &random)
    return Text((0..<count).map { _ in pieces.randomElement(using: &random)! }.joined())
  }

  /// The stage with its model read, which copies share.
  private static let english: Sentences = {
    var stage = Sentences()
    var notes = Annotations()
    try? stage.annotate("", into: &notes)
    return stage
  }()

  /// Whether tokens are in order and leave out white space only, and sentences hold all tokens.
  private func isWellFormed(_ text: Text, _ stage: Sentences = english) throws -> Bool {
    var stage = stage
    var notes = Annotations()
    try stage.annotate(text, into: &notes)

    var end: UInt32 = 0
    for range in notes.tokens.map(\.range) {
      guard range.lower >= end, !range.isEmpty, text.isScalarBoundary(range.lower),
        text.isScalarBoundary(range.upper), isBlank(text.string(TextRange(end, range.lower)))
      else { return false }
      end = range.upper
    }
    guard isBlank(text.string(TextRange(end, UInt32(text.count)))) else { return false }

    var next = 0
    var paragraph: UInt32 = 0
    for sentence in notes.sentences {
      let tokens = sentence.tokens
      guard tokens.lowerBound == next, !tokens.isEmpty,
        sentence.range.lower == notes.tokens[next].range.lower,
        sentence.range.upper == notes.tokens[tokens.upperBound - 1].range.upper,
        sentence.paragraph == paragraph || sentence.paragraph == paragraph + 1
      else { return false }
      next = tokens.upperBound
      paragraph = sentence.paragraph
    }
    return next == notes.tokens.count
  }

  /// White space, and marks that nobody sees.
  private func isBlank(_ gap: String) -> Bool {
    gap.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.generalCategory == .format
    }
  }

  @Test func `Tokens and sentences cover every text but its white space`() throws {
    var random = NormalizeGenerator(state: 11)
    let texts = hardTexts + (0..<4_000).map { _ in Self.makeText(&random) }
    for text in texts { #expect(try isWellFormed(text), "\(text)") }
  }

  @Test func `Random bytes, repaired, are covered too`() throws {
    var random = NormalizeGenerator(state: 12)
    for _ in 0..<1_000 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(try isWellFormed(Text.repairing(bytes).text), "\(bytes)")
    }
  }

  @Test func `Tokens of a normalised text lead back in order`() throws {
    var random = NormalizeGenerator(state: 13)
    for _ in 0..<1_000 {
      let text = Self.makeText(&random)
      let (normal, alignment) = try NormalizeOracle.rewrite(text, with: Normalize())
      var stage = Sentences()
      var notes = Annotations()
      try stage.annotate(normal, into: &notes)
      var end: UInt32 = 0
      var isInOrder = true
      for token in notes.tokens {
        let source = alignment.sourceRange(of: token.range)
        isInOrder =
          isInOrder && source.lower >= end && text.isScalarBoundary(source.lower)
          && text.isScalarBoundary(source.upper)
        end = source.upper
      }
      #expect(isInOrder, "\(text)")
    }
  }

  private static let naughty = "data/normalization/blns.json"
  private static let declarations = "data/news/udhr_multilingual.jsonl"

  /// Runs the stage over texts in one language after another.
  private func expectWellFormed(_ texts: [Text], _ languages: [Language]) throws {
    for language in languages {
      var problems: [Diagnostic] = []
      let settings = NormalizeOracle.node("{ language: \(language.rawValue) }")
      let stage =
        language == .english ? Self.english : Sentences(settings: settings, problems: &problems)
      #expect(problems.isEmpty)
      for text in texts {
        #expect(try isWellFormed(text, stage), "\(language): \(text.string(text.range).prefix(80))")
      }
    }
  }

  @Test(
    .enabled("the naughty strings are not beside the checkout") {
      NormalizeSharedData.exists(naughty)
    })
  func `The big list of naughty strings is covered, in every language`() throws {
    let strings = try NormalizeSharedData.json(Self.naughty) as? [String] ?? []
    #expect(strings.count > 500)
    let all = Text(strings.joined(separator: " "))
    try expectWellFormed(strings.map { Text($0) } + [all], Language.allCases)
  }

  @Test(
    .enabled("the declarations are not beside the checkout") {
      NormalizeSharedData.exists(declarations)
    })
  func `Texts in four hundred languages are covered`() throws {
    let lines = try NormalizeSharedData.lines(Self.declarations)
    #expect(lines.count > 300)
    // The first of each, for time's sake: what comes later is more of the same letters.
    let texts = try lines.compactMap { try NormalizeSharedData.document($0)?.text }
      .map { Text(String($0.prefix(1_500))) }
    try expectWellFormed(texts, [.english, .other])
  }
}
