import PipeKit
import PipeStages
import Testing

@Suite struct NormalizeMojibakeTests {
  private static let alone =
    "unicode: none, entities: keep, whitespace: keep, line_ends: keep, controls: keep, "
    + "ligatures: keep"

  /// The cases that come out otherwise than ftfy has them, by their labels, and why.
  private static let different = [
    // What question marks stand for is not guessed, but for the last byte of a quotation mark.
    "For goodness' sake. We can come close to fixing this, but fail in the last step",
    // Sequences that lost a byte in the middle keep the rest.
    "We can mostly decode the face above when we lose the character U+009D",
    "A complex, lossy pile-up of mojibake in Portuguese",
    // A few stretches of it can be read, and are.
    "An absolutely hopeless garble",
    // It expects the quotation marks to be straight as well; here 'quotes' does that.
    "Misleading mix-up in Spanish",
    // "hà i" is two words as it stands.
    "A-with-grave in Vietnamese",
    // Controls are read as windows-1252, as browsers read them; MacRoman would need a dictionary.
    "Latin-1 / MacRoman mixup in Spanish", "Latin-1 / MacRoman mixup in Spanish, 2 characters",
    // Two box drawings side by side are taken for a drawing.
    "subtle UTF-8 / codepage 437 mixup in Spanish",
    // ftfy leaves it, for want of a page that would explain the whole line; it is "Dråber".
    "Sort of negative: this inconsistent mojibake could be Latin-1 or MacRoman, and it was meant "
      + "to be Latin-1, but it's safest to not decode it as either",
  ]

  private static func cases() throws -> [[String: Any]] {
    let files = ["in-the-wild", "known-failures", "language-names", "negative", "synthetic"]
    return try files.flatMap { file in
      try NormalizeSharedData.json("data/normalization/ftfy/\(file).json") as? [[String: Any]] ?? []
    }
  }

  @Test(
    .enabled("the cases of ftfy are not beside the checkout") {
      NormalizeSharedData.exists("data/normalization/ftfy/synthetic.json")
    })
  func `The cases of ftfy come out as it has them, but for those named here`() throws {
    let stage = try NormalizeOracle.stage("mojibake: full, " + Self.alone)
    let cases = try Self.cases()
    #expect(cases.count == 161)
    var differing: [String] = []
    for example in cases {
      let original = try #require(example["original"] as? String)
      let fixed = try #require((example["fixed-encoding"] ?? example["fixed"]) as? String)
      let text = try NormalizeOracle.rewrite(Text(original), with: stage).text
      if text != Text(fixed) { differing.append(example["label"] as? String ?? "") }
    }
    #expect(Set(differing) == Set(Self.different))
  }

  @Test(
    .enabled("the cases of ftfy are not beside the checkout") {
      NormalizeSharedData.exists("data/normalization/ftfy/negative.json")
    })
  func `Sound text stays as it is in safe mode`() throws {
    let stage = try NormalizeOracle.stage("mojibake: safe, " + Self.alone)
    for example in try Self.cases()
    where example["original"] as? String == example["fixed"] as? String {
      let original = try #require(example["original"] as? String)
      guard !Self.different.contains(example["label"] as? String ?? "") else { continue }
      #expect(try NormalizeOracle.rewrite(Text(original), with: stage).text == Text(original))
    }
  }

  @Test(arguments: [
    ("It isnâ€™t a cafÃ© â€“ itâ€™s â€œhomeâ€\u{9D}", "It isn’t a café – it’s “home”"),
    ("ÃƒÂ©tÃƒÂ©", "été"), ("вЂњYesвЂќ", "“Yes”"), ("\u{93}Yes\u{94} \u{96} no", "“Yes” – no"),
    ("Ã‰tat", "État"), ("Âµm and Â£5", "µm and £5"),
    ("a\u{85}b", "a\u{85}b"), ("He said\u{85} no", "He said… no"),
  ])
  func `Spoilt text is read again`(_ before: String, _ after: String) throws {
    let stage = try NormalizeOracle.stage("mojibake: safe, " + Self.alone)
    #expect(try NormalizeOracle.rewrite(Text(before), with: stage).text == Text(after))
  }

  @Test(
    .enabled("the news are not beside the checkout") {
      NormalizeSharedData.exists("data/news/bbc_2004_2005.jsonl")
    })
  func `Sound news in any language are left alone`() throws {
    // These three have controls of windows-1252 in them, and one line of true mojibake.
    let spoilt = ["udhr-kea", "udhr-kng_AO", "udhr-sco"]
    let stage = try NormalizeOracle.stage("mojibake: full, " + Self.alone)
    for line in try NormalizeSharedData.lines("data/news/udhr_multilingual.jsonl") {
      let document = try #require(try NormalizeSharedData.document(line))
      guard !spoilt.contains(document.id) else { continue }
      let text = Text(document.text)
      #expect(try NormalizeOracle.rewrite(text, with: stage).text == text, "\(document.id)")
    }
  }
}
