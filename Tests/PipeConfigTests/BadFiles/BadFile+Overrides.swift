extension BadFile {
  static let overrides = [
    BadFile(
      "an override without a value",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["name"],
      says: """
        --set:1:1: error: expected KEY=VALUE, found 'name' [invalid-override]
          1 | name
            | ^~~~
        help: write '--set stages.ID.SETTING=VALUE'
        """),
    BadFile(
      "an override without a key",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["=x"],
      says: """
        --set:1:1: error: expected KEY=VALUE, found '=x' [invalid-override]
          1 | =x
            | ^~
        help: write '--set stages.ID.SETTING=VALUE'
        """),
    BadFile(
      "an override with an empty name in its path",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["stages..labels=x"],
      says: """
        --set:1:1: error: a name is missing in 'stages..labels' [invalid-override]
          1 | stages..labels=x
            | ^~~~~~~~~~~~~~
        help: write '--set stages.ID.SETTING=VALUE'
        """),
    BadFile(
      "an override of an unknown key",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["nmae=x"],
      says: """
        --set:1:1: error: a pipeline has no key 'nmae' [unknown-key]
          1 | nmae=x
            | ^~~~
        help: did you mean 'name'?
        """),
    BadFile(
      "an override of an unknown stage",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["stages.nams.labels=[ORG]"],
      says: """
        --set:1:8: error: the pipeline has no stage 'nams' [invalid-override]
          1 | stages.nams.labels=[ORG]
            |        ^~~~
        help: did you mean 'names'?
        """),
    BadFile(
      "an override of an unknown setting",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["stages.names.label=[ORG]"],
      says: """
        --set:1:14: error: 'ner' has no setting 'label' [unknown-setting]
          1 | stages.names.label=[ORG]
            |              ^~~~~
        help: did you mean 'labels'?
        """),
    BadFile(
      "an override of a wrong type",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["name=fine", "stages.sentences.max_length=many"],
      says: """
        --set:2:29: error: expected a whole number, found 'many' [wrong-type]
          2 | stages.sentences.max_length=many
            |                             ^~~~
        """),
    BadFile(
      "an override out of range",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["stages.sentences.threshold=2"],
      says: """
        --set:1:28: error: expected a number from 0 to 1, found '2' [out-of-range]
          1 | stages.sentences.threshold=2
            |                            ^
        """),
    BadFile(
      "an override of part of a setting",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["stages.sentences.lang.x=en"],
      says: """
        --set:1:23: error: a setting has no parts to set [invalid-override]
          1 | stages.sentences.lang.x=en
            |                       ^
        help: set 'lang' as a whole
        """),
    BadFile(
      "an override of part of a name",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["name.x=en"],
      says: """
        --set:1:1: error: 'name.x' cannot be set [invalid-override]
          1 | name.x=en
            | ^~~~~~
        help: a path is a key of the file, 'output.KEY', 'input.KEY', 'cache.KEY' or 'stages.ID.SET\
        TING'
        """),
    BadFile(
      "an override that is not YAML",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["stages.names.labels=[ORG"],
      says: """
        --set:1:21: error: this '[' is never closed [unclosed-bracket]
          1 | stages.names.labels=[ORG
            |                     ^
        help: add ']'
        """),
    BadFile(
      "an override of part of several inputs",
      """
      version: 1
      input: [a.txt, b.txt]
      stages: [sentences]
      """,
      set: ["input.format=txt"],
      says: """
        --set:1:1: error: 'input' lists 2 entries [invalid-override]
          1 | input.format=txt
            | ^~~~~~~~~~~~
        help: set 'input' as a whole
        """),
    BadFile(
      "an override of an unknown key of the output",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["output.dir=x"],
      says: """
        --set:1:8: error: the output has no key 'dir' [unknown-key]
          1 | output.dir=x
            |        ^~~
        help: its keys are 'directory', 'documents', 'tables', 'report', 'offsets', 'sinks'
        """),
    BadFile(
      "an override with an unknown stage in its list",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["stages=[sentences, nre]"],
      says: """
        --set:1:20: error: there is no stage 'nre' [unknown-stage]
          1 | stages=[sentences, nre]
            |                    ^~~
        help: did you mean 'ner'?
        """),
    BadFile(
      "an override with a variable that is not set",
      """
      version: 1
      stages:
        - sentences
        - { use: ner, id: names }
      """,
      set: ["name=${NAME}"],
      says: """
        --set:1:6: error: the environment has no 'NAME' [missing-variable]
          1 | name=${NAME}
            |      ^~~~~~~
        help: set it, or give a default: '${NAME:default}'
        """),
    BadFile(
      "problems of the file and of overrides",
      """
      version: 1
      stages:
        - sentences: { lnag: en }
      """,
      set: ["stages.sentences.threshold=high"],
      says: """
        news.yaml:3:18: error: 'sentences' has no setting 'lnag' [unknown-setting]
          3 |   - sentences: { lnag: en }
            |                  ^~~~
        help: did you mean 'lang'?

        --set:1:28: error: expected a number, found 'high' [wrong-type]
          1 | stages.sentences.threshold=high
            |                            ^~~~
        """),
  ]
}
