import Testing

@testable import PipeStages

@Suite struct AggregateNameFoldTests {
  @Test(arguments: [
    ("NATO", "Nato"), ("U.S.", "US"), ("U.S.A.", "USA"), ("J. P. Okafor", "J.P. Okafor"),
    ("St. Louis", "St Louis"), ("O’Neill", "O'Neill"), ("the Kremlin", "Kremlin"),
    ("The White House", "White House"), ("Macron's", "Macron"), ("Macron’s", "Macron"),
    ("Dockers'", "Dockers"), ("Marks & Spencer", "Marks and Spencer"),
    ("Zoë Brandão", "Zoe\u{308} Branda\u{303}o"), ("Emmanuel\n  Macron", "Emmanuel Macron"),
    ("Emmanuel\u{A0}Macron", "Emmanuel Macron"), ("Arrieta–Vidal", "Arrieta-Vidal"),
    ("“Iron” Mike", "Iron Mike"), ("ŁUKASZ", "Łukasz"), ("СЕРГЕЙ", "Сергей"),
  ])
  func `One name written two ways has one key`(pair: (String, String)) {
    #expect(
      NameFold.key(of: pair.0, kind: .other) == NameFold.key(of: pair.1, kind: .other))
  }

  @Test(arguments: [
    ("Zoë", "Zoe"), ("Web 3.0", "Web 30"), ("amazon.com", "amazoncom"),
    ("Paris", "Pari"), ("Łódź", "Lodz"), ("US", "UK"), ("A", "B"), ("Arrieta-Vidal", "Arrieta"),
  ])
  func `Two names have two keys`(pair: (String, String)) {
    #expect(
      NameFold.key(of: pair.0, kind: .other) != NameFold.key(of: pair.1, kind: .other))
  }

  @Test func `Titles fall away from persons and legal forms from organisations only`() {
    #expect(NameFold.key(of: "Mr Macron", kind: .person) == Array("macron".utf8))
    #expect(NameFold.key(of: "Prof. Dr. Ada Lovelace", kind: .person) == Array("ada lovelace".utf8))
    #expect(NameFold.key(of: "Mr Kipling", kind: .organization) == Array("mr kipling".utf8))
    #expect(NameFold.key(of: "Acme Inc.", kind: .organization) == Array("acme".utf8))
    #expect(NameFold.key(of: "Acme Inc.", kind: .other) == Array("acme inc".utf8))
    #expect(NameFold.key(of: "Mr", kind: .person) == Array("mr".utf8))
  }

  @Test(arguments: ["'", "...", "\u{200B}", "the", "&", "''s", " ", "\u{301}", "-", "👩‍👩‍👧"])
  func `No name folds to nothing`(name: String) {
    for kind in [NameFold.Kind.person, .organization, .other] {
      #expect(!NameFold.key(of: name, kind: kind).isEmpty)
    }
  }

  @Test(arguments: [
    "Emmanuel Macron", "The Hague", "The Prof Ada Lovelace", "Mr Macron", "Mr", "Dr Dr Who",
    "Acme Inc", "Inc", "Acme Widgets LTD", "the", "Plan B", "Boeing 737", "Two  Spaces", " Edge",
    "Edge ", "",
    "Marks and Spencer plc", "Jean-Luc Godard", "Zoë Brandão",
  ])
  func `The quick way to fold a plain name is the long way's`(name: String) {
    let bytes = Array(name.utf8)
    for kind in [NameFold.Kind.person, .organization, .other] {
      #expect(NameFold.key(of: bytes.span, kind: kind) == NameFold.key(of: name, kind: kind))
    }
  }

  @Test func `A family is a last name, or initials without small words`() {
    func family(_ key: String, isPerson: Bool) -> String {
      String(decoding: NameFold.family(of: Array(key.utf8).span, isPerson: isPerson), as: UTF8.self)
    }
    #expect(family("emmanuel macron", isPerson: true) == "macron")
    #expect(family("macron", isPerson: true) == "macron")
    #expect(family("bank of england", isPerson: false) == "be")
    #expect(family("école polytechnique", isPerson: false) == "ép")
  }
}
