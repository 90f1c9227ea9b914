package import PipeKit

/// Reads one YAML value that is not a pipeline: a plugin's description, the settings of an example.
///
/// Variables are not filled in. The limits are those of pipeline files.
package struct YAMLReader: Sendable {
  /// The value; nil if it is missing or any problem is an error.
  package let node: ConfigNode?
  /// Everything wrong with it as YAML, in the order of the text.
  package let problems: [Diagnostic]
  /// The text that the problems point into.
  package let source: SourceText

  /// Reads the bytes of a file that diagnostics call `name`.
  package init(_ bytes: [UInt8], name: String) {
    let decoded = DecodedSource(bytes, name: name)
    source = decoded.source
    guard !decoded.isUnreadable else {
      node = nil
      problems = decoded.problems
      return
    }
    let composed = NodeComposer(decoded.source, interpolation: nil).compose()
    problems = decoded.problems + composed.problems
    node = problems.isEmpty ? composed.root : nil
  }

  /// The value of a text, such as the settings of an ``Example``.
  package static func node(_ text: String, name: String = "settings") throws -> ConfigNode {
    let read = YAMLReader(Array(text.utf8), name: name)
    guard let node = read.node else {
      throw InvalidPipeline(problems: read.problems, sources: [read.source])
    }
    return node
  }
}
