import PipeKit

/// What stands under `cache:`: a folder, a folder with a size, or whether there is one.
struct CacheSection {
  private(set) var options: CacheOptions?

  init(_ node: ConfigNode, problems: inout [Diagnostic]) {
    if let isOn = try? Bool(node) {
      options = isOn ? CacheOptions() : nil
      return
    }
    if let folder = node.scalar, !folder.isEmpty, !node.isNull {
      options = CacheOptions(directory: folder)
      return
    }
    let help = "write a folder such as '../cache', 'true' for your own, or { directory, max_size }"
    guard
      let fields = Fields(
        node, of: "the cache", keys: ["directory", "max_size"], problems: &problems, help: help)
    else { return }
    var options = CacheOptions()
    options.directory = fields.text("directory", problems: &problems)
    if let node = fields["max_size"] {
      if let size = node.scalar.flatMap({ ByteCount.parse($0) }) {
        options.maximumSize = size
      } else {
        problems.append(
          Diagnostic(
            "wrong-type", "expected a size such as 2G, found \(node.kind)", at: node.location,
            help: "write bytes, or 512K, 8M, 2G"))
      }
    }
    self.options = options
  }
}
