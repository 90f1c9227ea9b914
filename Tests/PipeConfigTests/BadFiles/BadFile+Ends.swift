extension BadFile {
  static let ends = [
    BadFile(
      "an empty list of inputs",
      """
      version: 1
      input: []
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: 'input' lists nothing [empty-input]
          2 | input: []
            |        ^~
        help: name files, or leave 'input' out and give them on the command line
        """),
    BadFile(
      "an input without files",
      """
      version: 1
      input: { format: csv }
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: this input has no 'files' [missing-key]
          2 | input: { format: csv }
            |        ^~~~~~~~~~~~~~~
        help: add 'files: PATH'; '*' in it stands for any name
        """),
    BadFile(
      "an unknown key of an input",
      """
      version: 1
      input: { files: a.csv, textkey: body }
      stages: [sentences]
      """,
      says: """
        news.yaml:2:24: error: an input has no key 'textkey' [unknown-key]
          2 | input: { files: a.csv, textkey: body }
            |                        ^~~~~~~
        help: did you mean 'text_key'?
        """),
    BadFile(
      "an unknown format",
      """
      version: 1
      input: { files: a.json, format: json }
      stages: [sentences]
      """,
      says: """
        news.yaml:2:33: error: expected one of 'txt', 'md', 'jsonl', 'csv', 'tsv', found 'json' [w\
        rong-type]
          2 | input: { files: a.json, format: json }
            |                                 ^~~~
        help: did you mean 'jsonl'?
        """),
    BadFile(
      "an input that is a list of lists",
      """
      version: 1
      input: [[a.txt]]
      stages: [sentences]
      """,
      says: """
        news.yaml:2:9: error: expected keys and values for an input, found a list [wrong-type]
          2 | input: [[a.txt]]
            |         ^~~~~~~
        help: write a path, or 'files: PATH' with what else there is to say
        """),
    BadFile(
      "an output that is a path",
      """
      version: 1
      stages:
        - sentences
      output: runs/news
      """,
      says: """
        news.yaml:4:9: error: expected keys and values for the output, found 'runs/news' [wrong-ty\
        pe]
          4 | output: runs/news
            |         ^~~~~~~~~
        help: write '{ directory: runs/news }'
        """),
    BadFile(
      "an unknown key of the output",
      """
      version: 1
      stages:
        - sentences
      output: { dir: runs/news }
      """,
      says: """
        news.yaml:4:11: error: the output has no key 'dir' [unknown-key]
          4 | output: { dir: runs/news }
            |           ^~~
        help: its keys are 'directory', 'documents', 'tables', 'report', 'offsets', 'sinks'
        """),
    BadFile(
      "a format of documents that is none",
      """
      version: 1
      stages:
        - sentences
      output: { documents: json }
      """,
      says: """
        news.yaml:4:22: error: expected one of 'jsonl', 'off', found 'json' [wrong-type]
          4 | output: { documents: json }
            |                      ^~~~
        help: did you mean 'jsonl'?
        """),
    BadFile(
      "a format of tables that is none",
      """
      version: 1
      stages:
        - sentences
      output: { tables: [csv, tsv] }
      """,
      says: """
        news.yaml:4:25: error: expected one of 'csv', 'off', found 'tsv' [wrong-type]
          4 | output: { tables: [csv, tsv] }
            |                         ^~~
        help: did you mean 'csv'?
        """),
    BadFile(
      "a report that is none",
      """
      version: 1
      stages:
        - sentences
      output: { report: true }
      """,
      says: """
        news.yaml:4:19: error: expected one of 'html', 'off', found 'true' [wrong-type]
          4 | output: { report: true }
            |                   ^~~~
        """),
    BadFile(
      "offsets that are none",
      """
      version: 1
      stages:
        - sentences
      output: { offsets: utf-8 }
      """,
      says: """
        news.yaml:4:20: error: expected one of 'codepoint', 'utf8', 'utf16', found 'utf-8' [wrong-\
        type]
          4 | output: { offsets: utf-8 }
            |                    ^~~~~
        help: did you mean 'utf8'?
        """),
    BadFile(
      "an answer to errors that is none",
      """
      version: 1
      stages:
        - sentences
      on_error: quarantin
      """,
      says: """
        news.yaml:4:11: error: expected one of 'fail', 'skip', 'quarantine', found 'quarantin' [wr\
        ong-type]
          4 | on_error: quarantin
            |           ^~~~~~~~~
        help: did you mean 'quarantine'?
        """),
    BadFile(
      "a limit of errors that is none",
      """
      version: 1
      stages:
        - sentences
      max_errors: few
      """,
      says: """
        news.yaml:4:13: error: expected a count such as 100 or a share such as 1%, found 'few' [wr\
        ong-type]
          4 | max_errors: few
            |             ^~~
        """),
    BadFile(
      "a limit of errors over everything",
      """
      version: 1
      stages:
        - sentences
      max_errors: 101%
      """,
      says: """
        news.yaml:4:13: error: expected a count such as 100 or a share such as 1%, found '101%' [o\
        ut-of-range]
          4 | max_errors: 101%
            |             ^~~~
        """),
    BadFile(
      "a negative limit of errors",
      """
      version: 1
      stages:
        - sentences
      max_errors: -1
      """,
      says: """
        news.yaml:4:13: error: expected a count such as 100 or a share such as 1%, found '-1' [out\
        -of-range]
          4 | max_errors: -1
            |             ^~
        """),
    BadFile(
      "a misspelt key with a value that would be wrong, too",
      """
      version: 1
      stages:
        - sentences
      limits: { lines: many }
      """,
      says: """
        news.yaml:4:11: error: 'limits' has no key 'lines' [unknown-key]
          4 | limits: { lines: many }
            |           ^~~~~
        help: did you mean 'line'?

        news.yaml:4:18: error: expected a size such as 64M, found 'many' [wrong-type]
          4 | limits: { lines: many }
            |                  ^~~~
        help: write bytes, or 512K, 64M, 2G
        """),
    BadFile(
      "a time that is none",
      """
      version: 1
      stages:
        - { use: sentences, timeout: 0s }
      timeout: soon
      """,
      says: """
        news.yaml:3:32: error: expected a time such as 30s, found '0s' [wrong-type]
          3 |   - { use: sentences, timeout: 0s }
            |                                ^~
        help: write 500ms, 30s, 5m or 1h

        news.yaml:4:10: error: expected a time such as 30s, found 'soon' [wrong-type]
          4 | timeout: soon
            |          ^~~~
        help: write 500ms, 30s, 5m or 1h
        """),
    BadFile(
      "limits that are none",
      """
      version: 1
      stages:
        - sentences
      limits: { document: 2G, line: long, ratio: 0, docment: 1K }
      """,
      says: """
        news.yaml:4:21: error: expected at most 256M, found '2G' [out-of-range]
          4 | limits: { document: 2G, line: long, ratio: 0, docment: 1K }
            |                     ^~

        news.yaml:4:31: error: expected a size such as 64M, found 'long' [wrong-type]
          4 | limits: { document: 2G, line: long, ratio: 0, docment: 1K }
            |                               ^~~~
        help: write bytes, or 512K, 64M, 2G

        news.yaml:4:44: error: expected a whole number from 1 to 1000000, found '0' [out-of-range]
          4 | limits: { document: 2G, line: long, ratio: 0, docment: 1K }
            |                                            ^

        news.yaml:4:47: error: 'limits' has no key 'docment' [unknown-key]
          4 | limits: { document: 2G, line: long, ratio: 0, docment: 1K }
            |                                               ^~~~~~~
        help: did you mean 'document'?
        """),
    BadFile(
      "a limit of errors that has no use",
      """
      version: 1
      stages:
        - sentences
      on_error: fail
      max_errors: 5
      """,
      says: """
        news.yaml:5:1: warning: 'max_errors' means nothing where 'on_error' is 'fail' [unused-key]
          5 | max_errors: 5
            | ^~~~~~~~~~
        help: the first error ends the run
        """),
  ]
}
