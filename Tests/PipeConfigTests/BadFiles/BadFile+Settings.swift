extension BadFile {
  static let settings = [
    BadFile(
      "an unknown setting with a near one",
      """
      version: 1
      stages:
        - sentences: { max_lenght: 3 }
      """,
      says: """
        news.yaml:3:18: error: 'sentences' has no setting 'max_lenght' [unknown-setting]
          3 |   - sentences: { max_lenght: 3 }
            |                  ^~~~~~~~~~
        help: did you mean 'max_length'?
        """),
    BadFile(
      "an unknown setting with none near",
      """
      version: 1
      stages:
        - sentences: { colour: red }
      """,
      says: """
        news.yaml:3:18: error: 'sentences' has no setting 'colour' [unknown-setting]
          3 |   - sentences: { colour: red }
            |                  ^~~~~~
        help: its settings are 'max_length', 'threshold', 'abbreviations', 'lang'
        """),
    BadFile(
      "a setting of a stage that has none",
      """
      version: 1
      stages:
        - sentences
        - sentiment: { of: [entity] }
      """,
      says: """
        news.yaml:4:18: error: 'sentiment' has no setting 'of' [unknown-setting]
          4 |   - sentiment: { of: [entity] }
            |                  ^~
        help: it has no settings
        """),
    BadFile(
      "settings that are a word",
      """
      version: 1
      stages:
        - sentences
        - ner: PERSON
      """,
      says: """
        news.yaml:4:10: error: expected the settings of 'ner', found 'PERSON' [wrong-type]
          4 |   - ner: PERSON
            |          ^~~~~~
        help: write them as 'ner: { name: value }'
        """),
    BadFile(
      "settings that are a list",
      """
      version: 1
      stages:
        - sentences
        - ner: [PERSON]
      """,
      says: """
        news.yaml:4:10: error: expected the settings of 'ner', found a list [wrong-type]
          4 |   - ner: [PERSON]
            |          ^~~~~~~~
        help: write them as 'ner: { name: value }'
        """),
    BadFile(
      "yes for true",
      """
      version: 1
      stages:
        - normalize: { lowercase: yes }
      """,
      says: """
        news.yaml:3:29: error: expected true or false, found 'yes' [wrong-type]
          3 |   - normalize: { lowercase: yes }
            |                             ^~~
        help: write 'true'
        """),
    BadFile(
      "off for false",
      """
      version: 1
      stages:
        - normalize: { lowercase: Off }
      """,
      says: """
        news.yaml:3:29: error: expected true or false, found 'Off' [wrong-type]
          3 |   - normalize: { lowercase: Off }
            |                             ^~~
        help: write 'false'
        """),
    BadFile(
      "a quoted truth value",
      """
      version: 1
      stages:
        - normalize: { lowercase: "true" }
      """,
      says: """
        news.yaml:3:29: error: expected true or false, found 'true' [wrong-type]
          3 |   - normalize: { lowercase: "true" }
            |                             ^~~~~~
        help: write it without quotes
        """),
    BadFile(
      "a truth value that is a word",
      """
      version: 1
      stages:
        - normalize: { lowercase: maybe }
      """,
      says: """
        news.yaml:3:29: error: expected true or false, found 'maybe' [wrong-type]
          3 |   - normalize: { lowercase: maybe }
            |                             ^~~~~
        """),
    BadFile(
      "a truth value that is missing",
      """
      version: 1
      stages:
        - normalize: { lowercase: }
      """,
      says: """
        news.yaml:3:29: error: expected true or false, found nothing [wrong-type]
          3 |   - normalize: { lowercase: }
            |                             ^
        """),
    BadFile(
      "a truth value that is a list",
      """
      version: 1
      stages:
        - normalize: { lowercase: [true] }
      """,
      says: """
        news.yaml:3:29: error: expected true or false, found a list [wrong-type]
          3 |   - normalize: { lowercase: [true] }
            |                             ^~~~~~
        """),
    BadFile(
      "a number that is a mapping",
      """
      version: 1
      stages:
        - sentences: { threshold: { at: 1 } }
      """,
      says: """
        news.yaml:3:29: error: expected a number, found a mapping [wrong-type]
          3 |   - sentences: { threshold: { at: 1 } }
            |                             ^~~~~~~~~
        """),
    BadFile(
      "a choice that is none",
      """
      version: 1
      stages:
        - normalize: { quotes: strait }
      """,
      says: """
        news.yaml:3:26: error: expected one of 'keep', 'straight', 'curly', found 'strait' [wrong-\
        type]
          3 |   - normalize: { quotes: strait }
            |                          ^~~~~~
        help: did you mean 'straight'?
        """),
    BadFile(
      "a choice that is far from all",
      """
      version: 1
      stages:
        - normalize: { quotes: 7 }
      """,
      says: """
        news.yaml:3:26: error: expected one of 'keep', 'straight', 'curly', found '7' [wrong-type]
          3 |   - normalize: { quotes: 7 }
            |                          ^
        """),
    BadFile(
      "a number that is too large",
      """
      version: 1
      stages:
        - sentences: { max_length: 5000 }
      """,
      says: """
        news.yaml:3:30: error: expected a whole number from 1 to 1000, found '5000' [out-of-range]
          3 |   - sentences: { max_length: 5000 }
            |                              ^~~~
        """),
    BadFile(
      "a number that is too small",
      """
      version: 1
      stages:
        - sentences: { threshold: -0.1 }
      """,
      says: """
        news.yaml:3:29: error: expected a number from 0 to 1, found '-0.1' [out-of-range]
          3 |   - sentences: { threshold: -0.1 }
            |                             ^~~~
        """),
    BadFile(
      "a whole number with decimals",
      """
      version: 1
      stages:
        - sentences: { max_length: 1.5 }
      """,
      says: """
        news.yaml:3:30: error: expected a whole number, found '1.5' [wrong-type]
          3 |   - sentences: { max_length: 1.5 }
            |                              ^~~
        """),
    BadFile(
      "a number in words",
      """
      version: 1
      stages:
        - sentences: { threshold: half }
      """,
      says: """
        news.yaml:3:29: error: expected a number, found 'half' [wrong-type]
          3 |   - sentences: { threshold: half }
            |                             ^~~~
        """),
    BadFile(
      "a quoted number",
      """
      version: 1
      stages:
        - sentences: { max_length: '12' }
      """,
      says: """
        news.yaml:3:30: error: expected a whole number, found '12' [wrong-type]
          3 |   - sentences: { max_length: '12' }
            |                              ^~~~
        help: write it without quotes
        """),
    BadFile(
      "infinity",
      """
      version: 1
      stages:
        - sentences: { threshold: .inf }
      """,
      says: """
        news.yaml:3:29: error: expected a number, found '.inf' [wrong-type]
          3 |   - sentences: { threshold: .inf }
            |                             ^~~~
        """),
    BadFile(
      "a number too large for any integer",
      """
      version: 1
      stages:
        - length: { min_words: 99999999999999999999 }
      """,
      says: """
        news.yaml:3:26: error: expected a whole number, found '99999999999999999999' [wrong-type]
          3 |   - length: { min_words: 99999999999999999999 }
            |                          ^~~~~~~~~~~~~~~~~~~~
        """),
    BadFile(
      "a score out of range",
      """
      version: 1
      stages:
        - sentences
        - ner: { min_score: 2 }
      """,
      says: """
        news.yaml:4:23: error: expected a number from -1 to 1, found '2' [out-of-range]
          4 |   - ner: { min_score: 2 }
            |                       ^
        """),
    BadFile(
      "a string that is a list",
      """
      version: 1
      stages:
        - sentences: { lang: [en] }
      """,
      says: """
        news.yaml:3:24: error: expected a string, found a list [wrong-type]
          3 |   - sentences: { lang: [en] }
            |                        ^~~~
        """),
  ]
}
