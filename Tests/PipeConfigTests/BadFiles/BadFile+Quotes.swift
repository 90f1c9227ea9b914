extension BadFile {
  static let quotes = [
    BadFile(
      "a quote that is never closed",
      """
      version: 1
      name: "news
      stages:
        - sentences
      """,
      says: """
        news.yaml:2:7: error: this quote is never closed [unclosed-quote]
          2 | name: "news
            |       ^
        help: add a closing "
        """),
    BadFile(
      "a single quote that is never closed",
      """
      version: 1
      name: 'it''s news
      stages:
        - sentences
      """,
      says: """
        news.yaml:2:7: error: this quote is never closed [unclosed-quote]
          2 | name: 'it''s news
            |       ^
        help: add a closing ', and write '' for an apostrophe inside
        """),
    BadFile(
      "a quote that the next quote closes",
      """
      version: 1
      name: "news
      input: ["a.txt"]
      stages:
        - sentences
      """,
      says: """
        news.yaml:2:7: error: this quote is not closed on its line but on line 3 [unclosed-quote]
          2 | name: "news
            |       ^
        help: close it where the text ends
        """),
    BadFile(
      "text after a closing quote",
      """
      version: 1
      name: "news" today
      stages: [sentences]
      """,
      says: """
        news.yaml:2:14: error: the quoted text ends before this [text-after-value]
          2 | name: "news" today
            |              ^
        help: inside double quotes write \\" for a quote
        """),
    BadFile(
      "an apostrophe in single quotes",
      """
      version: 1
      name: 'it's news'
      stages: [sentences]
      """,
      says: """
        news.yaml:2:11: error: the quoted text ends before this [text-after-value]
          2 | name: 'it's news'
            |           ^
        help: inside single quotes write '' for an apostrophe
        """),
    BadFile(
      "an unknown escape",
      """
      version: 1
      input: "data\\docs\\a.txt"
      stages: [sentences]
      """,
      says: """
        news.yaml:2:13: error: '\\d' means nothing in double quotes [invalid-escape]
          2 | input: "data\\docs\\a.txt"
            |             ^~
        help: write '\\\\' for a backslash, or use single quotes
        """),
    BadFile(
      "an escape that the end of the file cuts off",
      """
      version: 1
      name: "a\\u00
      """,
      says: """
        news.yaml:2:9: error: '\\u' is not followed by the number of a character [invalid-escape]
          2 | name: "a\\u00
            |         ^~
        help: write '\\\\' for a backslash, or use single quotes
        """),
    BadFile(
      "an unfinished escape",
      """
      version: 1
      name: "\\xZZ"
      stages: [sentences]
      """,
      says: """
        news.yaml:2:8: error: '\\x' is not followed by the number of a character [invalid-escape]
          2 | name: "\\xZZ"
            |        ^~
        help: write '\\\\' for a backslash, or use single quotes
        """),
  ]
}
