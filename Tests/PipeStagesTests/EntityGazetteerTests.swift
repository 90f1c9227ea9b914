import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntityGazetteerTests {
  @Test func `Listed names are found, however they are labelled`() throws {
    var pipeline = try EntityPipeline(
      "{ labels: [LOC], gazetteers: [ships.tsv] }",
      files: ["ships.tsv": "# ships\nVesterhav Aurora\tSHIP\n\nAlmargem\tLOC\n"])
    let expected = "The ⟦SHIP Vesterhav Aurora⟧ left ⟦LOC Almargem⟧ for ⟦LOC Lisbon⟧."
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test(arguments: [
    "The ⟦DRUG aspirin⟧ and the ⟦DRUG Aspirin⟧ and the ⟦DRUG ASPIRIN⟧.",
    "The ⟦CODE Zed⟧, the zed, the ZED.", "An ⟦DRUG acetyl salicylic acid⟧.",
    "Some ⟦DRUG acetyl⟧ salicylic soap.", "A ⟦CODE Café Zed⟧, a ⟦CODE Cafe\u{301} Zed⟧.",
  ])
  func `Small letters are found in any case, others as written`(expected: String) throws {
    var pipeline = try EntityPipeline(
      "{ labels: [], gazetteers: [drugs.tsv] }",
      files: [
        "drugs.tsv":
          "aspirin\tDRUG\nacetyl salicylic acid\tDRUG\nacetyl\tDRUG\nZed\tCODE\nCafé Zed\tCODE\n"
      ])
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test func `A gazetteer has the last word`() throws {
    var pipeline = try EntityPipeline(
      "{ gazetteers: [own.tsv] }", files: ["own.tsv": "Emmanuel\tPRODUCT\nJune\tPERSON\n"])
    #expect(try pipeline.marked("Emmanuel Macron met June.").hasPrefix("⟦PRODUCT Emmanuel⟧"))
    #expect(try pipeline.marked("Emmanuel met June.") == "⟦PRODUCT Emmanuel⟧ met ⟦PERSON June⟧.")
  }

  @Test func `Entries give names, and share them by their identifier`() throws {
    var pipeline = try EntityPipeline(
      "{ gazetteers: [own.tsv] }",
      files: [
        "own.tsv": "Elysée\tORG\tQ1\nPalais Fonct\tORG\tQ1\nBercy\tORG\t\tFrench finance ministry\n"
      ])
    #expect(
      try pipeline.names("The Elysée, the Palais Fonct and Bercy met.") == [
        "Palais Fonct = Elysée", "Bercy = French finance ministry",
      ])
  }

  @Test(arguments: [
    ("Paris\n", "own.tsv:1: expected a name and a label with a tab between, found 'Paris'"),
    (
      "Paris\tLOC\n\nRome\t\n",
      "own.tsv:3: expected a name and a label with a tab between, found 'Rome\t'"
    ),
    (
      "a\tb\tc\td\te\n",
      "own.tsv:1: expected a name and a label with a tab between, found 'a\tb\tc\td\te'"
    ),
  ])
  func `A line that is no entry is an error with its place`(file: String, message: String) throws {
    #expect(throws: DocumentError("invalid-gazetteer", message)) {
      _ = try EntityPipeline("{ gazetteers: [own.tsv] }", files: ["own.tsv": file])
    }
  }
}
