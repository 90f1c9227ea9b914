import Foundation
import TestSupport
import Testing

@Suite struct TrainCommandTests {
  private static let columns = (0..<40).map { index in
    let (town, person) = (
      ["Brenville", "Karlo", "Ostmere"][index % 3], ["Dorn", "Pell"][index % 2]
    )
    return """
      -DOCSTART- O

      Mr NNP O
      \(person) NNP B-PER
      's POS O
      plane NN O
      left VBD O
      \(town) NNP B-LOC
      . . O

      """
  }.joined(separator: "\n")

  @Test func trainingReadsColumnsAndGivesTheSameBytesTwice() throws {
    let folder = try TemporaryFolder()
    try folder.write("train.conll", Self.columns)
    for name in ["one.model", "two.model"] {
      let process = try PipeProcess(
        [
          "train", "ner", "train.conll", "--dev", "train.conll", "--epochs", "2", "--out", name,
        ], in: folder.url)
      #expect(process.status == 0, "\(process.errors)")
      #expect(process.errors.contains("40 documents to measure on"))
      #expect(process.errors.contains("epoch 2 of 2: F1 "))
    }
    let one = try Data(contentsOf: folder.url.appending(path: "one.model"))
    #expect(try one == Data(contentsOf: folder.url.appending(path: "two.model")))
  }

  @Test(arguments: [
    ("Karlo NNP LOC\n", "bad.conll:1: error: 'LOC' is no tag; tags are 'O' and such as 'B-PER'"),
    ("In O\n\nKarlo X-LOC\n", "bad.conll:3: error: 'X-LOC' is no tag; it must begin with one of"),
    ("Karlo\n", "bad.conll:1: error: a token without a tag; columns are parted by tabs or spaces"),
  ])
  func aBadLineOfColumnsIsNamed(content: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.conll", content)
    let process = try PipeProcess(
      ["train", "ner", "bad.conll", "--out", "no.model"], in: folder.url)
    #expect(process.status == 65)
    #expect(process.errors.contains(message), "\(process.errors)")
  }
}
