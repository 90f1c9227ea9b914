extension BadFile {
  static let keys = [
    BadFile(
      "an unknown key with a near one",
      """
      version: 1
      stage: [sentences]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:1: error: a pipeline has no key 'stage' [unknown-key]
          2 | stage: [sentences]
            | ^~~~~
        help: did you mean 'stages'?
        """),
    BadFile(
      "an unknown key with none near",
      """
      version: 1
      colour: red
      stages: [sentences]
      """,
      says: """
        news.yaml:2:1: error: a pipeline has no key 'colour' [unknown-key]
          2 | colour: red
            | ^~~~~~
        help: its keys are 'version', 'name', 'language', 'plugins', 'input', 'stages', 'output',\
         'cache', 'on_error', 'max_errors', 'tests'
        """),
    BadFile(
      "no version",
      """
      stages: [sentences]
      """,
      says: """
        news.yaml:1:1: warning: 'version' is missing; 1 is assumed [missing-version]
          1 | stages: [sentences]
            | ^
        help: add 'version: 1'
        """),
    BadFile(
      "a version that is not known",
      """
      version: 2
      stages: [sentences]
      """,
      says: """
        news.yaml:1:10: error: version 2 is not known here [unknown-version]
          1 | version: 2
            |          ^
        help: this program reads 'version: 1'
        """),
    BadFile(
      "a version that is no number",
      """
      version: one
      stages: [sentences]
      """,
      says: """
        news.yaml:1:10: error: expected a whole number, found 'one' [wrong-type]
          1 | version: one
            |          ^~~
        """),
    BadFile(
      "a version in quotes",
      """
      version: "1"
      stages: [sentences]
      """,
      says: """
        news.yaml:1:10: error: expected a whole number, found '1' [wrong-type]
          1 | version: "1"
            |          ^~~
        help: write it without quotes
        """),
    BadFile(
      "a name that is a list",
      """
      version: 1
      name: [a, b]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: expected a string, found a list [wrong-type]
          2 | name: [a, b]
            |       ^~~~~~
        """),
    BadFile(
      "an empty name",
      """
      version: 1
      name: ""
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: expected a string, found an empty string [wrong-type]
          2 | name: ""
            |       ^~
        """),
    BadFile(
      "no name after the key",
      """
      version: 1
      name:
      stages: [sentences]
      """,
      says: """
        news.yaml:2:6: error: expected a string, found nothing [wrong-type]
          2 | name:
            |      ^
        """),
    BadFile(
      "a language that is none",
      """
      version: 1
      language: english please
      stages: [sentences]
      """,
      says: """
        news.yaml:2:11: error: 'english please' is not the code of a language [invalid-value]
          2 | language: english please
            |           ^~~~~~~~~~~~~~
        help: write 'en', or 'en-GB'
        """),
    BadFile(
      "a plugin folder that is not there",
      """
      version: 1
      plugins: [plugins/quotes, plugins/qoutes]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:27: error: there is no folder 'plugins/qoutes' [missing-folder]
          2 | plugins: [plugins/quotes, plugins/qoutes]
            |                           ^~~~~~~~~~~~~~
        help: paths start at the folder of the pipeline file
        """),
    BadFile(
      "a plugin that is a mapping",
      """
      version: 1
      plugins: { quotes: on }
      stages: [sentences]
      """,
      says: """
        news.yaml:2:10: error: expected the path of a file, found a mapping [wrong-type]
          2 | plugins: { quotes: on }
            |          ^~~~~~~~~~~~~~
        """),
    BadFile(
      "everything at once",
      """
      version: 1.5
      nmae: news
      language: 5
      plugins: [gone]
      stages:
        - sentence
        - ner: { label: [PERSON] }
        - sentiment
      output: { report: pdf }
      on_error: ignore
      """,
      says: """
        news.yaml:1:10: error: expected a whole number, found '1.5' [wrong-type]
          1 | version: 1.5
            |          ^~~

        news.yaml:2:1: error: a pipeline has no key 'nmae' [unknown-key]
          2 | nmae: news
            | ^~~~
        help: did you mean 'name'?

        news.yaml:3:11: error: '5' is not the code of a language [invalid-value]
          3 | language: 5
            |           ^
        help: write 'en', or 'en-GB'

        news.yaml:4:11: error: there is no folder 'gone' [missing-folder]
          4 | plugins: [gone]
            |           ^~~~
        help: paths start at the folder of the pipeline file

        news.yaml:6:5: error: there is no stage 'sentence' [unknown-stage]
          6 |   - sentence
            |     ^~~~~~~~
        help: did you mean 'sentences'?

        news.yaml:7:12: error: 'ner' has no setting 'label' [unknown-setting]
          7 |   - ner: { label: [PERSON] }
            |            ^~~~~
        help: did you mean 'labels'?

        news.yaml:9:19: error: expected one of 'html', 'off', found 'pdf' [wrong-type]
          9 | output: { report: pdf }
            |                   ^~~

        news.yaml:10:11: error: expected one of 'fail', 'skip', 'quarantine', found 'ignore' [wron\
        g-type]
          10 | on_error: ignore
             |           ^~~~~~
        """),
  ]
}
