extension BadFile {
  static let tests = [
    BadFile(
      "tests that are a mapping",
      """
      version: 1
      stages:
        - sentences
      tests: { text: a }
      """,
      says: """
        news.yaml:4:8: error: expected a list of tests, found a mapping [wrong-type]
          4 | tests: { text: a }
            |        ^~~~~~~~~~~
        help: write '- text: …' and 'expect: { … }' for each
        """),
    BadFile(
      "a test without a text",
      """
      version: 1
      stages:
        - sentences
      tests:
        - expect: { sentences: 1 }
      """,
      says: """
        news.yaml:5:5: error: this test has no 'text' [missing-key]
          5 |   - expect: { sentences: 1 }
            |     ^
        """),
    BadFile(
      "a test that expects nothing",
      """
      version: 1
      stages:
        - sentences
      tests:
        - text: A text.
      """,
      says: """
        news.yaml:5:5: error: this test has no 'expect' [missing-key]
          5 |   - text: A text.
            |     ^
        """),
    BadFile(
      "an unknown key of a test",
      """
      version: 1
      stages:
        - sentences
      tests:
        - { text: A text., expects: { sentences: 1 } }
      """,
      says: """
        news.yaml:5:22: error: a test has no key 'expects' [unknown-key]
          5 |   - { text: A text., expects: { sentences: 1 } }
            |                      ^~~~~~~
        help: did you mean 'expect'?
        """),
    BadFile(
      "an unknown expectation",
      """
      version: 1
      stages:
        - sentences
      tests:
        - { text: A text., expect: { sentence: 1 } }
      """,
      says: """
        news.yaml:5:32: error: 'expect' has no key 'sentence' [unknown-key]
          5 |   - { text: A text., expect: { sentence: 1 } }
            |                                ^~~~~~~~
        help: did you mean 'sentences'?
        """),
    BadFile(
      "a count that is none",
      """
      version: 1
      stages:
        - sentences
      tests:
        - { text: A text., expect: { sentences: one } }
      """,
      says: """
        news.yaml:5:43: error: expected a whole number, found 'one' [wrong-type]
          5 |   - { text: A text., expect: { sentences: one } }
            |                                           ^~~
        """),
    BadFile(
      "a negative count",
      """
      version: 1
      stages:
        - sentences
      tests:
        - { text: A text., expect: { sentences: -1 } }
      """,
      says: """
        news.yaml:5:43: error: expected a count, found '-1' [out-of-range]
          5 |   - { text: A text., expect: { sentences: -1 } }
            |                                           ^~
        """),
    BadFile(
      "an entity without a label",
      """
      version: 1
      stages:
        - sentences
        - ner
      tests:
        - { text: Nato., expect: { entities: [Nato] } }
      """,
      says: """
        news.yaml:6:41: error: expected words and a label, found 'Nato' [wrong-type]
          6 |   - { text: Nato., expect: { entities: [Nato] } }
            |                                         ^~~~
        help: write it as 'Emmanuel Macron PERSON'
        """),
    BadFile(
      "an entity that is a mapping",
      """
      version: 1
      stages:
        - sentences
        - ner
      tests:
        - { text: Nato., expect: { entities: [Nato: ORG] } }
      """,
      says: """
        news.yaml:6:41: error: expected a string, found a mapping [wrong-type]
          6 |   - { text: Nato., expect: { entities: [Nato: ORG] } }
            |                                         ^
        """),
    BadFile(
      "an expectation that no stage can meet",
      """
      version: 1
      stages:
        - sentences
      tests:
        - { text: Nato., expect: { entities: ["Nato ORG"], sentiment: neutral } }
      """,
      says: """
        news.yaml:5:30: error: this test expects 'entities', which no stage writes [missing-layer]
          5 |   - { text: Nato., expect: { entities: ["Nato ORG"], sentiment: neutral } }
            |                              ^~~~~~~~

        news.yaml:5:54: error: this test expects 'sentiment', which no stage writes [missing-layer]
          5 |   - { text: Nato., expect: { entities: ["Nato ORG"], sentiment: neutral } }
            |                                                      ^~~~~~~~~
        """),
    BadFile(
      "a sentiment that is none",
      """
      version: 1
      stages:
        - sentences
        - sentiment
      tests:
        - { text: Nato., expect: { sentiment: good } }
      """,
      says: """
        news.yaml:6:41: error: expected one of 'negative', 'neutral', 'positive', found 'good' [wr\
        ong-type]
          6 |   - { text: Nato., expect: { sentiment: good } }
            |                                         ^~~~
        """),
  ]
}
