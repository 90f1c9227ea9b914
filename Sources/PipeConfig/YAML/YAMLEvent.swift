/// One step of a YAML parser, with the code points it covers.
struct YAMLEvent: Equatable {
  enum Kind: Equatable {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(String)
    /// Every style but the plain one counts as quoted.
    case scalar(String, isQuoted: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind
  /// The name in `&name`.
  var anchor: String?
  /// What follows `!`, resolved.
  var tag: String?
  /// The range in the text, in code points.
  var range: Range<Int>
}
