internal import PipeKit
internal import PipeModels

/// What finds names.
enum NameModelChoice: Hashable, Sendable {
  /// The trained model of English news that ships.
  case englishNews
  /// Rules and lists alone.
  case rules
  /// A model that `pipe train ner` made, by the path of its file.
  case file(String)

  private static let names = ["en-news", "rules"]

  /// The tagger, or nil for rules alone; `bytes` is what the file holds, if it is one.
  func tagger(_ bytes: [UInt8]) throws -> NameTagger? {
    switch self {
    case .rules: return nil
    case .englishNews:
      return try NameTagger(model: ShippedModel.englishNews)
    case .file(let path):
      do throws(ModelFileError) {
        return try NameTagger(model: ModelMemory(copying: bytes.span))
      } catch {
        throw DocumentError("bad-model", "\(path): \(error.message)")
      }
    }
  }
}

extension NameModelChoice: SettingValue {
  static var shape: SettingShape { .string }

  init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.scalar else { throw Self.mismatch(node) }
    switch text {
    case "en-news": self = .englishNews
    case "rules": self = .rules
    case let path where path.contains("/") || path.contains("."): self = .file(path)
    default:
      let near = Suggestion.nearest(to: text, in: Self.names)
      throw Diagnostic(
        "unknown-model", "'\(text)' is no model: it must be 'en-news', 'rules' or a file",
        at: node.location,
        help: near.map { "did you mean '\($0)'?" } ?? "write a file in this folder as './\(text)'")
    }
  }

  var notation: String {
    switch self {
    case .englishNews: Self.names[0]
    case .rules: Self.names[1]
    case .file(let path): path.notation
    }
  }
}
