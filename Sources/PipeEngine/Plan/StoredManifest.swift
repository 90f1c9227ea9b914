internal import PipeKit

/// What the manifest of a complete run says, as another process finds it.
package struct StoredManifest: Sendable {
  /// The key of the plan; nil in a manifest without one.
  package let plan: String?
  package let pipelineName: String
  package let counts: Counts
  package let inputs: [InputRecord]
  package let outputs: [OutputRecord]

  /// Reads the manifest of a run folder; nil if there is none.
  package init?(inFolder path: String) throws(EngineError) {
    guard let bytes = try Disk.read("\(path)/\(RunFolder.manifest)") else { return nil }
    self.init(bytes)
  }

  /// Reads the bytes of a manifest; what they do not say is left empty.
  package init(_ bytes: [UInt8]) {
    let value = try? JSONParser.parse(bytes)
    plan = value?["plan"]?["key"]?.string
    pipelineName = value?["pipeline"]?["name"]?.string ?? "?"
    counts = value?["counts"].flatMap(Counts.init) ?? Counts()
    outputs = value?["outputs"]?.array?.compactMap(OutputRecord.init) ?? []
    inputs = value?["inputs"]?.array?.compactMap(InputRecord.init) ?? []
  }

  /// The files that are not there in their sizes.
  package func missingOutputs(inFolder path: String) -> [String] {
    outputs.filter { Disk.size(of: "\(path)/\($0.path)") != $0.size }.map(\.path)
  }
}

extension InputRecord {
  init?(_ value: JSONValue) {
    guard let path = value["path"]?.string, let size = value["size"]?.integer,
      let sha256 = value["sha256"]?.string
    else { return nil }
    self.init(path: path, size: size, sha256: sha256)
  }
}
