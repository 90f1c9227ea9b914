extension BadFile {
  static let layers = [
    BadFile(
      "a layer that nobody wrote",
      """
      version: 1
      stages:
        - normalize
        - sentiment
      """,
      says: """
        news.yaml:4:5: error: 'sentiment' reads 'sentences', which no earlier stage writes; add '-\
         sentences' before it [missing-layer]
          4 |   - sentiment
            |     ^~~~~~~~~
        """),
    BadFile(
      "two layers that nobody wrote",
      """
      version: 1
      stages:
        - ner
      """,
      says: """
        news.yaml:3:5: error: 'ner' reads 'tokens' and 'sentences', which no earlier stage writes;\
         add '- sentences' before it [missing-layer]
          3 |   - ner
            |     ^~~
        """),
    BadFile(
      "a layer written too late",
      """
      version: 1
      stages:
        - sentiment
        - sentences
      """,
      says: """
        news.yaml:3:5: error: 'sentiment' reads 'sentences', which only a later stage writes; move\
         '- sentences' before it [missing-layer]
          3 |   - sentiment
            |     ^~~~~~~~~
        help: 'sentences' is on line 4
        """),
    BadFile(
      "a layer that no stage writes",
      """
      version: 1
      stages:
        - speakers
      """,
      says: """
        news.yaml:3:5: error: 'speakers' reads 'quotes', which no stage writes [missing-layer]
          3 |   - speakers
            |     ^~~~~~~~
        help: a plugin that writes it may be missing from 'plugins'
        """),
    BadFile(
      "a misspelt stage is taken to write what it means to",
      """
      version: 1
      stages:
        - sentense
        - sentiment
      """,
      says: """
        news.yaml:3:5: error: there is no stage 'sentense' [unknown-stage]
          3 |   - sentense
            |     ^~~~~~~~
        help: did you mean 'sentences'?
        """),
    BadFile(
      "a rewriter after an annotator",
      """
      version: 1
      stages:
        - sentences
        - normalize
        - ner
      """,
      says: """
        news.yaml:4:5: error: 'normalize' rewrites the text that 'sentences' has annotated; move '\
        - normalize' before it [rewriter-after-annotator]
          4 |   - normalize
            |     ^~~~~~~~~
        help: annotations would point into a text that is no longer there
        """),
    BadFile(
      "a rewriter of text with annotations",
      """
      version: 1
      input: { files: a.jsonl, layers: [tokens, sentences] }
      stages:
        - normalize
        - ner
      """,
      says: """
        news.yaml:4:5: error: 'normalize' rewrites the text, and the input brings 'tokens' for it\
         [rewriter-after-annotator]
          4 |   - normalize
            |     ^~~~~~~~~
        help: annotations would point into a text that is no longer there
        """),
    BadFile(
      "layers that only one input brings",
      """
      version: 1
      input:
        - { files: a.jsonl, layers: [sentences] }
        - b.txt
      stages:
        - sentiment
      """,
      says: """
        news.yaml:6:5: error: 'sentiment' reads 'sentences', which no earlier stage writes; add '-\
         sentences' before it [missing-layer]
          6 |   - sentiment
            |     ^~~~~~~~~
        """),
  ]
}
