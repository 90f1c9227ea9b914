import PipeKit

/// Turns the nodes of a pipeline file into a pipeline, gathering every problem on the way.
struct PipelineBinding {
  private(set) var pipeline: Pipeline
  private(set) var problems: [Diagnostic] = []
  private var fileChecks: [FileCheck] = []

  private static let keys = [
    "version", "name", "language", "plugins", "input", "stages", "output", "cache", "on_error",
    "max_errors", "tests",
  ]

  init(_ file: OverriddenFile, path: String, registry: Registry) {
    pipeline = Pipeline(
      name: Self.defaultName(path), directory: PipelineFile.directory(of: path))
    let start = SourceLocation(file: path, line: 1, column: 1)
    guard let root = file.root, !root.isNull else {
      if !file.isCut { problems.append(Self.emptyFile(at: start)) }
      return
    }
    guard let fields = fields(of: root, isCut: file.isCut) else { return }
    bindFacts(fields, isCut: file.isCut, start: start)
    bindEnds(fields, registry)
    bindStages(fields, file, registry, start: start)
  }

  /// Reports files and folders that are not there.
  mutating func checkFiles(_ exists: (String) -> Bool) {
    problems += fileChecks.compactMap { $0.problem(in: pipeline.directory, exists) }
  }

  private mutating func fields(of root: ConfigNode, isCut: Bool) -> Fields? {
    if let text = root.plainScalar {
      // A cut file that begins with a word has its syntax error reported.
      guard !isCut else { return nil }
      problems.append(Self.noMapping(text, at: root.location))
      return nil
    }
    let isList = if case .sequence = root.value { true } else { false }
    return Fields(
      root, of: "a pipeline", keys: Self.keys, problems: &problems,
      help: isList ? "put 'stages:' above the list" : nil)
  }

  private mutating func bindFacts(_ fields: Fields, isCut: Bool, start: SourceLocation) {
    if let node = fields["version"] {
      let version = fields.read("version", as: Int.self, problems: &problems)
      if let version, version != 1 {
        problems.append(
          Diagnostic(
            "unknown-version", "version \(version) is not known here", at: node.location,
            help: "this program reads 'version: 1'"))
      }
    } else if !isCut, fields.lacks("version") {
      problems.append(
        Diagnostic(
          "missing-version", "'version' is missing; 1 is assumed", at: start, severity: .warning,
          help: "add 'version: 1'"))
    }
    if let name = fields.text("name", problems: &problems) { pipeline.name = name }
    if let language = fields.text("language", problems: &problems) {
      pipeline.language = language
      if !Self.isLanguage(language), let node = fields["language"] {
        problems.append(
          Diagnostic(
            "invalid-value", "\(node.kind) is not the code of a language", at: node.location,
            help: "write 'en', or 'en-GB'"))
      }
    }
    guard let plugins = fields["plugins"] else { return }
    let folders = PathList(plugins, problems: &problems).paths
    pipeline.plugins = folders.map(\.path)
    fileChecks += folders.map {
      FileCheck(path: $0.path, isFolder: true, location: $0.location)
    }
  }

  private mutating func bindEnds(_ fields: Fields, _ registry: Registry) {
    if let input = fields["input"] {
      let section = InputSection(input, registry: registry, problems: &problems)
      pipeline.inputs = section.patterns
      pipeline.source = section.source
    }
    if let output = fields["output"] {
      let section = OutputSection(output, registry: registry, problems: &problems)
      pipeline.output = section.options
      pipeline.sinks = section.sinks
    }
    if let cache = fields["cache"] {
      pipeline.cache = CacheSection(cache, problems: &problems).options
    }
    pipeline.errors = ErrorSection(fields, problems: &problems).policy
  }

  private mutating func bindStages(
    _ fields: Fields, _ file: OverriddenFile, _ registry: Registry, start: SourceLocation
  ) {
    guard let stages = fields["stages"] else {
      if !file.isCut, fields.lacks("stages") {
        problems.append(
          Diagnostic(
            "missing-stages", "'stages' is missing", at: start,
            help: "add 'stages:' and below it the stages to run, such as '- sentences'"))
      }
      return
    }
    let carried = fields["input"].map { InputSection.layers(of: $0) } ?? []
    let section = StageSection(
      stages, overrides: file.stageOverrides, isCut: file.isCut, registry: registry,
      carriedLayers: carried)
    problems += section.problems
    pipeline.stages = section.stages
    fileChecks += section.fileChecks
    guard let tests = fields["tests"] else { return }
    pipeline.tests =
      TestSection(tests, layers: section.layers, problems: &problems).tests
  }

  private static func emptyFile(at start: SourceLocation) -> Diagnostic {
    Diagnostic(
      "empty-file", "the file is empty", at: start,
      help: "begin with 'version: 1' and 'stages:'")
  }

  private static func noMapping(_ text: String, at location: SourceLocation) -> Diagnostic {
    let scalars = text.unicodeScalars
    let help: String
    if let colon = scalars.firstIndex(of: ":") {
      let after = scalars.index(after: colon)
      help =
        "a space is missing after ':'; write "
        + Diagnostic.quote("\(text[..<colon]): \(text[after...])")
    } else if let word = text.split(separator: " ").first, keys.contains(String(word)) {
      help = "a ':' is missing after '\(word)'"
    } else {
      help = "begin with 'version: 1' and 'stages:'"
    }
    return Diagnostic(
      "wrong-type", "expected keys and values for a pipeline, found \(Diagnostic.quote(text))",
      at: location, help: help)
  }

  private static func defaultName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && file != ending {
      return String(file.dropLast(ending.count))
    }
    return file
  }

  /// Whether a word has the form of a language code: `en`, `en-GB`, `zh-Hant`.
  private static func isLanguage(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      index == 0
        ? (2...3).contains(part.count) && part.allSatisfy(\.isASCIILetter)
        : (2...8).contains(part.count)
          && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }
  }
}
