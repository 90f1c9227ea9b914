extension BadFile {
  static let stages = [
    BadFile(
      "a misspelt stage",
      """
      version: 1
      stages:
        - sentences
        - sentimnet
      """,
      says: """
        news.yaml:4:5: error: there is no stage 'sentimnet' [unknown-stage]
          4 |   - sentimnet
            |     ^~~~~~~~~
        help: did you mean 'sentiment'?
        """),
    BadFile(
      "an unknown stage",
      """
      version: 1
      stages:
        - translate
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'translate' [unknown-stage]
          3 |   - translate
            |     ^~~~~~~~~
        help: 'pipe list' shows the stages there are
        """),
    BadFile(
      "an unknown stage may write any layer",
      """
      version: 1
      stages:
        - segmenter-3000
        - ner
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'segmenter-3000' [unknown-stage]
          3 |   - segmenter-3000
            |     ^~~~~~~~~~~~~~
        help: 'pipe list' shows the stages there are
        """),
    BadFile(
      "a sink among stages",
      """
      version: 1
      stages:
        - sentences
        - jsonl
      """,
      says: """
        news.yaml:4:5: error: 'jsonl' is an output, not a stage [unknown-stage]
          4 |   - jsonl
            |     ^~~~~
        """),
    BadFile(
      "a stage with capitals",
      """
      version: 1
      stages:
        - Sentences
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'Sentences' [unknown-stage]
          3 |   - Sentences
            |     ^~~~~~~~~
        help: did you mean 'sentences'?
        """),
    BadFile(
      "a stage without a name",
      """
      version: 1
      stages:
        - sentences
        -
      """,
      says: """
        news.yaml:4:4: error: this entry names no stage [wrong-type]
          4 |   -
            |    ^
        """),
    BadFile(
      "a list inside the list",
      """
      version: 1
      stages:
        - [sentences, ner]
      """,
      says: """
        news.yaml:3:5: error: expected a stage, found a list [wrong-type]
          3 |   - [sentences, ner]
            |     ^~~~~~~~~~~~~~~~
        help: write one '- ' in front of each stage
        """),
    BadFile(
      "two stages in one entry",
      """
      version: 1
      stages:
        - sentences:
          ner:
      """,
      says: """
        news.yaml:4:5: error: expected one stage, found 2 keys [wrong-type]
          4 |     ner:
            |     ^~~
        help: begin each stage with '- '
        """),
    BadFile(
      "two stages in one pair of braces",
      """
      version: 1
      stages:
        - { sentences: { lang: en }, ner: {} }
      """,
      says: """
        news.yaml:3:32: error: expected one stage, found 2 keys [wrong-type]
          3 |   - { sentences: { lang: en }, ner: {} }
            |                                ^~~
        help: begin each stage with '- '
        """),
    BadFile(
      "the same stage twice",
      """
      version: 1
      stages:
        - sentences
        - ner
        - ner: { labels: [ORG] }
      """,
      says: """
        news.yaml:5:5: error: two stages are called 'ner' [duplicate-stage]
          5 |   - ner: { labels: [ORG] }
            |     ^~~
        help: give this one a name: '{ use: ner, id: ner-2 }'
        """),
    BadFile(
      "the same id twice",
      """
      version: 1
      stages:
        - { use: sentences, id: split }
        - { use: ner, id: split }
      """,
      says: """
        news.yaml:4:21: error: two stages are called 'split' [duplicate-stage]
          4 |   - { use: ner, id: split }
            |                     ^~~~~
        help: the first is on line 3
        """),
    BadFile(
      "an id that is none",
      """
      version: 1
      stages:
        - { use: sentences, id: my split }
      """,
      says: """
        news.yaml:3:27: error: 'my split' is not an identifier [invalid-id]
          3 |   - { use: sentences, id: my split }
            |                           ^~~~~~~~
        help: use letters, digits, '-' and '_'
        """),
    BadFile(
      "a long form without a stage",
      """
      version: 1
      stages:
        - name: sentences
          with: { lang: en }
      """,
      says: """
        news.yaml:3:5: error: this entry has no 'use' [wrong-type]
          3 |   - name: sentences
            |     ^
        help: name the stage with 'use: sentences'
        """),
    BadFile(
      "a long form that begins with the stage",
      """
      version: 1
      stages:
        - sentences:
          when: { lang: en }
      """,
      says: """
        news.yaml:3:5: error: this entry has no 'use' [wrong-type]
          3 |   - sentences:
            |     ^
        help: name the stage with 'use: sentences'
        """),
    BadFile(
      "an unknown key in the long form",
      """
      version: 1
      stages:
        - { use: sentences, wiht: { lang: en } }
      """,
      says: """
        news.yaml:3:23: error: a stage has no key 'wiht' [unknown-key]
          3 |   - { use: sentences, wiht: { lang: en } }
            |                       ^~~~
        help: did you mean 'with'?
        """),
    BadFile(
      "a stage that is a list",
      """
      version: 1
      stages:
        - use: [sentences]
      """,
      says: """
        news.yaml:3:10: error: expected a string, found a list [wrong-type]
          3 |   - use: [sentences]
            |          ^~~~~~~~~~~
        """),
    BadFile(
      "a condition among settings",
      """
      version: 1
      stages:
        - sentences: { when: { lang: en } }
      """,
      says: """
        news.yaml:3:18: error: 'when' is not a setting of 'sentences' [unknown-setting]
          3 |   - sentences: { when: { lang: en } }
            |                  ^~~~
        help: write '- use: sentences' and 'when' below it
        """),
    BadFile(
      "a condition inside with",
      """
      version: 1
      stages:
        - use: sentences
          with: { when: { lang: en } }
      """,
      says: """
        news.yaml:4:13: error: 'when' is not a setting of 'sentences' [unknown-setting]
          4 |     with: { when: { lang: en } }
            |             ^~~~
        help: write 'when' beside 'with', not inside it
        """),
    BadFile(
      "a condition that is a word",
      """
      version: 1
      stages:
        - { use: sentences, when: english }
      """,
      says: """
        news.yaml:3:29: error: expected fields and their values, found 'english' [wrong-type]
          3 |   - { use: sentences, when: english }
            |                             ^~~~~~~
        help: write 'when: { lang: en }', or '{ lang: [en, de] }'
        """),
    BadFile(
      "a condition on a list of lists",
      """
      version: 1
      stages:
        - { use: sentences, when: { lang: [[en]] } }
      """,
      says: """
        news.yaml:3:38: error: expected a string, found a list [wrong-type]
          3 |   - { use: sentences, when: { lang: [[en]] } }
            |                                      ^~~~
        """),
    BadFile(
      "a key in front of a stage's name",
      """
      version: 1
      stages:
        - name: sentences
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'name' [unknown-stage]
          3 |   - name: sentences
            |     ^~~~
        help: write '- sentences' alone
        """),
    BadFile(
      "an unknown answer to errors",
      """
      version: 1
      stages:
        - { use: sentences, on_error: ignore }
      """,
      says: """
        news.yaml:3:33: error: expected one of 'fail', 'skip', 'quarantine', found 'ignore' [wrong\
        -type]
          3 |   - { use: sentences, on_error: ignore }
            |                                 ^~~~~~
        """),
  ]
}
