extension BadFile {
  static let indentation = [
    BadFile(
      "a tab at the beginning of a line",
      """
      version: 1
      stages:
      \t- sentences
      """,
      says: """
        news.yaml:3:1: error: a tab cannot indent a line [tab-indentation]
          3 |     - sentences
            | ^~~~
        help: indent with spaces
        """),
    BadFile(
      "a tab after spaces",
      """
      version: 1
      stages:
        - sentences
        \t- ner
      """,
      says: """
        news.yaml:4:3: error: a tab cannot indent a line [tab-indentation]
          4 |     - ner
            |   ^~
        help: indent with spaces
        """),
    BadFile(
      "a tab in front of a key",
      """
      version: 1
      output:
      \tdirectory: x
      stages: [sentences]
      """,
      says: """
        news.yaml:3:1: error: a tab cannot indent a line [tab-indentation]
          3 |     directory: x
            | ^~~~
        help: indent with spaces
        """),
    BadFile(
      "a key deeper than the one above",
      """
      version: 1
      name: news
        stages: [sentences]
      """,
      says: """
        news.yaml:3:3: error: 'stages' stands deeper than 'name', which already has a value [inden\
        tation]
          3 |   stages: [sentences]
            |   ^~~~~~
        help: begin it in column 1
        """),
    BadFile(
      "a key deeper than a stage",
      """
      version: 1
      stages:
        - sentences: 3
            max_length: 3
      """,
      says: """
        news.yaml:3:16: error: expected the settings of 'sentences', found '3 max_length' [wrong-t\
        ype]
          3 |   - sentences: 3
            |                ^
        help: write them as 'sentences: { name: value }'

        news.yaml:4:7: error: 'max_length' stands deeper than 'sentences', which already has a val\
        ue [indentation]
          4 |       max_length: 3
            |       ^~~~~~~~~~
        help: begin it in column 5
        """),
    BadFile(
      "a key that fits no line above",
      """
      version: 1
      output:
          directory: x
        documents: off
      stages: [sentences]
      """,
      says: """
        news.yaml:4:3: error: this line's indentation fits no line above [indentation]
          4 |   documents: off
            |   ^~~~~~~~~~
        help: begin it in column 5 like line 3, or 1 like line 2
        """),
    BadFile(
      "a dash that fits no line above",
      """
      version: 1
      stages:
        - sentences
       - ner
      """,
      says: """
        news.yaml:4:2: error: this line's indentation fits no line above [indentation]
          4 |  - ner
            |  ^
        help: begin it in column 3 like line 3, or 1 like line 2
        """),
    BadFile(
      "a dash deeper than the one above",
      """
      version: 1
      stages:
        - sentences
          - ner
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'sentences - ner' [unknown-stage]
          3 |   - sentences
            |     ^~~~~~~~~
        help: begin every '- ' of a list in the same column
        """),
    BadFile(
      "a key among list entries",
      """
      version: 1
      stages:
        - sentences
        output: { directory: x }
      """,
      says: """
        news.yaml:4:3: error: expected '- ', as in the list that began on line 3 [indentation]
          4 |   output: { directory: x }
            |   ^~~~~~~
        help: begin the line with '- ', or indent it to make it part of the entry above
        """),
    BadFile(
      "a list entry among keys",
      """
      version: 1
      name: news
      - sentences
      """,
      says: """
        news.yaml:3:1: error: a list entry cannot stand among the keys that began on line 1 [inden\
        tation]
          3 | - sentences
            | ^
        help: indent it, or give it a key
        """),
    BadFile(
      "the first line deeper than the others",
      """
        version: 1
      stages: [sentences]
      """,
      says: """
        news.yaml:2:1: error: this line's indentation fits no line above [indentation]
          2 | stages: [sentences]
            | ^~~~~~~
        help: begin it in column 3 like line 1
        """),
    BadFile(
      "a no-break space at the beginning of a line",
      """
      version: 1
      stages:
      \u{A0}\u{A0}- sentences
      """,
      says: """
        news.yaml:3:1: error: this line begins with a space that YAML does not know [indentation]
          3 | <U+00A0><U+00A0>- sentences
            | ^~~~~~~~
        help: it is U+00A0; indent with ordinary spaces
        """),
    BadFile(
      "some settings beside their stage",
      """
      version: 1
      stages:
        - sentences
        - ner:
           labels: [PERSON]
          min_score: 1
      """,
      says: """
        news.yaml:6:5: error: expected one stage, found 2 keys [wrong-type]
          6 |     min_score: 1
            |     ^~~~~~~~~
        help: indent 'min_score' further, so that it stands inside 'ner'
        """),
    BadFile(
      "settings beside their stage",
      """
      version: 1
      stages:
        - sentences
        - ner:
          labels: [PERSON]
          min_score: 1
      """,
      says: """
        news.yaml:5:5: error: expected one stage, found 3 keys [wrong-type]
          5 |     labels: [PERSON]
            |     ^~~~~~
        help: indent 'labels' further, so that it stands inside 'ner'
        """),
  ]
}
