internal import ArgumentParser

/// The parent of the commands that make models.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Make a model from annotated documents.",
    subcommands: [
      TrainNamesCommand.self, TrainSentencesCommand.self, TrainSentimentCommand.self,
    ])
}
