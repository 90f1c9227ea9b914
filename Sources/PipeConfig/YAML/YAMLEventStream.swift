private import CYAML

/// A libyaml parser over a text of its own: the only unsafe code of this target.
///
/// Invariant: `parser` is initialised and reads from `input`; both live exactly as long as this
/// value, whose `deinit` frees them. Every event is deleted before the call that fetched it ends.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Creates a stream over valid UTF-8 without a byte order mark.
  init(_ utf8: some Collection<UInt8>) {
    input = .allocate(capacity: utf8.count)
    _ = input.initialize(from: utf8)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after the end of the stream, or a failure, there must be no further call.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return Self.converted(event)
  }

  private var failure: YAMLFailure {
    let state = parser.pointee
    if state.error == YAML_MEMORY_ERROR { fatalError("out of memory") }
    return YAMLFailure(
      context: state.context.map { String(cString: $0) } ?? "",
      contextIndex: state.context_mark.index,
      problem: state.problem.map { String(cString: $0) } ?? "",
      // Of what its reader refuses, libyaml tells the byte and not the mark; the text was checked
      // for all of that before.
      index: state.problem_mark.index)
  }

  private static func converted(_ event: yaml_event_t) -> YAMLEvent {
    let range = event.start_mark.index..<max(event.start_mark.index, event.end_mark.index)
    func make(
      _ kind: YAMLEvent.Kind, _ anchor: UnsafeMutablePointer<yaml_char_t>? = nil,
      _ tag: UnsafeMutablePointer<yaml_char_t>? = nil
    ) -> YAMLEvent {
      YAMLEvent(kind: kind, anchor: string(anchor), tag: string(tag), range: range)
    }
    switch event.type {
    case YAML_STREAM_START_EVENT: return make(.streamStart)
    case YAML_DOCUMENT_START_EVENT: return make(.documentStart)
    case YAML_DOCUMENT_END_EVENT: return make(.documentEnd)
    case YAML_ALIAS_EVENT:
      return make(.alias(string(event.data.alias.anchor) ?? ""))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
      return make(
        .scalar(String(decoding: bytes, as: UTF8.self), isQuoted: isQuoted),
        scalar.anchor, scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return make(.sequenceStart, start.anchor, start.tag)
    case YAML_SEQUENCE_END_EVENT: return make(.sequenceEnd)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return make(.mappingStart, start.anchor, start.tag)
    case YAML_MAPPING_END_EVENT: return make(.mappingEnd)
    default: return make(.streamEnd)
    }
  }

  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer else { return nil }
    return String(cString: pointer)
  }
}
