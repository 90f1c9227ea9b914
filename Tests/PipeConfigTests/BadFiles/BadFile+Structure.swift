extension BadFile {
  static let structure = [
    BadFile(
      "an empty file",
      """

      """,
      says: """
        news.yaml:1:1: error: the file is empty [empty-file]
          1 |
            | ^
        help: begin with 'version: 1' and 'stages:'
        """),
    BadFile(
      "only comments",
      """
      # nothing
      # to do
      """,
      says: """
        news.yaml:1:1: error: the file is empty [empty-file]
          1 | # nothing
            | ^
        help: begin with 'version: 1' and 'stages:'
        """),
    BadFile(
      "a list at the top",
      """
      - sentences
      - ner
      """,
      says: """
        news.yaml:1:1: error: expected keys and values for a pipeline, found a list [wrong-type]
          1 | - sentences
            | ^
        help: put 'stages:' above the list
        """),
    BadFile(
      "a word at the top",
      """
      sentences
      """,
      says: """
        news.yaml:1:1: error: expected keys and values for a pipeline, found 'sentences' [wrong-ty\
        pe]
          1 | sentences
            | ^~~~~~~~~
        help: begin with 'version: 1' and 'stages:'
        """),
    BadFile(
      "a missing list of stages",
      """
      version: 1
      name: news
      """,
      says: """
        news.yaml:1:1: error: 'stages' is missing [missing-stages]
          1 | version: 1
            | ^
        help: add 'stages:' and below it the stages to run, such as '- sentences'
        """),
    BadFile(
      "an empty list of stages",
      """
      version: 1
      stages: []
      """,
      says: """
        news.yaml:2:9: error: 'stages' lists nothing [empty-stages]
          2 | stages: []
            |         ^~
        help: add a stage, such as '- sentences'
        """),
    BadFile(
      "stages without a value",
      """
      version: 1
      stages:
      """,
      says: """
        news.yaml:2:8: error: 'stages' lists nothing [empty-stages]
          2 | stages:
            |        ^
        help: add a stage, such as '- sentences'
        """),
    BadFile(
      "stages as a mapping",
      """
      version: 1
      stages:
        sentences:
        ner:
      """,
      says: """
        news.yaml:3:3: error: expected a list of stages, found a mapping [wrong-type]
          3 |   sentences:
            |   ^
        help: begin each stage with '- '
        """),
    BadFile(
      "stages as a word",
      """
      version: 1
      stages: sentences
      """,
      says: """
        news.yaml:2:9: error: expected a list of stages, found 'sentences' [wrong-type]
          2 | stages: sentences
            |         ^~~~~~~~~
        help: begin each stage with '- '
        """),
    BadFile(
      "a second document",
      """
      version: 1
      stages:
        - sentences
      ---
      version: 1
      stages: [ner]
      """,
      says: """
        news.yaml:4:1: error: a second document begins here [second-document]
          4 | ---
            | ^~~
        help: put each pipeline in a file of its own
        """),
    BadFile(
      "a duplicate key",
      """
      version: 1
      name: news
      stages: [sentences]
      name: old
      """,
      says: """
        news.yaml:4:1: error: 'name' is written twice; the first is on line 2 [duplicate-key]
          4 | name: old
            | ^~~~
        """),
    BadFile(
      "a duplicate key in braces",
      """
      version: 1
      stages:
        - sentences: { lang: en, lang: de }
      """,
      says: """
        news.yaml:3:28: error: 'lang' is written twice; the first is earlier on this line [duplica\
        te-key]
          3 |   - sentences: { lang: en, lang: de }
            |                            ^~~~
        """),
    BadFile(
      "duplicate keys that only normalisation makes equal are not duplicates",
      """
      version: 1
      stages:
        - sentences: { e\u{301}: 1, é: 2 }
      """,
      says: """
        news.yaml:3:18: error: 'sentences' has no setting 'e\u{301}' [unknown-setting]
          3 |   - sentences: { e\u{301}: 1, é: 2 }
            |                  ^
        help: its settings are 'max_length', 'threshold', 'abbreviations', 'lang'

        news.yaml:3:25: error: 'sentences' has no setting 'é' [unknown-setting]
          3 |   - sentences: { e\u{301}: 1, é: 2 }
            |                        ^
        help: its settings are 'max_length', 'threshold', 'abbreviations', 'lang'
        """),
    BadFile(
      "a merge key",
      """
      version: 1
      stages:
        - sentences: &base { lang: en }
        - ner: { <<: *base }
      """,
      says: """
        news.yaml:4:12: error: merge keys are not allowed [merge-key]
          4 |   - ner: { <<: *base }
            |            ^~
        help: write the settings out, or use an alias for a whole value
        """),
    BadFile(
      "a tag",
      """
      version: 1
      name: !!str 5
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: tags are not allowed, such as '!!str' [tag]
          2 | name: !!str 5
            |       ^~~~~
        help: leave it out, or put quotes around the value if '!' is part of it
        """),
    BadFile(
      "an exclamation mark alone",
      """
      version: 1
      name: !
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: tags are not allowed, such as '!' [tag]
          2 | name: !
            |       ^
        help: leave it out, or put quotes around the value if '!' is part of it
        """),
    BadFile(
      "an unknown tag",
      """
      version: 1
      name: !secret x
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: tags are not allowed, such as '!secret' [tag]
          2 | name: !secret x
            |       ^~~~~~~
        help: leave it out, or put quotes around the value if '!' is part of it
        """),
    BadFile(
      "a value that begins with an exclamation mark",
      """
      version: 1
      name: !a!b
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: tags are not allowed, such as '!a!b' [tag]
          2 | name: !a!b
            |       ^~~~
        help: leave it out, or put quotes around the value if '!' is part of it
        """),
    BadFile(
      "a template's braces",
      """
      version: 1
      name: {{ name }}
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: expected a string, found a mapping [wrong-type]
          2 | name: {{ name }}
            |       ^~~~~~~~~~

        news.yaml:2:8: error: a key must be a word, not a mapping [invalid-key]
          2 | name: {{ name }}
            |        ^
        help: put quotes around it if it is text
        """),
    BadFile(
      "a list as a key",
      """
      version: 1
      ? [a, b]
      : c
      stages: [sentences]
      """,
      says: """
        news.yaml:2:3: error: a key must be a word, not a list [invalid-key]
          2 | ? [a, b]
            |   ^
        help: put quotes around it if it is text
        """),
    BadFile(
      "a key without a name",
      """
      version: 1
      : news
      stages: [sentences]
      """,
      says: """
        news.yaml:2:1: error: a key is missing before ':' [invalid-key]
          2 | : news
            | ^
        """),
    BadFile(
      "an alias to nothing",
      """
      version: 1
      input: *news
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: no '&news' stands before '*news' [unknown-alias]
          2 | input: *news
            |        ^~~~~
        help: put quotes around the value if '*' is part of it
        """),
    BadFile(
      "an alias with a slip of the pen",
      """
      version: 1
      input: &files [a.txt]
      name: *file
      stages: [sentences]
      """,
      says: """
        news.yaml:3:7: error: no '&file' stands before '*file' [unknown-alias]
          3 | name: *file
            |       ^~~~~
        help: did you mean '*files'?
        """),
    BadFile(
      "an alias inside its own value",
      """
      version: 1
      input: &a [x, *a]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:15: error: '*a' stands inside the value it names [cyclic-alias]
          2 | input: &a [x, *a]
            |               ^~
        """),
  ]
}
