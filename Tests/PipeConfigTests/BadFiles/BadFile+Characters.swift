extension BadFile {
  static let characters = [
    BadFile(
      "a glob that begins with a star",
      """
      version: 1
      input: *.txt
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: a value that begins with '*' needs quotes [needs-quotes]
          2 | input: *.txt
            |        ^~~~~
        help: write "*.txt"
        """),
    BadFile(
      "a glob that begins with two stars",
      """
      version: 1
      input:
        - **/*.txt
      stages: [sentences]
      """,
      says: """
        news.yaml:3:5: error: a value that begins with '*' needs quotes [needs-quotes]
          3 |   - **/*.txt
            |     ^~~~~~~~
        help: write "**/*.txt"
        """),
    BadFile(
      "an at sign",
      """
      version: 1
      name: @news
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: a value that begins with '@' needs quotes [needs-quotes]
          2 | name: @news
            |       ^~~~~
        help: write "@news"
        """),
    BadFile(
      "a backtick",
      """
      version: 1
      name: `news`
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: a value that begins with '`' needs quotes [needs-quotes]
          2 | name: `news`
            |       ^~~~~~
        help: write "`news`"
        """),
    BadFile(
      "a percent sign",
      """
      version: 1
      name: %news
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: a value that begins with '%' needs quotes [needs-quotes]
          2 | name: %news
            |       ^~~~~
        help: write "%news"
        """),
    BadFile(
      "a line that begins with a percent sign",
      """
      %news
      version: 1
      stages: [sentences]
      """,
      says: """
        news.yaml:1:1: error: a line that begins with '%' is an instruction to YAML readers [direc\
        tive]
          1 | %news
            | ^
        help: leave it out, or put quotes around it if it is text
        """),
    BadFile(
      "a value that begins with an ampersand",
      """
      version: 1
      name: & sons
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: a value that begins with '&' needs quotes [needs-quotes]
          2 | name: & sons
            |       ^~~~~~
        help: write "& sons"
        """),
    BadFile(
      "a value that begins with a greater-than sign",
      """
      version: 1
      name: > 5
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: a value that begins with '>' needs quotes [needs-quotes]
          2 | name: > 5
            |       ^~~
        help: write "> 5"
        """),
    BadFile(
      "a value that begins with a question mark",
      """
      version: 1
      name: ? what
      stages: [sentences]
      """,
      says: """
        news.yaml:2:7: error: a value that begins with '?' needs quotes [needs-quotes]
          2 | name: ? what
            |       ^~~~~~
        help: write "? what"
        """),
    BadFile(
      "a comment in another manner",
      """
      version: 1
      // what it does
      stages: [sentences]
      """,
      says: """
        news.yaml:2:1: error: this is no comment [invalid-comment]
          2 | // what it does
            | ^~~~~~~~~~~~~~~
        help: comments begin with '#'
        """),
    BadFile(
      "a comment in another manner at the end",
      """
      version: 1
      stages: [sentences] // one
      """,
      says: """
        news.yaml:2:21: error: this is no comment [invalid-comment]
          2 | stages: [sentences] // one
            |                     ^~~~~~
        help: comments begin with '#'
        """),
    BadFile(
      "a block of text that is not indented",
      """
      version: 1
      stages:
        - sentences
      tests:
        - text: |
          A text.
          expect: { sentences: 1 }
      """,
      says: """
        news.yaml:6:5: error: text after '|' must stand deeper than its key [indentation]
          6 |     A text.
            |     ^~~~~~~
        help: indent it further
        """),
    BadFile(
      "text after the mark of a document",
      """
      --- version: 1
      stages: [sentences]
      """,
      says: """
        news.yaml:1:1: error: '--- version' cannot be a key here [indentation]
          1 | --- version: 1
            | ^~~~~~~~~~~
        help: put '---' on a line of its own
        """),
    BadFile(
      "an unknown YAML version",
      """
      %YAML 3.0
      ---
      version: 1
      stages: [sentences]
      """,
      says: """
        news.yaml:1:1: error: a line that begins with '%' is an instruction to YAML readers [direc\
        tive]
          1 | %YAML 3.0
            | ^
        help: leave it out, or put quotes around it if it is text
        """),
    BadFile(
      "problems before a syntax error",
      """
      version: 2
      nmae: news
      stages:
        - sentnces
        - ner: { labels: [PERSN]
      output: { directory: x }
      """,
      says: """
        news.yaml:1:10: error: version 2 is not known here [unknown-version]
          1 | version: 2
            |          ^
        help: this program reads 'version: 1'

        news.yaml:2:1: error: a pipeline has no key 'nmae' [unknown-key]
          2 | nmae: news
            | ^~~~
        help: did you mean 'name'?

        news.yaml:4:5: error: there is no stage 'sentnces' [unknown-stage]
          4 |   - sentnces
            |     ^~~~~~~~
        help: did you mean 'sentences'?

        news.yaml:5:10: error: this '{' is never closed [unclosed-bracket]
          5 |   - ner: { labels: [PERSN]
            |          ^
        help: add '}'
        """),
  ]
}
