extension BadFile {
  static let colons = [
    BadFile(
      "a missing space after a colon",
      """
      version: 1
      name:news
      stages:
        - sentences
      """,
      says: """
        news.yaml:2:5: error: a space is missing after ':' [missing-space]
          2 | name:news
            |     ^
        help: write 'name: news'
        """),
    BadFile(
      "a missing space after the colon of a stage",
      """
      version: 1
      stages:
        - normalize:{quotes: straight}
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'normalize:{quotes' [unknown-stage]
          3 |   - normalize:{quotes: straight}
            |     ^~~~~~~~~~~~~~~~~
        help: a space is missing after 'normalize:'
        """),
    BadFile(
      "a missing space after a colon inside braces",
      """
      version: 1
      stages:
        - ner: {labels:[PERSON]}
      """,
      says: """
        news.yaml:3:5: error: 'ner' reads 'tokens' and 'sentences', which no earlier stage writes;\
         add '- sentences' before it [missing-layer]
          3 |   - ner: {labels:[PERSON]}
            |     ^~~

        news.yaml:3:17: error: a space is missing after ':' [missing-space]
          3 |   - ner: {labels:[PERSON]}
            |                 ^
        help: write 'key: value'
        """),
    BadFile(
      "a missing space on the only line",
      """
      version:1
      """,
      says: """
        news.yaml:1:1: error: expected keys and values for a pipeline, found 'version:1' [wrong-ty\
        pe]
          1 | version:1
            | ^~~~~~~~~
        help: a space is missing after ':'; write 'version: 1'
        """),
    BadFile(
      "a missing colon",
      """
      version: 1
      stages
        - sentences
      """,
      says: """
        news.yaml:2:1: error: expected ':' after 'stages' [missing-colon]
          2 | stages
            | ^~~~~~
        help: each line here is 'key: value'
        """),
    BadFile(
      "a missing colon on the only line",
      """
      stages
        - sentences
      """,
      says: """
        news.yaml:1:1: error: expected keys and values for a pipeline, found 'stages - sentences'\
         [wrong-type]
          1 | stages
            | ^~~~~~
        help: a ':' is missing after 'stages'
        """),
    BadFile(
      "a colon in a value",
      """
      version: 1
      stages:
        - sentences
      tests:
        - text: Mr X: hello
          expect: { sentences: 1 }
      """,
      says: """
        news.yaml:5:11: error: a value that holds ': ' needs quotes [needs-quotes]
          5 |   - text: Mr X: hello
            |           ^~~~~~~~~~~
        help: write "Mr X: hello"
        """),
    BadFile(
      "a list on the line of its key",
      """
      version: 1
      input: - a.txt
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: a list cannot begin on the line of its key [stray-dash]
          2 | input: - a.txt
            |        ^
        help: put it on the next line, or write it as '[…]'
        """),
    BadFile(
      "a missing space after a dash",
      """
      version: 1
      stages:
        - sentences
        -ner
      """,
      says: """
        news.yaml:4:3: error: a space is missing after '-' [missing-space]
          4 |   -ner
            |   ^~~~
        help: write '- ner'
        """),
    BadFile(
      "missing spaces after all dashes",
      """
      version: 1
      stages:
        -sentences
        -ner
      """,
      says: """
        news.yaml:3:3: error: expected a list of stages, found '-sentences -ner' [wrong-type]
          3 |   -sentences
            |   ^~~~~~~~~~
        help: begin each stage with '- '
        """),
    BadFile(
      "a missing colon before braces",
      """
      version: 1
      stages:
        - sentences {lang: en}
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'sentences {lang' [unknown-stage]
          3 |   - sentences {lang: en}
            |     ^~~~~~~~~~~~~~~
        help: a ':' is missing after 'sentences'
        """),
    BadFile(
      "a missing colon before braces with two settings",
      """
      version: 1
      stages:
        - sentences {lang: en, max_length: 3}
      """,
      says: """
        news.yaml:3:15: error: a ':' is missing before '{' [missing-colon]
          3 |   - sentences {lang: en, max_length: 3}
            |               ^
        """),
    BadFile(
      "keys on the line of their key",
      """
      version: 1
      stages:
        - sentences
      output: directory: x
      """,
      says: """
        news.yaml:4:9: error: a value that holds ': ' needs quotes [needs-quotes]
          4 | output: directory: x
            |         ^~~~~~~~~~~~
        help: write "directory: x", or '{ directory: x }' for a key inside
        """),
    BadFile(
      "equals signs for colons",
      """
      version = 1
      stages = [sentences]
      """,
      says: """
        news.yaml:1:1: error: expected keys and values for a pipeline, found 'version = 1 stages =\
         [sentences]' [wrong-type]
          1 | version = 1
            | ^~~~~~~~~~~
        help: a ':' is missing after 'version'
        """),
    BadFile(
      "a dash alone as a value",
      """
      version: 1
      stages:
        - sentences
      output:
        directory: -
      """,
      says: """
        news.yaml:5:14: error: a '-' alone needs quotes [needs-quotes]
          5 |   directory: -
            |              ^
        help: write "-", or put the list on the next line
        """),
  ]
}
