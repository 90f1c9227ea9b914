import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct ZonesTests {
  private static func marked(_ text: String) throws -> String {
    var stage = Zones()
    var notes = Annotations()
    try stage.annotate(Text(text), into: &notes)
    return "\(MarkedText(Text(text), layer: "zones", of: notes))"
  }

  @Test func `The examples are true`() throws {
    try expectExamples(Zones.self, settings: NormalizeOracle.node)
  }

  @Test func `Annotations are sound on hard texts`() throws {
    try expectSound(Zones())
  }

  @Test(arguments: [
    "BEIJING, July 18 (Xinhua) --", "CAIRO - 25 July 2022:", "ABUJA, Jun 22 2022 (IPS) -",
    "KUWAIT CITY, July 24:", "AMMAN —", "ANAHEIM, Calif. --", "Cape Town -",
    "Colombo, Sri Lanka –", "BANDAR SERI BEGAWAN, July 25 (Borneo Bulletin/ANN):",
    "MARSABIT, KENYA, Jun 3 2022 (IPS) -", "LONDON (Reuters) -", "TEHRAN –",
  ])
  func `A dateline is marked and the sentence after it is not`(_ dateline: String) throws {
    let sentence = "The council of ministers met for the first time."
    #expect(
      try Self.marked("\(dateline) \(sentence)") == "⟦dateline \(dateline)⟧ \(sentence)")
  }

  @Test(arguments: [
    ("By Ahmed Al-Jarallah", "byline"), ("By Helmke J Sartorius von Bach.", "byline"),
    ("(Reporting by A. Okoro; Editing by B. Hope)", "byline"), ("SPA", "agency"),
    ("Updated: July 18, 2022 5:36:50 pm", "timestamp"), ("11 Jul 2022", "timestamp"),
    ("3 hours ago", "timestamp"), ("© Amnesty/afrol News", "copyright"),
    ("Copyright 2024 The Herald. All rights reserved.", "copyright"),
    ("Win McNamee, Getty Images", "caption"),
    ("The port in 2019. Photo courtesy of Ada Okoro.", "caption"),
    ("Read more: Ada Okoro’s five rules for owners of ferries.", "related"),
    ("Written by Ada Okoro.", "byline"),
    ("The skyline of Kuala Lumpur earlier this month. Photo: Bloomberg", "caption"),
    ("Image source, Getty Images", "caption"), ("FILE - The port of Lagos in 2019.", "caption"),
    ("ALSO READ:", "related"), ("Also read:Uhuru launches geothermal plant", "related"),
    ("More>>", "related"), ("Share this article", "share"), ("Facebook Twitter Email", "share"),
    ("SUBSCRIBER ONLY STORIESView All", "promotion"), ("Advertisement", "promotion"),
    ("Sign up for our morning newsletter", "promotion"),
  ])
  func `Lines of furniture are told apart`(_ line: String, _ kind: String) throws {
    #expect(try Self.marked("Title\n\(line)\nA story.") == "Title\n⟦\(kind) \(line)⟧\nA story.")
  }

  @Test(arguments: [
    "By early 2005 the net could have two new domain names.", "By Friday, he had left.",
    "Shares in UK Coal have fallen after the group reported losses.",
    "Watch the sky tonight, astronomers say.", "Copyright law is to be changed, ministers say.",
    "Read more than one paper, the judge told him.", "The image: a burning ship.",
    "Energy Crisis - South African President Announces an Action Plan for the Next Few Years",
    "Amnesty International – The enforced disappearance of people is the latest tactic.",
    "BREAKING - The council of ministers met for the first time on Monday.",
    "He works for Reuters.", "Images taken by a spacecraft suggest water.",
    "Published poets are poor.", "One in 12 (CPF) met the others - and left for good.",
    "File-swappers ready new network", "Picture-perfect days end on Monday.",
    "Photos, videos and maps were stolen on Monday.", "Watch, wait and see, the minister said.",
    "Guests get a welcome drink courtesy of Tanqueray and Appletiser South Africa.",
    "She sold the pictures to Getty Images.", "Man sells his archive to Getty Images",
    "Elsewhere on Wall Street, shares of Acme fell after the report.",
    "Edited by Ada Okoro, the book sold three million copies in Lagos.",
    "Washington DC – San José Flight AV 663 IAD 02:30 – SJO 05:30 Monday, Tuesday",
    "Updated rules were sent to 12 schools on Monday.", "Email questions", "May 5",
  ])
  func `The story is left alone`(_ line: String) throws {
    #expect(try Self.marked(line) == line)
  }

  @Test func `Titles below a heading of links are links until a sentence comes`() throws {
    let text = "It sank.\nRelated stories\nWho owns it?\nLagos mourns\nThe owner fled on Monday."
    #expect(
      try Self.marked(text)
        == "It sank.\n⟦related Related stories⟧\n⟦related Who owns it?⟧\n⟦related Lagos mourns⟧\n"
        + "The owner fled on Monday.")
  }

  @Test func `An agency's tag is marked at the start and at the end`() throws {
    #expect(
      try Self.marked("(Reuters) - A ferry sank off the coast of Lagos. — SPA")
        == "⟦agency (Reuters) -⟧ A ferry sank off the coast of Lagos. ⟦agency — SPA⟧")
    #expect(
      try Self.marked("“It is gone,” he said. (AFP)") == "“It is gone,” he said. ⟦agency (AFP)⟧")
  }

  @Test func `A stage leaves out the zones it names`() throws {
    let text: Text = "Title\nBy Ada Okoro\nLAGOS (AFP) - A ferry sank off the coast on Monday."
    var stage = Zones()
    var notes = Annotations()
    try stage.annotate(text, into: &notes)
    let skipped = SkippedZones(notes, kinds: [.byline])
    #expect(skipped.contains(TextRange(9, 18)))
    #expect(skipped.overlaps(TextRange(0, 7)) && !skipped.contains(TextRange(0, 7)))
    #expect(!skipped.overlaps(TextRange(0, 6)) && !skipped.overlaps(TextRange(19, 24)))
    #expect(SkippedZones(notes, kinds: []).isEmpty)
  }

  @Test func `Sentences and names of skipped zones are left out`() throws {
    let text: Text = "Ferry sinks\n\nBy Ada Okoro\n\nThe ferry of Lagos sank on Monday."
    var notes = Annotations()
    var zones = Zones()
    try zones.annotate(text, into: &notes)
    var problems: [Diagnostic] = []
    let settings = NormalizeOracle.node("skip_zones: byline")
    var sentences = Sentences(settings: settings, problems: &problems)
    try sentences.annotate(text, into: &notes)
    #expect(problems.isEmpty && notes.sentences.map { text.string($0.range) }.count == 2)
  }

  @Test func `Long lines and many lines take linear work`() throws {
    for piece in ["by ", "A", "(", "photo ", "\n", "Share ", "A\n", "read more\n", "— "] {
      let text = Text(String(repeating: piece, count: 30_000))
      var stage = Zones()
      var notes = Annotations()
      try stage.annotate(text, into: &notes)
      #expect(notes.zones.allSatisfy { $0.range.upper <= text.count })
    }
  }
}
