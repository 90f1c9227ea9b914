import PipeKit
import PipeModels
import Testing

@testable import PipeStages

@Suite struct TaggerTrainingTests {
  /// Made-up news in which towns follow "in" and people "Mr".
  private static func documents(
    _ count: Int, seed: UInt64, known: [String]? = nil
  ) throws -> [NameTrainingDocument] {
    var random = RandomNumbers(seed: seed)
    let towns = ["Brenville", "Karlo", "Ostmere", "Tunde", "Weshford", "Alvern"]
    let people = ["Dorn", "Pell", "Ibarra", "Mokoena", "Lindt", "Sato"]
    return try (0..<count).map { _ in
      let town = towns[random.below(towns.count)]
      let person = people[random.below(people.count)]
      let text = Text("Mr \(person) spoke in \(town) about the weather. Nobody else did.")
      var notes = Annotations()
      var stage = Sentences()
      try stage.annotate(text, into: &notes)
      let end = 3 + person.utf8.count
      let start = end + 10
      var names = [NameTrainingDocument.Name(TextRange(3, end), label: "PERSON")]
      if known?.contains("LOC") ?? true {
        names.append(.init(TextRange(start, start + town.utf8.count), label: "LOC"))
      }
      return NameTrainingDocument(
        text: text, tokens: notes.tokens, sentences: notes.sentences, names: names,
        knownLabels: known)
    }
  }

  private static func train(_ sets: [[NameTrainingDocument]], seed: UInt64 = 1) -> [UInt8] {
    var settings = NameTaggerTrainer.Settings()
    settings.epochs = 4
    settings.seed = seed
    var trainer = NameTaggerTrainer(settings)
    for document in sets.joined() {
      trainer.addRawText(document.text, tokens: document.tokens, sentences: document.sentences)
      trainer.add(document)
    }
    return trainer.train(development: []) { _ in }
  }

  private static func score(
    _ model: [UInt8], on documents: [NameTrainingDocument]
  ) throws -> NameEvaluation.Counts {
    var tagger = try NameTagger(reading: ModelMemory(copying: model.span))
    var evaluation = NameEvaluation(labels: tagger.labels)
    for document in documents {
      let found = tagger.tag(
        document.text, tokens: document.tokens.span, sentences: document.sentences.span)
      evaluation.add(document, found: found)
    }
    return evaluation.total
  }

  @Test func `Training learns names from their surroundings`() throws {
    let model = Self.train([try Self.documents(60, seed: 1)])
    let counts = try Self.score(model, on: Self.documents(30, seed: 2))
    #expect(counts.gold == 60)
    #expect(counts.right == 60)
    #expect(counts.f1 == 10_000)
  }

  @Test func `The same documents and seed give the same bytes`() throws {
    let documents = try Self.documents(30, seed: 1)
    let model = Self.train([documents])
    #expect(model == Self.train([documents]))
    #expect(model != Self.train([documents], seed: 2))
  }

  @Test func `Labels that a set does not know are learned from another`() throws {
    let full = try Self.documents(40, seed: 1)
    let partial = try Self.documents(120, seed: 3, known: ["PERSON"])
    let counts = try Self.score(
      Self.train([full, partial]), on: Self.documents(30, seed: 2))
    #expect(counts.right == 60)
  }

  @Test func `Training ends three rounds after the best, whose model it keeps`() throws {
    let development = try Self.documents(20, seed: 2)
    func train(_ epochs: Int) throws -> (model: [UInt8], scores: [Int]) {
      var settings = NameTaggerTrainer.Settings()
      settings.epochs = epochs
      var trainer = NameTaggerTrainer(settings)
      for document in try Self.documents(60, seed: 1) { trainer.add(document) }
      var scores: [Int] = []
      let model = trainer.train(development: development) {
        scores.append($0.evaluation?.total.f1 ?? -1)
      }
      return (model, scores)
    }
    let (model, scores) = try train(40)
    let best = 1 + (try #require(scores.firstIndex(of: scores.max() ?? 0)))
    #expect(scores.count == best + 3)
    #expect(try train(best).model == model)
    // One round more gains nothing, so it changes nothing.
    #expect(try train(best + 1).model == model)
  }

  @Test func `Copies in another case keep every range`() throws {
    var random = RandomNumbers(seed: 1)
    let document = try Self.documents(1, seed: 1, known: ["PERSON"])[0]
    let copies = (0..<100).compactMap { _ in CaseCopies.copy(document, random: &random) }
    #expect(copies.count > 20 && copies.count < 50)
    for copy in copies {
      #expect(copy.names == document.names && copy.text.count == document.text.count)
      let text = copy.text.string(copy.text.range)
      let original = document.text.string(document.text.range)
      #expect(text == original.lowercased() || text == original.uppercased())
    }
  }

  @Test func `Scores rise with margins`() {
    var evaluation = NameEvaluation(labels: ["A", "B"])
    let calibration = NameCalibrator.calibrate(evaluation)
    var last = calibration.score(label: 0, margin: 0)
    for margin in stride(from: Int32(0), to: 12_000, by: 100) {
      let score = calibration.score(label: 0, margin: margin)
      #expect(score >= last)
      last = score
    }
    evaluation = NameEvaluation(labels: ["A", "B"])
    #expect(evaluation.total.f1 == 0)
  }

  @Test(arguments: [
    ("Éire", 0xC9, 0xE9), ("Ş", 0x15E, 0x15F), ("Ž", 0x17D, 0x17E), ("Ÿ", 0x178, 0xFF),
    ("Ω", 0x3A9, 0x3C9), ("Ж", 0x416, 0x436), ("Ế", 0x1EBE, 0x1EBF),
  ])
  func `Letters of other scripts have lower case`(_: String, upper: UInt32, lower: UInt32) {
    #expect(LetterCase.lowercase(upper) == lower)
    #expect(LetterCase.lowercase(lower) == nil)
  }
}
