import PipeKit
import Testing

@Suite struct SettingTests {
  /// A complete stage with a setting, as the documentation shows it.
  struct Excitement: Annotator {
    static let info = Info("excitement", "Counts exclamation marks.")
    static let settings = [Setting("weight", \Self.weight, "Multiplies the count.", in: 1...9)]

    var weight = 1

    func annotate(_ text: Text, into notes: inout Annotations) {
      notes[fact: "excitement"] = .integer(weight * text.bytes.count { $0 == UInt8(ascii: "!") })
    }
  }

  private let place = SourceLocation(file: "p.yaml", line: 3, column: 9)

  private func plain(_ text: String) -> ConfigNode {
    ConfigNode(.scalar(text, isQuoted: false), at: place)
  }

  private func problems(_ pairs: [(String, ConfigNode)]) -> [String] {
    var problems: [Diagnostic] = []
    _ = Excitement(
      settings: ConfigNode(.mapping(pairs.map { (plain($0.0), $0.1) }), at: place),
      problems: &problems)
    return problems.map { "\($0)" }
  }

  @Test func setsThePropertyItIsBoundTo() throws {
    var problems: [Diagnostic] = []
    let node = ConfigNode(.mapping([(plain("weight"), plain("3"))]), at: place)
    let stage = Excitement(settings: node, problems: &problems)
    #expect(problems.isEmpty)
    var notes = Annotations()
    stage.annotate("Wow! Really!", into: &notes)
    #expect(notes[fact: "excitement"] == .integer(6))
  }

  @Test func keepsDefaultsWhereNothingIsGiven() {
    var problems: [Diagnostic] = []
    #expect(Excitement(settings: nil, problems: &problems).weight == 1)
    #expect(Excitement(settings: plain(""), problems: &problems).weight == 1)
    #expect(problems.isEmpty)
  }

  @Test func saysWhichSettingWasMeant() {
    #expect(
      problems([("wieght", plain("2"))]) == [
        """
        p.yaml:3:9: error: 'excitement' has no setting 'wieght' [unknown-setting]
        help: did you mean 'weight'?
        """
      ])
  }

  @Test func reportsTheValueOfAMisspeltSettingToo() {
    let found = problems([("wieght", plain("ten"))])
    #expect(found.count == 2)
    #expect(found.last?.contains("found 'ten' [wrong-type]") == true, "\(found)")
  }

  @Test func reportsEveryProblemAtOnce() {
    #expect(
      problems([("a", plain("2")), ("weight", plain("ten")), ("weight", plain("10"))]).count == 3)
  }

  @Test func describesItselfForHelp() {
    let description = Excitement().settingDescriptions[0]
    #expect(description.value == "1")
    #expect(description.shape.description == "a whole number from 1 to 9")
  }

  @Test(arguments: ["yes", "on", "True"])
  func saysHowTruthIsWritten(word: String) {
    let error = #expect(throws: Diagnostic.self) { try Bool(plain(word)) }
    #expect(error?.help == "write 'true'")
  }

  @Test(arguments: ["nan", "inf", "0x10", "1e999", "ten", ""])
  func refusesNumbersThatAreNone(word: String) {
    #expect(throws: Diagnostic.self) { try Double(plain(word)) }
  }

  @Test(arguments: [
    (["a", "b"], "['a', 'b']"), (["a', 'b"], "['a'', ''b']"), (["a\tb"], #"["a\tb"]"#),
    ([""], "['']"),
  ])
  func writesStringsSoThatNoTwoListsLookAlike(list: [String], notation: String) {
    #expect(list.notation == notation)
  }

  @Test(arguments: [
    ("PERSON", "PERSON"), ("Straße_x-y", "Straße_x-y"), ("B2", "'B2'"), ("A, B", "'A, B'"),
    ("", "''"),
  ])
  func writesSymbolsWithoutQuotesIfTheyAreWords(name: String, notation: String) {
    #expect(Symbol(name).notation == notation)
  }
}
