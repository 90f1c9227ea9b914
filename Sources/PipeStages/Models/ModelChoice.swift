internal import PipeKit
internal import PipeModels

/// What decides in a stage: the model that ships, rules alone, or a model of the user's own.
enum ModelChoice<Model: NamedModel>: Hashable, Sendable {
  case shipped
  case rules
  /// A model that `pipe train` made, by the path of its file.
  case file(String)

  private static var rulesName: String { "rules" }

  /// The model; nil for rules alone.
  func load(_ context: borrowing PrepareContext) throws -> Model? {
    switch self {
    case .rules: return nil
    case .shipped: return try Model(reading: Model.shipped)
    case .file(let path):
      let image = try context.image(ofFile: path)
      do throws(ModelFileError) {
        return try Model(reading: ModelMemory(image))
      } catch {
        throw DocumentError("bad-model", "'\(context.resolve(path))': \(error)")
      }
    }
  }
}

extension ModelChoice: SettingValue {
  static var shape: SettingShape { .string }

  init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.scalar else { throw Self.mismatch(node) }
    let names = [Model.shippedName, Self.rulesName]
    switch text {
    case Model.shippedName: self = .shipped
    case Self.rulesName: self = .rules
    case let path where path.contains("/") || path.contains("."): self = .file(path)
    default:
      let near = Suggestion.nearest(to: text, in: names)
      throw Diagnostic(
        "unknown-model",
        "'\(text)' is no model: it must be '\(names[0])', '\(names[1])' or a file",
        at: node.location,
        help: near.map { "did you mean '\($0)'?" } ?? "write a file in this folder as './\(text)'")
    }
  }

  var notation: String {
    switch self {
    case .shipped: Model.shippedName
    case .rules: Self.rulesName
    case .file(let path): path.notation
    }
  }
}
