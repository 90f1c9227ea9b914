import PipeConfig
import PipeKit
import PipeStages
import PipeTesting
import Testing

@testable import QuotesPlugin

@Suite struct QuotesTests {
  @Test func `The examples are true`() throws {
    try expectExamples(Quotes.self, settings: { try YAMLReader.node($0) })
  }

  @Test func `Spans are sound on hard texts`() throws {
    try expectSound(Quotes())
    try expectSound(Quotes(), after: [Sentences(), Entities()])
  }

  /// What is quoted, marked in the text, each with the words that name the speaker.
  private func found(_ text: String, _ stage: Quotes = Quotes()) throws -> String {
    let text = Text(text)
    var stage = stage
    var notes = Annotations()
    try stage.annotate(text, into: &notes)
    let marks = notes[Quote.self].map { quote in
      let speaker = quote.speaker.map { text.string($0) } ?? "?"
      return MarkedText.Mark(
        speaker.split(separator: " ").joined(separator: "_"), quote.range)
    }
    return "\(MarkedText(text, marks: marks))"
  }

  private func expect(
    _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = MarkedText(marked).text.string
    #expect(try found(text) == marked, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    #"⟦Ana_Ortiz "We will rebuild,"⟧ said Ana Ortiz, who leads the town."#,
    #"⟦she "We will rebuild,"⟧ she said."#,
    #"⟦Ms_Ortiz "Will we rebuild?"⟧ Ms Ortiz asked the council."#,
    #"Ms Ortiz told reporters: ⟦Ms_Ortiz "We will rebuild."⟧"#,
    #"Ms Ortiz told reporters, ⟦Ms_Ortiz "We will rebuild."⟧"#,
    #"⟦the_mayor "We will rebuild,"⟧ according to the mayor."#,
    #"According to Ana Ortiz, ⟦Ana_Ortiz "We will rebuild the town."⟧"#,
    #"⟦South_Carolina_Gov._Jim_Hodges "It is over,"⟧ said former South Carolina Gov. Jim Hodges, a backer."#,
    #"⟦Laszlo_Bock "It is a mess,"⟧ the company's personnel chief, Laszlo Bock, told the paper."#,
    #"⟦Rep._Gwen_Moore "It is a whistle,"⟧ Rep. Gwen Moore (D-Wis.) said Friday."#,
    #"⟦Will "They do not care,"⟧ Will wrote."#,
    #"⟦All_That_Sports "They met in May,"⟧ said All That Sports."#,
    #"WASHINGTON, Dec. 8 (UPI) — Ana Ortiz rallied voters, saying: ⟦Ana_Ortiz "We must win."⟧"#,
    #"On July 6, 2015, Sanders made this comment: ⟦Sanders "The rate is 36 percent."⟧"#,
    #"The ad shows Ana Ortiz, who asked, ⟦Ana_Ortiz "Why are we not ahead?"⟧"#,
    "⟦Ana_Ortiz \"We will rebuild.\"⟧ — Ana Ortiz\n",
    #"⟦Peter_Brabeck "Selling it is on the table,"⟧ chief executive Peter Brabeck confirmed."#,
  ])
  func `The speaker is found where news puts it`(_ marked: String) throws {
    try expect(marked)
  }

  @Test(arguments: [
    #"⟦he "I love them," he said, "but I will never eat them again."⟧"#,
    #"⟦Ortiz "It is late," Ortiz said. "We have to go."⟧ Then he left."#,
    #"⟦Ortiz "It is late," Ortiz said on "Morning Joe." "And we have to go."⟧"#,
    #"⟦Ortiz "It is late,"⟧ Ortiz said. He was tired. Ana Roy said: ⟦Ana_Roy "We have to go."⟧"#,
    #"⟦Ortiz "It is late,"⟧ Ortiz said. ⟦Roy "We have to go,"⟧ Roy answered."#,
    #"⟦Ortiz "It is late,"⟧ Ortiz said, adding that it was "rather dark"."#,
    "⟦Ortiz \"It is late,\" Ortiz said.\n\n\"We have to go.\"⟧",
    "⟦Ortiz \"It is late.\n\n\"We have to go.\n\n\"All of us,\"⟧ Ortiz said.",
    "⟦Ortiz “It is late.\n\n“We have to go,”⟧ Ortiz said.",
  ])
  func `One thing said is one quotation`(_ marked: String) throws { try expect(marked) }

  @Test(arguments: [
    "⟦she “It is late,”⟧ she said.",
    "⟦she ‘It is late,’⟧ she said.",
    "⟦she ''It is late,''⟧ she said.",
    "⟦she ``It is late,''⟧ she said.",
    "⟦she „It is late,“⟧ she said.",
    "⟦she «It is late»⟧, she said.",
    "⟦she « It is late »⟧, she said.",
    "⟦she »It is late«⟧, she said.",
    "⟦she \"He said 'yes' and 'no',\"⟧ she said.",
    "⟦she ''He said, 'It is late.'''⟧ she said.",
    "⟦she “He said “yes” and left,”⟧ she said.",
    "⟦he 'The workers' rights aren't theirs,'⟧ he said. It's 'til '98.",
    "⟦he ‘It’s the dogs’ day, isn’t it?’⟧ he said.",
    "He says,⟦He ” it is as late as ever.”⟧",
    "⟦Larry_Noble “It's unusual,“⟧ said Larry Noble.",
  ])
  func `Quotation marks of every kind are paired`(_ marked: String) throws {
    try expect(marked)
  }

  @Test(arguments: [
    #"He called it "a farce" and left."#,
    #"Her book, "Tough Choices", sold well. The "experts" laughed."#,
    #"On ABC's "This Week," Rubio said that it was over."#,
    "The workers' rights and the owners' duties are 'til '98 the boys' own.",
    #"A 6" board, 5' 10" tall."#,
    "There are two ways:\n\n\"The engine room\" of the farm:",
  ])
  func `Titles, scare quotes and apostrophes are not speech`(_ text: String) throws {
    #expect(try found(text) == text)
  }

  @Test func `A quotation that is never closed ends with its paragraph`() throws {
    try expect("He said: ⟦He \"It is late and we go.⟧\n\nThe end.")
  }

  @Test func `Pronouns get a name where it is plain`() throws {
    func names(_ text: Text) throws -> [String] {
      var notes = Annotations()
      for var stage in [Sentences(), Entities(), Quotes()] as [any Annotator] {
        try stage.prepare(PrepareContext())
        try stage.annotate(text, into: &notes)
      }
      return notes[Quote.self].map { notes.strings.string($0.canonical) }
    }
    #expect(
      try names(
        #"Angela Merkel met reporters in Berlin. "It is late," she said. "We go," Merkel added."#)
        == ["Angela Merkel", "Angela Merkel"])
    #expect(
      try names(#"Angela Merkel met Emmanuel Macron in Berlin. "It is late," he said."#)
        == ["Emmanuel Macron"])
    #expect(
      try names(#"Robert Habeck met Emmanuel Macron in Berlin. "It is late," he said."#) == [""])
  }

  @Test func `Hostile texts take linear time and trap nowhere`() throws {
    var random = SplitMix(seed: 7)
    let parts = [
      "\"", "'", "''", "“", "”", "‘", "’", "«", "»", "„", "`", "\n", "\n\n", " ", ".", ",", ":",
      "—",
      "said", "he", "Ana Ortiz", "who", "according to", "s", "é", "😀", "\u{0}", "…", "(", ")", "1",
    ]
    var stage = Quotes()
    for _ in 0..<400 {
      let count = Int(random.next() % 60)
      let words = (0..<count).map { _ in parts[Int(random.next() % UInt64(parts.count))] }
      let text = Text(words.joined())
      var notes = Annotations()
      try stage.annotate(text, into: &notes)
      for quote in notes[Quote.self] {
        let (lower, upper) = (quote.range.lower, quote.range.upper)
        #expect(text.isScalarBoundary(lower) && text.isScalarBoundary(upper))
      }
    }
    for part in ["\" ", "“", "«a ", "'a s' b ", "\"a\n\n", "\" he said, ", "said ", "who, "] {
      var notes = Annotations()
      try stage.annotate(Text(String(repeating: part, count: 40_000)), into: &notes)
    }
  }
}

/// A small generator of the same numbers each time.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
