private import PipeDigest
internal import PipeEngine
internal import PipeKit
private import Synchronization

/// The files that the stages and plugins of a pipeline are made from, and which stage read which.
final class PreparedFiles: Sendable {
  private struct State {
    /// By the path that was read.
    var records: [String: InputRecord] = [:]
    var readers: [String: Set<String>] = [:]
  }

  private let state = Mutex(State())
  private let directory: String

  /// `directory` is that of the pipeline file; paths in it are recorded from there.
  init(directory: String) { self.directory = directory }

  /// Reads a file for a component.
  func read(_ path: String, for reader: String) throws(FileProblem) -> [UInt8] {
    let bytes = try FileBytes.read(path)
    add(path, size: bytes.count, sha256: Digest.hexadecimal(of: bytes), reader: reader)
    return bytes
  }

  /// Reads the files of a plugin's folder; what it keeps in folders below is not part of it.
  func addPlugin(_ folder: String) throws {
    for name in try Disk.entries(of: folder) {
      addFile("\(folder)/\(name)", reader: nil)
    }
  }

  /// Notes a file that a stage opens by itself; what cannot be read is left out.
  func addFile(_ path: String, reader: String?) {
    guard let (sha256, size) = try? Digest.ofFile(Array(path.utf8)) else { return }
    add(path, size: size, sha256: sha256, reader: reader)
  }

  private func add(_ path: String, size: Int, sha256: String, reader: String?) {
    let record = InputRecord(path: relative(path), size: size, sha256: sha256)
    state.withLock { state in
      state.records[path] = record
      if let reader { state.readers[path, default: []].insert(reader) }
    }
  }

  /// All files, in byte order of their paths.
  var all: [InputRecord] {
    Self.sorted(state.withLock { Array($0.records.values) })
  }

  /// The files that a stage is made from: those it read, and those of its plugin.
  func files(of stage: PipelineStage) -> [InputRecord] {
    let plugin = stage.plugin.map { $0 + "/" }
    let own = state.withLock { state in
      state.records.filter { path, _ in
        state.readers[path]?.contains(stage.id) == true || plugin.map(path.hasPrefix) == true
      }.map(\.value)
    }
    return Self.sorted(own) + (stage.plugin.map(FolderTree.records) ?? [])
  }

  private static func sorted(_ records: [InputRecord]) -> [InputRecord] {
    records.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The path as the pipeline file has it, so that a plan is the same wherever the file lies.
  private func relative(_ path: String) -> String {
    path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.utf8.count + 1)) : path
  }
}
