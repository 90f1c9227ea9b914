import PipeConfig
import PipeKit
import Testing

@Suite struct VariableTests {
  private func name(_ written: String) throws -> String {
    try load("version: 1\nname: \(written)\nstages: [sentences]").checked().name
  }

  @Test(
    "Variables are filled in from the environment",
    arguments: [
      ("${RUNS}", "runs/today"), ("a ${RUNS} b ${RUNS}", "a runs/today b runs/today"),
      ("${NAME:news}", "news"), ("${RUNS:news}", "runs/today"), ("x${EMPTY:news}", "x"),
      ("x${NAME:}", "x"), ("${NAME:a:b}", "a:b"), ("'${RUNS}'", "runs/today"),
      ("\"${RUNS}\"", "runs/today"), ("$${RUNS}", "${RUNS}"), ("$RUNS", "$RUNS"),
      ("$$${RUNS}", "$${RUNS}"), ("cost $5 {}", "cost $5 {}"), ("${NAME:-1}", "-1"),
    ])
  func filledIn(_ written: String, _ expected: String) throws {
    #expect(try name(written) == expected)
  }

  @Test func `A variable can fill a number, an entry of a list and a path`() throws {
    let pipeline = try load(
      """
      version: 1
      input: ["${RUNS}/a.txt", "${FILE:b.txt}"]
      stages:
        - sentences: { max_length: "5" }
      output: { directory: "${RUNS}" }
      """, overrides: ["stages.sentences.max_length=${LIMIT}"]
    ).checked()
    #expect(pipeline.inputs.map(\.pattern) == ["runs/today/a.txt", "b.txt"])
    #expect(pipeline.output.directory == "runs/today")
    #expect((pipeline.stages[0].stage as? FakeSentences)?.maxLength == 7)
  }

  @Test func `Variables in comments and in keys stay as they are`() throws {
    let file = load("# ${NOTHING}\nversion: 1\nstages: [sentences]\n${KEY}: 1")
    #expect(file.problems.map(\.code) == ["unknown-key"])
  }
}
