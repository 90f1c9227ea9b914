internal import ArgumentParser

/// The root of the command line.
struct PipeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipe",
    abstract: "Who is in a pile of text, what is said of them, in which tone, and since when.",
    discussion: """
      EXAMPLES
        pipe run pipelines/news.yaml          read, annotate, write the report
        pipe run pipelines/news.yaml *.txt    the same for your own files
        pipe run pipelines/quick.yaml *.gz    for gigabytes: by rules, without models
        pipe lint pipelines/news.yaml         check a pipeline file
        pipe try pipelines/news.yaml < a.txt  what each stage makes of one text
        pipe eval news.yaml gold.jsonl --task ner
                                              how well it does, against gold
        pipe list ner                         settings and examples of a stage
        pipe new stage shout                  a plugin that works, to change
        pipe test shout                       its examples, and what holds for all
      """,
    version: Version.current,
    subcommands: [VersionCommand.self, ServePluginCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Run",
        subcommands: [RunCommand.self, RetryCommand.self, StatusCommand.self, CacheCommand.self]),
      CommandGroup(
        name: "Distribution", subcommands: [PlanCommand.self, MergeCommand.self]),
      CommandGroup(
        name: "Audit",
        subcommands: [VerifyCommand.self, DiffCommand.self, LockCommand.self]),
      CommandGroup(
        name: "Authoring",
        subcommands: [
          LintCommand.self, TryCommand.self, ListCommand.self, TestCommand.self, NewCommand.self,
          SchemaCommand.self,
        ]),
      CommandGroup(
        name: "Model", subcommands: [EvalCommand.self, TrainCommand.self]),
    ])
}
