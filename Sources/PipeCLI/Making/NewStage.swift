internal import PipeKit

/// The plugin that `pipe new stage NAME` writes.
struct NewStage {
  /// What the plugin is written in.
  enum Language: String, CaseIterable {
    case swift, python
  }

  let name: String
  let language: Language
  /// The folder as the user knows it.
  let folder: String

  /// Why a name cannot be one; nil if it can.
  static func problem(with name: String, _ registry: Registry) -> String? {
    let first = name.utf8.first ?? 0
    let isWord = name.utf8.allSatisfy {
      $0.isASCIILetter && !$0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-")
    }
    guard isWord, first.isASCIILetter, !name.hasSuffix("-"), name.utf8.count <= 40 else {
      return "'\(name)' is no name for a stage; use small letters, digits and '-'"
    }
    return registry[name] == nil ? nil : "there is a stage '\(name)' already"
  }

  /// The files, each with its name.
  var files: [(name: String, text: String)] {
    let values = [
      "name": name, "Type": typeName, "layer": layer,
      "folder": folder, "source": source,
      "hint": language == .swift
        ? "It gets the text and writes to `notes`." : "It gets a document with `text` and `add`.",
    ]
    let common = [
      ("\(name).yaml", Template.pipeline), ("sample.txt", .sample), ("README.md", .readme),
    ]
    let own: [(String, Template)] =
      switch language {
      case .swift: [("plugin.yaml", .swiftPlugin), (source, .swiftStage)]
      case .python:
        [
          ("plugin.yaml", .pythonPlugin), (source, .pythonStage),
          ("pipe_stage.py", .pythonHelper),
        ]
      }
    return (own + common).map { ($0.0, $0.1.filled(values)) }
  }

  /// What its layer is called, a plural: `shout_words` of `shout`, `loud_words` of `loud-words`.
  private var layer: String {
    let words = name.split(separator: "-").joined(separator: "_")
    return words.hasSuffix("s") ? words : "\(words)_words"
  }

  private var source: String { language == .swift ? "\(typeName).swift" : "stage.py" }

  /// The name as a type's: `loud-words` is `LoudWords`.
  private var typeName: String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
