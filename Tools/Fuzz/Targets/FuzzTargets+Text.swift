import PipeConfig
import PipeKit
import PipeStages
import PipeText

extension FuzzTargets {
  private static let texts = [
    "Mr. Smith went to Washington, D.C. on Jan. 3rd, 2024 at 5 p.m. He said: \"Yes!\" (No?) 3.14 U.S.A.",
    "LONDON (Reuters) — “Wait…” she’d said. ‘Nato’ agreed; Müller & Co. KG didn't.\n\n* a\n* b\n1. c\n",
    "Caf\u{e9} cafe\u{301} ﬁ ½ Å Å 한국 각 ﷺ 👩‍👩‍👧 🇩🇪 İstanbul ß ẞ ǆ \u{1E9B}\u{323} \u{202E}abc\u{202C}",
    "itâ€™s &amp; &lt;b&gt; &#8217; <p class=\"x\">no</p> https://example.org/a?b=c#d a@b.co @you #tag",
    "El Sr. Pérez llegó. ¿Qué? ¡Sí! Das ist z.B. gut. C'est M. Dupont. 1.234,56 € 12,5 % 20:30 Uhr.",
  ]

  private static let pieces = [
    ". ", "? ", "! ", "…", "\"", "“", "”", "(", ")", "[", "Mr. ", "U.S. ", " p.m. ", "\n", "\n\n",
    "e.g. ",
    "\u{301}", "\u{200D}", "\u{AD}", "\u{FEFF}", "\u{85}", "\u{2028}", "&", "&amp;", "<", "<b>",
    "â€™", "Ã©",
    "ﷺ", "가", "ᄀ", "ᅡ", "𝒜", "3.14", "1,000", "http://", "@", "#", "-", "—", "’", "'s", "n't ", "A",
    "a ",
    "Nato", "said ", "not ", "very ", "good ", "\t", "   ", "\u{0}", "\u{1F468}", "\u{10FFFF}",
  ]

  /// Bytes as UTF-8, every normal form, every rule of `normalize`, and the way back to the original.
  static let decoding = FuzzTarget(
    name: "decoding", seeds: texts, pieces: pieces, endings: [".txt"]
  ) { bytes in
    let (text, replacements) = Text.repairing(bytes)
    require(String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(text.array), "the repair")
    require((replacements == 0) == ((try? Text(validating: bytes)) != nil), "the count")
    for stage in rewriters {
      var document = Document(id: "a", text: text)
      var runner = StageRunner(stage)
      guard (try? runner?.run(&document)) != nil else { continue }
      require((try? Text(validating: document.text.array)) != nil, "UTF-8 comes out")
      check(document)
    }
    for unit in [OffsetUnit.codepoint, .utf8, .utf16] {
      var cursor = OffsetCursor(text, unit: unit)
      var last = 0
      var offset: UInt32 = 0
      while offset < UInt32(text.count) {
        if text.isScalarBoundary(offset) {
          let place = cursor.offset(of: offset)
          require(place >= last, "offsets that grow")
          last = place
        }
        offset += 7
      }
    }
  }

  /// Every range of the new text leads to a range of the old one, on boundaries and in order.
  private static func check(_ document: Document) {
    var last = TextRange(0, 0)
    var offset = 0
    while offset < document.text.count {
      var end = min(document.text.count, offset + 5)
      while end < document.text.count, !document.text.isScalarBoundary(UInt32(end)) { end += 1 }
      let range = document.originalRange(TextRange(offset, end))
      require(
        range.lower <= range.upper && Int(range.upper) <= document.original.count
          && document.original.isScalarBoundary(range.lower)
          && document.original.isScalarBoundary(range.upper) && range.lower >= last.lower,
        "a span of the original")
      last = range
      offset = end
    }
  }

  private static let rewriters: [any Stage] = settings(
    Normalize.self,
    [
      "{}", "{ unicode: NFD }", "{ unicode: NFKC, width: fold, case: fold }",
      "{ unicode: NFKD, mojibake: full, entities: decode, tags: strip, whitespace: collapse, "
        + "hyphenation: join, invisible: strip, bidi: remove, quotes: straight, dashes: ascii, "
        + "ellipsis: ascii, bullets: ascii, digits: ascii, case: lower }",
    ])

  /// Prepared stages of one type, by their settings.
  private static func settings<S: Stage>(_ type: S.Type, _ written: [String]) -> [any Stage] {
    written.map { text in
      let read = YAMLReader(Array(text.utf8), name: "settings")
      var problems = read.problems
      var stage = S(settings: read.node, problems: &problems)
      require(problems.isEmpty, "\(problems)")
      do { try stage.prepare(PrepareContext()) } catch { fatalError("\(error)") }
      return stage
    }
  }

  /// Tokens and sentences in every language, by model and by rules.
  static let sentences = FuzzTarget(
    name: "sentences", seeds: texts, pieces: pieces, endings: [".txt"]
  ) { bytes in
    let text = Text.repairing(bytes).text
    for stage in splitters { requireSound(stage, after: [], text) }
  }

  private static let splitters: [any Stage] = settings(
    Sentences.self,
    [
      "{}", "{ model: rules }", "{ language: de }", "{ language: fr }", "{ language: es }",
      "{ language: ru }",
    ])

  /// The other stages that ship, after those they need.
  static let stages = FuzzTarget(
    name: "stages", seeds: texts, pieces: pieces, endings: [".txt"]
  ) { bytes in
    let text = Text.repairing(bytes.count > 1 << 14 ? Array(bytes.prefix(1 << 14)) : bytes).text
    for index in chain.indices.dropFirst() {
      requireSound(chain[index], after: Array(chain[..<index]), text)
    }
  }

  private static let chain: [any Stage] =
    settings(Sentences.self, ["{ model: rules }"]) + settings(Zones.self, ["{}"])
    + settings(Entities.self, ["{ model: rules }"]) + settings(SentimentStage.self, ["{}"])

  private static func requireSound(_ stage: any Stage, after upstream: [any Stage], _ text: Text) {
    let problems = StageSoundness(after: upstream, on: [text]).problems(of: stage)
    require(problems.isEmpty, problems.joined(separator: "\n"))
  }
}
