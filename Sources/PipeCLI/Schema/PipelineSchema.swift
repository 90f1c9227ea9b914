internal import PipeKit

/// The JSON Schema (draft 7) of a pipeline file, for editors and other validators.
///
/// Made from the registry that reads the file, so the two agree on stages and settings, those of
/// plugins included. What it cannot say – which layers a stage needs, which files must exist – only
/// `pipe lint` knows.
struct PipelineSchema {
  private let stages: [any Stage.Type]
  private let sinks: [any Sink.Type]
  private let sources: [any Source.Type]

  init(_ registry: Registry) {
    sources = registry.names.compactMap { registry[$0] as? any Source.Type }
    sinks = registry.names.compactMap { registry[$0] as? any Sink.Type }
    stages = registry.names.compactMap { registry[$0] as? any Stage.Type }
  }

  private var components: [any Component.Type] {
    stages.map { $0 as any Component.Type } + sinks.map { $0 as any Component.Type }
      + sources.map { $0 as any Component.Type }
  }

  var value: JSONValue {
    .object([
      .init("$schema", .string("http://json-schema.org/draft-07/schema#")),
      .init("title", .string("A pipeline of pipe")),
      .init("type", .string("object")),
      .init("additionalProperties", .bool(false)),
      .init("required", .array([.string("stages")])),
      .init("properties", .object(properties)),
      .init("definitions", .object(SchemaParts.definitions + components.map(definition))),
    ])
  }

  private var properties: [JSONValue.Member] {
    [
      described("version", "The version of this format.", [.init("const", .number("1"))]),
      described("name", "What the pipeline is called.", SchemaParts.reference("text")),
      described(
        "language", "The language of the texts, as a code such as en.",
        [
          .init("type", .string("string")),
          .init("pattern", .string("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$|\\$\\{")),
        ]),
      described("plugins", "Folders of plugins.", SchemaParts.reference("paths")),
      described("input", "What to read.", SchemaParts.input(sourceForms)),
      described(
        "stages", "What to do with each document, in order.",
        [
          .init("type", .string("array")), .init("minItems", .number("1")),
          .init("items", .object([.init("oneOf", .array(stageForms))])),
        ]),
      described("output", "What to write, and where.", SchemaParts.output(sinkForms)),
      described(
        "cache", "Where results of slow stages are kept for later runs; true for your own cache.",
        SchemaParts.cache),
      described(
        "on_error", "What to do with a document that cannot be processed.",
        SchemaParts.reference("action")),
      described(
        "max_errors", "How many such documents end the run: a count, or a share such as 1%.",
        SchemaParts.errorLimit),
      described("tests", "Texts, and what must be found in them.", SchemaParts.reference("tests")),
    ]
  }

  /// The three ways to write a stage.
  private var stageForms: [JSONValue] {
    let names = JSONValue.array(stages.map { .string($0.info.name) })
    return [
      .object([.init("enum", names)]),
      .object([
        .init("type", .string("object")), .init("minProperties", .number("1")),
        .init("maxProperties", .number("1")), .init("additionalProperties", .bool(false)),
        .init(
          "properties",
          .object(stages.map { described($0.info.name, $0.info.summary, settings(of: $0)) })),
      ]),
      .object([
        .init("type", .string("object")), .init("required", .array([.string("use")])),
        .init("oneOf", .array(stages.map(longForm))),
      ]),
    ]
  }

  /// Sources, each with its settings.
  private var sourceForms: [[JSONValue.Member]] {
    sources.map { source in
      [
        .init("type", .string("object")), .init("additionalProperties", .bool(false)),
        .init("required", .array([.string("use")])),
        .init(
          "properties",
          .object([
            .init("use", .object([.init("const", .string(source.info.name))])),
            .init("with", .object(settings(of: source))),
          ])),
      ]
    }
  }

  /// A sink by its name, or with its settings.
  private var sinkForms: [JSONValue.Member] {
    let named = sinks.map { described($0.info.name, $0.info.summary, settings(of: $0)) }
    return [
      .init(
        "anyOf",
        .array([
          .object([.init("enum", .array(sinks.map { .string($0.info.name) }))]),
          .object([
            .init("type", .string("object")), .init("minProperties", .number("1")),
            .init("maxProperties", .number("1")), .init("additionalProperties", .bool(false)),
            .init("properties", .object(named)),
          ]),
        ]))
    ]
  }

  private func longForm(_ stage: any Stage.Type) -> JSONValue {
    .object([
      .init("additionalProperties", .bool(false)),
      .init(
        "properties",
        .object([
          .init("use", .object([.init("const", .string(stage.info.name))])),
          described("id", "Tells two uses of one stage apart.", SchemaParts.reference("text")),
          .init("with", .object(settings(of: stage))),
          described(
            "when", "Metadata that a document must have: { lang: [en, de] }.",
            SchemaParts.condition),
          described("on_error", "For this stage alone.", SchemaParts.reference("action")),
        ])),
    ])
  }

  private func settings(of component: any Component.Type) -> [JSONValue.Member] {
    SchemaParts.reference("stage:\(component.info.name)")
  }

  /// The settings of one stage.
  private func definition(_ stage: any Component.Type) -> JSONValue.Member {
    let settings = stage.init().settingDescriptions
    return .init(
      "stage:\(stage.info.name)",
      .object([
        .init("type", .array([.string("object"), .string("null")])),
        .init("description", .string(stage.info.summary)),
        .init("additionalProperties", .bool(false)),
        .init(
          "properties",
          .object(
            settings.map {
              described(
                $0.name, "\($0.help) The default is \($0.value).", SchemaParts.value($0.shape))
            })),
      ]))
  }

  private func described(
    _ name: String, _ text: String, _ keywords: [JSONValue.Member]
  ) -> JSONValue.Member {
    // Beside '$ref' draft 7 ignores other keywords; 'allOf' lets the description stand.
    let hasReference = keywords.contains { $0.key == "$ref" }
    let body: [JSONValue.Member] =
      hasReference ? [.init("allOf", .array([.object(keywords)]))] : keywords
    return .init(name, .object([.init("description", .string(text))] + body))
  }
}
