internal import PipeEngine
internal import PipeKit

/// What a run folder tells without running anything.
struct RunStatus {
  let isComplete: Bool
  private(set) var counts = Counts()
  private let folder: String
  private let name: String
  private let shards: Int
  /// The folders of the shards that are kept, by number.
  private let kept: [(number: Int, path: String)]

  /// Looks into a folder; nil if there is no run in it.
  init?(_ folder: String) throws {
    self.folder = folder
    let state = "\(folder)/\(RunFolder.stateName)"
    let manifest = try StoredManifest(inFolder: folder)
    let planBytes = try Disk.read("\(state)/\(RunPlan.fileName)")
    let plan = planBytes.flatMap { try? RunPlan($0, path: RunPlan.fileName) }
    guard manifest != nil || plan != nil else { return nil }
    // A manifest of another plan is that of the run before.
    let isCurrent = plan == nil || manifest?.plan == plan?.key
    isComplete = manifest.map { isCurrent && $0.missingOutputs(inFolder: folder).isEmpty } ?? false
    name = plan?.pipeline["name"]?.string ?? manifest?.pipelineName ?? "?"
    shards = plan?.shards.count ?? 1
    kept = try Disk.entries(of: "\(state)/shards").compactMap { entry in
      Int(entry).map { ($0, "\(state)/shards/\(entry)") }
    }
    if isComplete, let manifest { counts = manifest.counts }
  }

  /// A sentence or two.
  var text: String {
    guard isComplete else {
      return "\(name): not complete; \(kept.count) of \(Quantity.count(shards, "shard")) "
        + "\(kept.count == 1 ? "is" : "are") kept\n"
        + "the command that began it, given again, goes on from there"
    }
    return "\(name): complete; \(Quantity.count(counts.read, "document")) read, "
      + "\(Quantity.count(counts.written)) written, "
      + "\(Quantity.count(counts.quarantined)) quarantined, "
      + "\(Quantity.count(counts.skipped)) skipped"
  }

  /// What became of a document, and where it stands; nil if it is in no file of the run.
  func story(of id: String) throws -> String? {
    let places =
      isComplete
      ? [(folder, "")] : kept.map { ($0.path, " in shard \($0.number), which is kept") }
    for (path, shard) in places {
      if let (line, document) = try Self.find(id, in: "\(path)/quarantine.jsonl") {
        let stage = document["stage"]?.string.map { "'\($0)'" } ?? "reading"
        return "'\(id)' was quarantined by \(stage): \(document["message"]?.string ?? "") "
          + "[\(document["code"]?.string ?? "")]\n\(Self.place(document)); line \(line) of "
          + "quarantine.jsonl\(shard)"
      }
      if let (line, document) = try Self.find(id, in: "\(path)/documents.jsonl") {
        return "'\(id)' was written: \(Self.place(document)); line \(line) of documents.jsonl"
          + shard
      }
    }
    return nil
  }

  /// Why there may be nothing to tell of a document.
  func absence(of id: String) -> String {
    if isComplete {
      return "no document '\(id)' was written or quarantined: a stage or 'on_error: skip' may have "
        + "dropped it, or the input has none of that name"
    }
    return
      "no document '\(id)' is in the \(kept.count) of \(shards) shards that are kept; the rest "
      + "is still to be run"
  }

  private static func place(_ document: JSONValue) -> String {
    let source = document["source"]
    let path = SafeText.visible(source?["path"]?.string ?? "?")
    guard let line = source?["line"]?.integer else { return "from \(path)" }
    return "from \(path):\(line), byte \(source?["byte"]?.integer ?? 0)"
  }

  /// The first line of a file with this identifier.
  private static func find(
    _ id: String, in path: String
  ) throws -> (line: Int, document: JSONValue)? {
    guard FileBytes.exists(path) else { return nil }
    var key = JSONWriter()
    key.beginObject()
    key.key("id")
    key.string(id)
    let reader = try LineReader(path)
    var number = 0
    while let line = try reader.next() {
      number += 1
      // Every line of ours begins with the identifier.
      guard line.starts(with: key.bytes), let document = try? JSONParser.parse(line) else {
        continue
      }
      return (number, document)
    }
    return nil
  }
}
