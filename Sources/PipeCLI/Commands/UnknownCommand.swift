internal import ArgumentParser
internal import PipeKit

/// A word of the command line that stands where a command's name is expected and is none.
struct UnknownCommand {
  let word: String
  /// The words before it, from `pipe` on.
  let path: [String]
  /// The commands there are in that place.
  let names: [String]

  /// Looks for such a word; nil if every command is known.
  static func find(in arguments: [String]) -> UnknownCommand? {
    var command: any ParsableCommand.Type = PipeCommand.self
    var path = ["pipe"]
    for word in arguments {
      let commands = command.configuration.subcommands
      guard !commands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      guard let next = commands.first(where: { $0.configuration.commandName == word }) else {
        let shown = commands.filter { $0.configuration.shouldDisplay }
        return UnknownCommand(
          word: word, path: path, names: shown.compactMap { $0.configuration.commandName })
      }
      command = next
      path.append(word)
    }
    return nil
  }

  /// What to say of it.
  var message: String {
    let near = Suggestion.nearest(to: word, in: names)
    let path = path.joined(separator: " ")
    return "pipe: there is no command '\(SafeText.visible(word))'"
      + (near.map { "; did you mean '\(path) \($0)'?" } ?? "")
      + "\nhelp: '\(path) --help' shows the commands there are"
  }
}
