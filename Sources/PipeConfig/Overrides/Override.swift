import PipeKit

/// One `--set KEY=VALUE`.
struct Override {
  /// One name of a path such as `stages.ner.labels`.
  struct Part {
    var text: String
    var location: SourceLocation
  }

  /// At least one part.
  var path: [Part]
  var value: ConfigNode
  /// The place of the whole path.
  var location: SourceLocation
}

extension ConfigNode {
  /// The value of a mapping's key.
  func value(forKey name: String) -> ConfigNode? {
    guard case .mapping(let pairs) = value else { return nil }
    return pairs.first { $0.key.scalar == name }?.value
  }

  /// The mapping with a key set, in the place where it stood or else at the end; any other node
  /// unchanged, since its kind is reported anyway.
  func setting(_ part: Override.Part, to newValue: ConfigNode) -> ConfigNode {
    guard case .mapping(var pairs) = value else { return self }
    let key = ConfigNode(.scalar(part.text, isQuoted: false), at: part.location)
    if let index = pairs.firstIndex(where: { $0.key.scalar == part.text }) {
      pairs[index].value = newValue
    } else {
      pairs.append((key, newValue))
    }
    return ConfigNode(.mapping(pairs), at: location)
  }
}
