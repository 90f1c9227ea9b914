extension BadFile {
  static let variables = [
    BadFile(
      "a variable that is not set",
      """
      version: 1
      name: ${NAME}
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: the environment has no 'NAME' [missing-variable]
          2 | name: ${NAME}
            |       ^~~~~~~
        help: set it, or give a default: '${NAME:default}'
        """),
    BadFile(
      "two variables that are not set",
      """
      version: 1
      name: a ${ONE} b ${RUNS} c ${TWO:} ${THREE}
      stages: [sentences]
      """,
      says: """
        news.yaml:2:9: error: the environment has no 'ONE' [missing-variable]
          2 | name: a ${ONE} b ${RUNS} c ${TWO:} ${THREE}
            |         ^~~~~~
        help: set it, or give a default: '${ONE:default}'

        news.yaml:2:36: error: the environment has no 'THREE' [missing-variable]
          2 | name: a ${ONE} b ${RUNS} c ${TWO:} ${THREE}
            |                                    ^~~~~~~~
        help: set it, or give a default: '${THREE:default}'
        """),
    BadFile(
      "a variable that is never closed",
      """
      version: 1
      name: ${NAME
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: this '${' is never closed [invalid-variable]
          2 | name: ${NAME
            |       ^~
        help: add '}', or write '$${' for '${'
        """),
    BadFile(
      "a variable without a name",
      """
      version: 1
      name: "${}"
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: '' is not the name of a variable [invalid-variable]
          2 | name: "${}"
            |        ^~~
        """),
    BadFile(
      "a variable with a strange name",
      """
      version: 1
      name: ${my name:x}
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: 'my name' is not the name of a variable [invalid-variable]
          2 | name: ${my name:x}
            |       ^~~~~~~~~~~~
        """),
    BadFile(
      "a default with a variable in it",
      """
      version: 1
      name: ${A:${B:x}}
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: a default cannot hold another '${' [invalid-variable]
          2 | name: ${A:${B:x}}
            |       ^~~~~~~~~~
        """),
    BadFile(
      "a default in the shell's manner",
      """
      version: 1
      name: ${A:-news}
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: warning: the default of 'A' begins with '-' [shell-default]
          2 | name: ${A:-news}
            |       ^~~~~~~~~~
        help: a pipeline file writes '${A:news}'
        """),
    BadFile(
      "a default after a space",
      """
      version: 1
      name: ${A: news}
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: '${' needs quotes here [needs-quotes]
          2 | name: ${A: news}
            |       ^~
        help: write "${NAME:default}" with the quotes
        """),
    BadFile(
      "a variable in brackets without quotes",
      """
      version: 1
      input: [${RUNS:x}/a.txt]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:9: error: '${' needs quotes here [needs-quotes]
          2 | input: [${RUNS:x}/a.txt]
            |         ^~
        help: write "${NAME:default}" with the quotes
        """),
    BadFile(
      "a variable that fills a number wrongly",
      """
      version: 1
      stages:
        - sentences: { max_length: "${LIMIT}" }
      """,
      says: """
        news.yaml:3:30: error: expected a whole number, found '7' [wrong-type]
          3 |   - sentences: { max_length: "${LIMIT}" }
            |                              ^~~~~~~~~~
        help: write it without quotes
        """),
    BadFile(
      "a variable as a key",
      """
      version: 1
      ${RUNS}: x
      stages: [sentences]
      """,
      says: """
        news.yaml:2:1: error: a pipeline has no key '${RUNS}' [unknown-key]
          2 | ${RUNS}: x
            | ^~~~~~~
        help: its keys are 'version', 'name', 'language', 'plugins', 'input', 'stages', 'output',\
         'cache', 'on_error', 'max_errors', 'tests'
        """),
    BadFile(
      "a variable in quotes with escapes",
      """
      version: 1
      name: "\\t${NAME}"
      stages: [sentences]
      """,
      says: """
        news.yaml:2:10: error: the environment has no 'NAME' [missing-variable]
          2 | name: "\\t${NAME}"
            |          ^~~~~~~
        help: set it, or give a default: '${NAME:default}'
        """),
  ]
}
