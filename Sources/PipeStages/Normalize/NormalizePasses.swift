internal import PipeKit

/// One worker's rewriters, made from the settings.
///
/// Each pass goes over the whole text, and most find nothing to do at a glance. What one pass
/// makes can be work for another – a wide ampersand begins an entity once it is narrow – so the
/// passes are repeated until none changes anything, which is what makes the whole idempotent.
struct NormalizePasses: Sendable {
  private let entities: Normalize.Entities
  private let stripsTags: Bool
  private let joinsWords: Bool
  private let removesControls: Bool
  private let foldsNothing: Bool
  private let splitsLigaturesOnly: Bool
  private let isCompatible: Bool

  private var mojibake: MojibakeRepair?
  private let repeats: RepeatRewriter?
  private var folding: FoldingRewriter
  private var layout: LayoutRewriter

  /// A text that has been wrapped up more often than this is left at what it then is.
  private static let mostRounds = 12

  init(_ stage: Normalize) {
    entities = stage.entities
    stripsTags = stage.tags == .strip
    joinsWords = stage.hyphenation == .join
    removesControls = stage.controls == .remove
    repeats = stage.repeats == 0 ? nil : RepeatRewriter(most: stage.repeats)
    isCompatible = stage.unicode == .nfkc || stage.unicode == .nfkd
    let options = FoldingRewriter.Options(
      width: stage.width == .fold, ligatures: stage.ligatures == .split,
      digits: stage.digits == .ascii, bullets: stage.bullets == .ascii,
      letterCase: stage.letterCase)
    foldsNothing = options.isEmpty
    splitsLigaturesOnly = options == FoldingRewriter.Options(ligatures: true)
    folding = FoldingRewriter(options)
    mojibake = stage.mojibake == .off ? nil : MojibakeRepair(isFull: stage.mojibake == .full)
    layout = LayoutRewriter(stage)
  }

  mutating func rewrite(_ text: Text, into output: inout TextBuilder) {
    var chain = RewriteChain(text)
    var report = NormalizeReport()
    for round in 0..<Self.mostRounds {
      let before = (chain, report)
      let isChanged = rewriteCharacters(&chain, &report)
      // What has been laid out needs no second time, unless a compatible form has made spaces.
      if round > 0, !isChanged, !isCompatible { break }
      let isLaidOut = chain.apply { text, output in layout.rewrite(text, into: &output) }
      // Marks that stay are counted once, in the text as it ends.
      report[.bidiKept] = 0
      report.add(layout.report)
      if !isChanged, !isLaidOut { break }
      // Folding takes letters apart that the form puts together again: nothing has come of it.
      if chain.text == before.0.text {
        chain = before.0
        let kept = report[.bidiKept]
        report = before.1
        report[.bidiKept] = kept
        break
      }
    }
    output.adopt(chain.text, chain.alignment)
    report.write(to: &output)
  }

  /// The passes before the last; returns whether any changed the text.
  private mutating func rewriteCharacters(
    _ chain: inout RewriteChain, _ report: inout NormalizeReport
  ) -> Bool {
    var isChanged = removesControls && rewriteEscapes(&chain, &report)
    let isStripped = rewriteMarkup(&chain, &report)
    isChanged = isChanged || isStripped
    let glance = TextGlance(chain.text.bytes)
    if mojibake != nil, glance.hasRuns || glance.mayHaveControls {
      let isRepaired = chain.apply { text, output in
        report[.mojibake] += mojibake?.rewrite(text, into: &output) ?? 0
      }
      isChanged = isChanged || isRepaired
    }
    if !foldsNothing, !splitsLigaturesOnly || glance.mayHaveLigatures {
      let isFolded = chain.apply { text, output in folding.rewrite(text, into: &output) }
      report.add(folding.report)
      isChanged = isChanged || isFolded
    }
    if joinsWords {
      let isJoined = chain.apply { text, output in
        report[.hyphenation] += HyphenationRewriter.rewrite(text, into: &output)
      }
      isChanged = isChanged || isJoined
    }
    if let repeats {
      let isShortened = chain.apply { text, output in
        report[.repeats] += repeats.rewrite(text, into: &output)
      }
      isChanged = isChanged || isShortened
    }
    return isChanged
  }

  private func rewriteEscapes(
    _ chain: inout RewriteChain, _ report: inout NormalizeReport
  ) -> Bool {
    guard chain.text.bytes.contains(0x1B) else { return false }
    return chain.apply { text, output in
      report[.controls] += TerminalEscapes.rewrite(text, into: &output)
    }
  }

  private func rewriteMarkup(
    _ chain: inout RewriteChain, _ report: inout NormalizeReport
  ) -> Bool {
    let (strips, decodes) = markupToDo(chain.text)
    guard strips || decodes else { return false }
    var markup = MarkupRewriter(decodes: decodes, strips: strips)
    let isChanged = chain.apply { text, output in markup.rewrite(text, into: &output) }
    report[.entities] += markup.entities
    report[.tags] += markup.tags
    return isChanged
  }

  /// Whether there may be tags to take out, and entities to decode.
  private func markupToDo(_ text: Text) -> (strips: Bool, decodes: Bool) {
    let bytes = text.bytes
    let hasEntity =
      entities != .keep
      && (stripsTags ? bytes.contains(UInt8(ascii: "&")) : EntityValue.mayOccur(in: bytes))
    guard stripsTags || hasEntity else { return (false, false) }
    let hasTag = bytes.contains(UInt8(ascii: "<"))
    let isAboutTags = entities == .auto && !stripsTags && hasTag && Self.hasTags(bytes)
    return (stripsTags && hasTag, hasEntity && !isAboutTags)
  }

  /// Whether a `<` begins what looks like a tag.
  private static func hasTags(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "<") {
      let next = bytes[index + 1]
      if next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") {
        return true
      }
    }
    return false
  }
}
