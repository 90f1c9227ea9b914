extension BadFile {
  static let brackets = [
    BadFile(
      "a bracket that is never closed",
      """
      version: 1
      input: [a.txt, b.txt
      stages:
        - sentences
      """,
      says: """
        news.yaml:2:8: error: this '[' is never closed [unclosed-bracket]
          2 | input: [a.txt, b.txt
            |        ^
        help: add ']'
        """),
    BadFile(
      "a brace that is never closed",
      """
      version: 1
      stages:
        - sentences: { max_length: 3
        - ner
      """,
      says: """
        news.yaml:3:16: error: this '{' is never closed [unclosed-bracket]
          3 |   - sentences: { max_length: 3
            |                ^
        help: add '}'
        """),
    BadFile(
      "a bracket that a brace closes",
      """
      version: 1
      stages:
        - sentences
        - ner: { labels: [PERSON, ORG }
      """,
      says: """
        news.yaml:4:33: error: '}' does not close '[' [unclosed-bracket]
          4 |   - ner: { labels: [PERSON, ORG }
            |                                 ^
        help: add ']' before it; '[' is at 4:20
        """),
    BadFile(
      "a bracket closed twice",
      """
      version: 1
      stages:
        - sentences: { max_length: 3 }}
      """,
      says: """
        news.yaml:3:33: error: no bracket is open that this could close [stray-bracket]
          3 |   - sentences: { max_length: 3 }}
            |                                 ^
        help: remove it, or put quotes around the value
        """),
    BadFile(
      "a closing bracket alone",
      """
      version: 1
      name: ]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: no bracket is open that this could close [stray-bracket]
          2 | name: ]
            |       ^
        help: remove it, or put quotes around the value
        """),
    BadFile(
      "a missing comma between quoted values",
      """
      version: 1
      input: ["a.txt" "b.txt"]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:17: error: expected ',' or ']' here [missing-comma]
          2 | input: ["a.txt" "b.txt"]
            |                 ^
        help: the '[' is at 2:8
        """),
    BadFile(
      "a missing comma between settings",
      """
      version: 1
      stages:
        - sentences: { max_length: 3 threshold: 0.5 }
      """,
      says: """
        news.yaml:3:30: error: expected a whole number, found '3 threshold' [wrong-type]
          3 |   - sentences: { max_length: 3 threshold: 0.5 }
            |                              ^~~~~~~~~~~

        news.yaml:3:41: error: this entry has a second ':' [missing-comma]
          3 |   - sentences: { max_length: 3 threshold: 0.5 }
            |                                         ^
        help: put ',' between entries, or quotes around a value that holds ':'
        """),
    BadFile(
      "two entries in one, between quotes",
      """
      version: 1
      stages:
        - sentences
      tests:
        - { text: "a" expect: { sentences: 1 } }
      """,
      says: """
        news.yaml:5:17: error: expected ',' or '}' here [missing-comma]
          5 |   - { text: "a" expect: { sentences: 1 } }
            |                 ^
        help: the '{' is at 5:5
        """),
    BadFile(
      "a star in brackets",
      """
      version: 1
      input: [*.txt, a.txt] # globs
      stages: [sentences]
      """,
      says: """
        news.yaml:2:9: error: a value that begins with '*' needs quotes [needs-quotes]
          2 | input: [*.txt, a.txt] # globs
            |         ^~~~~
        help: write "*.txt"
        """),
    BadFile(
      "two commas",
      """
      version: 1
      input: [a.txt, , b.txt]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:16: error: a value is missing before ',' [missing-value]
          2 | input: [a.txt, , b.txt]
            |                ^
        """),
    BadFile(
      "dashes inside brackets",
      """
      version: 1
      input: [
        - a.txt
      ]
      stages: [sentences]
      """,
      says: """
        news.yaml:3:3: error: '- ' cannot stand inside brackets [stray-dash]
          3 |   - a.txt
            |   ^
        help: part values by ','
        """),
    BadFile(
      "text after a closing bracket",
      """
      version: 1
      input: [a] b.txt
      stages: [sentences]
      """,
      says: """
        news.yaml:2:12: error: nothing may follow ']' here [text-after-value]
          2 | input: [a] b.txt
            |            ^
        help: put quotes around a value that only begins with a bracket
        """),
    BadFile(
      "JSON without a comma",
      """
      {"version": "1" "stages": ["sentences"]}
      """,
      says: """
        news.yaml:1:13: error: expected a whole number, found '1' [wrong-type]
          1 | {"version": "1" "stages": ["sentences"]}
            |             ^~~
        help: write it without quotes

        news.yaml:1:17: error: expected ',' or '}' here [missing-comma]
          1 | {"version": "1" "stages": ["sentences"]}
            |                 ^
        help: the '{' is at 1:1
        """),
    BadFile(
      "JSON with a bracket left open",
      """
      {"version": 1,
       "stages": ["sentences"
      }
      """,
      says: """
        news.yaml:3:1: error: '}' does not close '[' [unclosed-bracket]
          3 | }
            | ^
        help: add ']' before it; '[' is at 2:12
        """),
  ]
}
