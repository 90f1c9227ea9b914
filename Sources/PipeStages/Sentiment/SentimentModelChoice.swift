internal import PipeKit
internal import PipeModels

/// What judges.
enum SentimentModelChoice: Hashable, Sendable {
  /// The trained model of English that ships.
  case english
  /// The lexicon and its rules alone.
  case rules
  /// A model that `pipe train sentiment` made, by the path of its file.
  case file(String)

  private static let names = ["en-sentiment", "rules"]

  /// The model, or nil for rules alone.
  func makeModel(_ context: borrowing PrepareContext) throws -> SentimentModel? {
    switch self {
    case .rules: return nil
    case .english: return try SentimentModel(reading: ShippedModel.englishSentiment)
    case .file(let path):
      let image = try context.image(ofFile: path)
      do throws(ModelFileError) {
        return try SentimentModel(reading: ModelMemory(image))
      } catch {
        throw DocumentError("model-file", "'\(context.resolve(path))': \(error)")
      }
    }
  }
}

extension SentimentModelChoice: SettingValue {
  static var shape: SettingShape { .string }

  init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.scalar else { throw Self.mismatch(node) }
    switch text {
    case "en-sentiment": self = .english
    case "rules": self = .rules
    case let path where path.contains("/") || path.contains("."): self = .file(path)
    default:
      let near = Suggestion.nearest(to: text, in: Self.names)
      throw Diagnostic(
        "unknown-model", "'\(text)' is no model: it must be 'en-sentiment', 'rules' or a file",
        at: node.location,
        help: near.map { "did you mean '\($0)'?" } ?? "write a file in this folder as './\(text)'")
    }
  }

  var notation: String {
    switch self {
    case .english: Self.names[0]
    case .rules: Self.names[1]
    case .file(let path): path.notation
    }
  }
}
