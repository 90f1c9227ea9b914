internal import PipeKit

/// All that `pipe list NAME` says of a component.
struct StageDescription {
  private let type: any Component.Type

  init(_ type: any Component.Type) { self.type = type }

  func text(on console: Console) -> String {
    let info = type.info
    var lines = ["\(console.styled(info.name, .bold))  \(info.summary)"]
    if !info.reads.isEmpty { lines.append("reads   " + info.reads.joined(separator: ", ")) }
    if !info.writes.isEmpty { lines.append("writes  " + info.writes.joined(separator: ", ")) }

    let settings = type.init().settingDescriptions
    lines += ["", console.styled("SETTINGS", .bold)]
    if settings.isEmpty { lines.append("  none") }
    for setting in settings {
      lines.append("  \(console.styled(setting.name, .cyan)): \(setting.value)")
      lines.append("      \(setting.help)")
      lines.append("      \(console.styled(setting.shape.description, .dim))")
    }

    if !type.examples.isEmpty { lines += ["", console.styled("EXAMPLES", .bold)] }
    for example in type.examples {
      let settings = example.settings.map { "  \(info.name): \($0)\n" } ?? ""
      lines.append("\(settings)  \(Self.shown(example.before))")
      lines.append("  → \(Self.shown(example.after))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text with its invisible characters made visible.
  private static func shown(_ text: String) -> String {
    SafeText.visible(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "⏎").split(separator: "\t", omittingEmptySubsequences: false)
      .joined(separator: "⇥")
  }
}
