extension BadFile {
  static let encoding = [
    BadFile(
      "a control character",
      """
      version: 1
      name: a\u{7}b
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: the character U+0007 is not allowed in YAML [control-character]
          2 | name: a�b
            |        ^
        help: remove it, or write "\\u0007" in double quotes
        """),
    BadFile(
      "a byte order mark in the middle",
      """
      version: 1
      name: a\u{FEFF}b
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: the character U+FEFF is not allowed in YAML [control-character]
          2 | name: a�b
            |        ^
        help: remove it, or write "\\uFEFF" in double quotes
        """),
    BadFile(
      "a wide character before the problem",
      """
      version: 1
      name: x
      stages:
        - { use: 日本語, id: a b }
      """,
      says: """
        news.yaml:4:12: error: there is no stage '日本語' [unknown-stage]
          4 |   - { use: 日本語, id: a b }
            |            ^~~~~~
        help: 'pipe list' shows the stages there are

        news.yaml:4:21: error: 'a b' is not an identifier [invalid-id]
          4 |   - { use: 日本語, id: a b }
            |                        ^~~
        help: use letters, digits, '-' and '_'
        """),
    BadFile(
      "a combining mark before the problem",
      """
      version: 1
      stages:
        - { use: e\u{301}le\u{300}ve, id: a b }
      """,
      says: """
        news.yaml:3:12: error: there is no stage 'e\u{301}le\u{300}ve' [unknown-stage]
          3 |   - { use: e\u{301}le\u{300}ve, id: a b }
            |            ^~~~~
        help: 'pipe list' shows the stages there are

        news.yaml:3:25: error: 'a b' is not an identifier [invalid-id]
          3 |   - { use: e\u{301}le\u{300}ve, id: a b }
            |                       ^~~
        help: use letters, digits, '-' and '_'
        """),
    BadFile(
      "a joined emoji before the problem",
      """
      version: 1
      stages:
        - { use: 👩\u{200D}🚀, id: a b }
      """,
      says: """
        news.yaml:3:12: error: there is no stage '👩<U+200D>🚀' [unknown-stage]
          3 |   - { use: 👩<U+200D>🚀, id: a b }
            |            ^~~~~~~~~~~~
        help: 'pipe list' shows the stages there are

        news.yaml:3:21: error: 'a b' is not an identifier [invalid-id]
          3 |   - { use: 👩<U+200D>🚀, id: a b }
            |                              ^~~
        help: use letters, digits, '-' and '_'
        """),
    BadFile(
      "a tab before the problem",
      """
      version: 1
      stages:
        - {\tuse: sentences,\tid: a b }
      """,
      says: """
        news.yaml:3:27: error: 'a b' is not an identifier [invalid-id]
          3 |   - {   use: sentences, id: a b }
            |                             ^~~
        help: use letters, digits, '-' and '_'
        """),
    BadFile(
      "a direction override before the problem",
      """
      version: 1
      stages:
        - { use: \u{202E}abc, id: a b }
      """,
      says: """
        news.yaml:3:12: error: there is no stage '<U+202E>abc' [unknown-stage]
          3 |   - { use: <U+202E>abc, id: a b }
            |            ^~~~~~~~~~~
        help: 'pipe list' shows the stages there are

        news.yaml:3:22: error: 'a b' is not an identifier [invalid-id]
          3 |   - { use: <U+202E>abc, id: a b }
            |                             ^~~
        help: use letters, digits, '-' and '_'
        """),
    BadFile(
      "an escape sequence in a key",
      """
      version: 1
      "\\e[31mred": x
      stages: [sentences]
      """,
      says: """
        news.yaml:2:1: error: a pipeline has no key '<U+001B>[31mred' [unknown-key]
          2 | "\\e[31mred": x
            | ^~~~~~~~~~~
        help: its keys are 'version', 'name', 'language', 'plugins', 'input', 'stages', 'output',\
         'cache', 'on_error', 'max_errors', 'tests'
        """),
    BadFile(
      "a long line",
      """
      version: 1
      stages:
        - sentences: { lang: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\
      xxxxxxxxxxxxx, max_length: 5000, threshold: 0000000000000000000000000000000000000000000000\
      0000000000000000000000000000000000 }
      """,
      says: """
        news.yaml:3:118: error: expected a whole number from 1 to 1000, found '5000' [out-of-range]
          3 | …xxxxxxxxxxxxxxxxx, max_length: 5000, threshold: 00000000000000000000000000000000000\
        000000000…
            |                                 ^~~~
        """),
    BadFile(
      "a long token",
      """
      version: 1
      name: x
      stages:
        - very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-v\
      ery-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-v\
      ery-very-very-very-very-long
      """,
      says: """
        news.yaml:4:5: error: there is no stage 'very-very-very-very-very-very-very-very-very-very\
        -very-very-…' [unknown-stage]
          4 |   - very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-\
        very-ver…
            |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
        ~~~~~~~~
        help: 'pipe list' shows the stages there are
        """),
    BadFile(
      "a problem at the end of a long line",
      """
      version: 1
      stages:
        - sentences: { lang: "x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x\
       y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y\
       x y ", max_length: 5000 }
      """,
      says: """
        news.yaml:3:200: error: expected a whole number from 1 to 1000, found '5000' [out-of-range]
          3 | … y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y x y ", max_lengt\
        h: 5000 }
            |               \
                                                                                 ^~~~
        """),
    BadFile(
      "a long word in a message",
      """
      version: 1
      name: x
      stages: [sentences]
      kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\
      : 1
      """,
      says: """
        news.yaml:4:1: error: a pipeline has no key 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\
        kkkkkkkkkkkkkkk…' [unknown-key]
          4 | kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\
        kkkkkk: 1
            | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
        ~~~~~~
        help: its keys are 'version', 'name', 'language', 'plugins', 'input', 'stages', 'output',\
         'cache', 'on_error', 'max_errors', 'tests'
        """),
  ]
}
