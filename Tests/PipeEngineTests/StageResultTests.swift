import PipeKit
import Testing

@testable import PipeEngine

/// Results as bytes.
struct StageResultTests {
  /// A small generator with a seed, so that a failure can be repeated.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private let stages: [any Stage] = [WordStage(), NameStage(), ToneStage(), MarkStage()]

  /// A document, and the result of each stage on it.
  private func results() throws -> (Document, [(any Stage, [UInt8])]) {
    var document = Document(id: "d", text: "Ünïcode word Name speaks 🏳️‍🌈 of it")
    var results: [(any Stage, [UInt8])] = []
    for stage in stages {
      let before = document.notes
      var runner = try #require(StageRunner(stage))
      _ = try runner.run(&document)
      let dependencies = try #require(StageDependencies(stage))
      let bytes = try #require(
        StageResult.annotated(from: before, to: document.notes, dependencies))
      results.append((stage, bytes))
    }
    return (document, results)
  }

  @Test func damagedResultsAreErrorsOrSoundDocuments() throws {
    let (document, results) = try results()
    var numbers = Numbers(state: 88_172_645_463_325_252)
    for (stage, bytes) in results {
      for _ in 0..<4_000 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
          let place = Int.random(in: damaged.indices, using: &numbers)
          damaged[place] = UInt8.random(in: .min ... .max, using: &numbers)
        }
        if Bool.random(using: &numbers) {
          damaged.removeLast(Int.random(in: 0...damaged.count, using: &numbers))
        }
        var copy = document
        guard (try? StageResult.apply(damaged, of: stage, to: &copy)) != nil else { continue }
        // Whatever came out, it can be written.
        let batch = { () -> Batch in
          var batch = Batch(index: 0)
          batch.documents = [copy]
          return batch
        }()
        _ = EverythingSink().encode(batch)
        for judgement in copy.notes.sentiment.sentences {
          #expect(judgement.evidence.upperBound <= copy.notes.sentiment.evidence.count)
        }
        for sentence in copy.notes.sentences {
          #expect(sentence.tokens.upperBound <= copy.notes.tokens.count)
        }
      }
    }
  }

  @Test func theKeyCountsWhatAStageSees() throws {
    func key(_ stage: any Stage, _ document: Document) throws -> CacheKey? {
      KeyMaker(identity: "x", dependencies: try #require(StageDependencies(stage)))
        .key(for: document)
    }
    var document = Document(id: "a", text: "one two")
    var other = Document(id: "b", text: "one two")
    other.metadata["x"] = .string("y")
    #expect(try key(WordStage(), document) == key(WordStage(), other))
    #expect(try key(SievingStage(), document) != key(SievingStage(), other))

    other = document
    other.notes[fact: "x"] = .string("é")
    #expect(try key(WordStage(), document) == key(WordStage(), other))
    #expect(try key(MarkStage(), document) != key(MarkStage(), other))
    document.notes[fact: "x"] = .string("e\u{301}")
    #expect(try key(MarkStage(), document) != key(MarkStage(), other))

    // References into the pool count by what they refer to.
    _ = other.notes.strings.add("something before")
    WordStage().annotate(document.text, into: &document.notes)
    WordStage().annotate(other.text, into: &other.notes)
    NameStage().annotate(document.text, into: &document.notes)
    NameStage().annotate(other.text, into: &other.notes)
    #expect(try key(ToneStage(), document) == key(ToneStage(), other))
  }
}
