extension BadFile {
  static let lists = [
    BadFile(
      "a list with two wrong entries",
      """
      version: 1
      stages:
        - sentences
        - ner: { labels: [PERSON, person, 5] }
      """,
      says: """
        news.yaml:4:29: error: expected one of 'PERSON', 'ORG', 'LOC', found 'person' [wrong-type]
          4 |   - ner: { labels: [PERSON, person, 5] }
            |                             ^~~~~~
        help: did you mean 'PERSON'?

        news.yaml:4:37: error: expected one of 'PERSON', 'ORG', 'LOC', found '5' [wrong-type]
          4 |   - ner: { labels: [PERSON, person, 5] }
            |                                     ^
        """),
    BadFile(
      "a list without commas",
      """
      version: 1
      stages:
        - sentences
        - ner: { labels: [PERSON ORG] }
      """,
      says: """
        news.yaml:4:21: error: expected one of 'PERSON', 'ORG', 'LOC', found 'PERSON ORG' [wrong-t\
        ype]
          4 |   - ner: { labels: [PERSON ORG] }
            |                     ^~~~~~~~~~
        help: write '[PERSON, ORG]'
        """),
    BadFile(
      "a list without brackets",
      """
      version: 1
      stages:
        - sentences
        - ner:
            labels: PERSON, ORG
      """,
      says: """
        news.yaml:5:15: error: expected one of 'PERSON', 'ORG', 'LOC', found 'PERSON, ORG' [wrong-\
        type]
          5 |       labels: PERSON, ORG
            |               ^~~~~~~~~~~
        help: write '[PERSON, ORG]'
        """),
    BadFile(
      "a list that is a mapping",
      """
      version: 1
      stages:
        - length: { fields: { date: 1 } }
      """,
      says: """
        news.yaml:3:23: error: expected a list of strings, found a mapping [wrong-type]
          3 |   - length: { fields: { date: 1 } }
            |                       ^~~~~~~~~~~
        """),
    BadFile(
      "a file that is not there",
      """
      version: 1
      stages:
        - sentences: { abbreviations: abbr.txt }
      """,
      says: """
        news.yaml:3:33: error: there is no file 'abbr.txt' [missing-file]
          3 |   - sentences: { abbreviations: abbr.txt }
            |                                 ^~~~~~~~
        help: paths start at the folder of the pipeline file
        """),
    BadFile(
      "one of several files that is not there",
      """
      version: 1
      stages:
        - sentences
        - ner: { lists: [names.txt, gone.txt, /gone.txt] }
      """,
      says: """
        news.yaml:4:31: error: there is no file 'gone.txt' [missing-file]
          4 |   - ner: { lists: [names.txt, gone.txt, /gone.txt] }
            |                               ^~~~~~~~
        help: paths start at the folder of the pipeline file

        news.yaml:4:41: error: there is no file '/gone.txt' [missing-file]
          4 |   - ner: { lists: [names.txt, gone.txt, /gone.txt] }
            |                                         ^~~~~~~~~
        """),
    BadFile(
      "a file that is a list",
      """
      version: 1
      stages:
        - sentences: { abbreviations: [] }
      """,
      says: """
        news.yaml:3:33: error: expected the path of a file, found a list [wrong-type]
          3 |   - sentences: { abbreviations: [] }
            |                                 ^~
        """),
    BadFile(
      "a problem in a value used twice",
      """
      version: 1
      stages:
        - sentences
        - ner: { labels: &l [PERSN] }
        - { use: ner, id: again, with: { labels: *l } }
      """,
      says: """
        news.yaml:4:24: error: expected one of 'PERSON', 'ORG', 'LOC', found 'PERSN' [wrong-type]
          4 |   - ner: { labels: &l [PERSN] }
            |                        ^~~~~
        help: did you mean 'PERSON'?
        """),
  ]
}
