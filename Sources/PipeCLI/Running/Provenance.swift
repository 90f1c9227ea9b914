private import Glibc
internal import PipeEngine
internal import PipeKit

/// Describes a run in formats that other programs read, where somebody asks for it.
struct Provenance {
  /// Where OpenLineage events go; nil for nowhere.
  var lineagePath: String?
  /// Whether the run folder gets an RO-Crate description.
  var writesCrate = false

  /// Runs `body` between a START and a COMPLETE or FAIL event.
  func recording(_ plan: RunPlan, directory: String, _ body: () throws -> Counts) throws -> Counts {
    guard lineagePath != nil || writesCrate else { return try body() }
    let lineage = Lineage(plan, directory: directory)
    try append(lineage.event("START", outputs: []))
    let counts: Counts
    do {
      counts = try body()
    } catch {
      try append(lineage.event("FAIL", outputs: []))
      throw error
    }
    let outputs = try StoredManifest(inFolder: directory)?.outputs ?? []
    try append(lineage.event("COMPLETE", outputs: outputs))
    if writesCrate {
      try Disk.write(
        Crate(plan, outputs: outputs).makeBytes(), to: "\(directory)/\(Crate.fileName)",
        isSafe: true)
    }
    return counts
  }

  private func append(_ event: JSONValue) throws {
    guard let lineagePath else { return }
    var json = JSONWriter()
    json.value(event)
    json.endLine()
    try Disk.append(json.bytes, to: lineagePath)
  }
}
