private import CTemplates

/// A file that `pipe new` writes, with names to fill in.
enum Template {
  case pipeline, sample, readme, swiftStage, swiftPlugin, pythonStage, pythonPlugin, pythonHelper

  /// The file's text, with each `@key@` replaced.
  func filled(_ values: [String: String]) -> String {
    var rest = text[...]
    var result = ""
    while let open = rest.firstIndex(of: "@") {
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "@"), let value = values[String(after[..<close])]
      else {
        result += rest[...open]
        rest = after
        continue
      }
      result += rest[..<open] + value
      rest = after[after.index(after: close)...]
    }
    return result + rest
  }

  private var text: String {
    let (bytes, count) =
      switch self {
      case .pipeline: (pipe_template_pipeline(), pipe_template_pipeline_size())
      case .sample: (pipe_template_sample(), pipe_template_sample_size())
      case .readme: (pipe_template_readme(), pipe_template_readme_size())
      case .swiftStage: (pipe_template_swift_stage(), pipe_template_swift_stage_size())
      case .swiftPlugin: (pipe_template_swift_plugin(), pipe_template_swift_plugin_size())
      case .pythonStage: (pipe_template_python_stage(), pipe_template_python_stage_size())
      case .pythonPlugin: (pipe_template_python_plugin(), pipe_template_python_plugin_size())
      case .pythonHelper: (pipe_template_python_helper(), pipe_template_python_helper_size())
      }
    return String(
      decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }
}
