private import Glibc

/// The folder a run writes to: one run at a time, nothing of another's overwritten.
package final class RunFolder: Sendable {
  package let path: String
  /// Where the run keeps what no user needs.
  package let state: String
  /// Where files are until they are whole.
  let unfinished: String
  /// Where the results grow shard by shard.
  let joined: String
  private let lock: Int32

  /// The file that says that a run is complete; it is written last.
  package static let manifest = "manifest.json"
  package static let stateName = ".pipe"

  /// Who else may work in the folder at the same time.
  package enum Sharing: Sendable {
    case nobody
    /// Others that make shards of the same plan.
    case shards
  }

  /// Creates or takes over the folder, and locks it until the process ends.
  ///
  /// A folder that holds files but no run is refused: nothing that we did not write is touched.
  package init(_ path: String, sharing: Sharing = .nobody) throws(EngineError) {
    self.path = path
    state = "\(path)/\(Self.stateName)"
    unfinished = "\(state)/unfinished"
    joined = "\(state)/joined"
    try Disk.makeFolders(path)
    try Self.refuseForeignFiles(path)
    try Disk.makeFolders(unfinished)
    let lockPath = "\(state)/lock"
    lock = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else {
      throw .cannotCreate(path: path, reason: EngineError.reason(errno))
    }
    let mode = sharing == .nobody ? LOCK_EX : LOCK_SH
    guard flock(lock, mode | LOCK_NB) == 0 else {
      let code = errno
      close(lock)
      // A file system without locks: the first to commit a shard wins.
      guard code == EWOULDBLOCK else {
        throw .inputOutput(path: lockPath, action: "lock", reason: EngineError.reason(code))
      }
      throw .locked(path: path, holder: Self.holder(lockPath))
    }
    guard sharing == .nobody else { return }
    try noteHolder()
    try completeCommit()
    try removeUnfinished()
  }

  deinit { close(lock) }

  /// Where files are that are all to take their names, whatever happens.
  private var ready: String { "\(state)/ready" }

  /// Puts the unfinished files and a plan in place of those that are there.
  func commitUnfinished(_ plan: RunPlan) throws(EngineError) {
    let aside = "\(unfinished)/\(Self.stateName)"
    try Disk.makeFolders(aside)
    try Disk.write(plan.makeBytes(), to: "\(aside)/\(RunPlan.fileName)", isSafe: true)
    try Disk.synchronizeFolder(aside)
    try Disk.synchronizeFolder(unfinished)
    guard rename(unfinished, ready) == 0 else {
      throw .inputOutput(path: ready, action: "rename", reason: EngineError.reason(errno))
    }
    try Disk.synchronizeFolder(state)
    try completeCommit()
    try Disk.makeFolders(unfinished)
  }

  /// Gives the files of a commit their names, as far as they do not have them yet.
  private func completeCommit() throws(EngineError) {
    let names = try Disk.entries(of: ready)
    if names.contains(Self.manifest) {
      try withdrawManifest()
      try synchronize()
      for name in names where name != Self.manifest && name != Self.stateName {
        try move("\(ready)/\(name)", to: "\(path)/\(name)")
      }
      let plan = "\(ready)/\(Self.stateName)/\(RunPlan.fileName)"
      if Disk.size(of: plan) != nil { try move(plan, to: "\(state)/\(RunPlan.fileName)") }
      try synchronize()
      try Disk.synchronizeFolder(state)
      try move("\(ready)/\(Self.manifest)", to: "\(path)/\(Self.manifest)")
      try synchronize()
    }
    try Disk.remove(ready)
  }

  private func move(_ old: String, to new: String) throws(EngineError) {
    guard rename(old, new) == 0 else {
      throw .inputOutput(path: new, action: "rename", reason: EngineError.reason(errno))
    }
  }

  /// Takes the old manifest away, so that the folder counts as incomplete from here on.
  func withdrawManifest() throws(EngineError) { try Disk.remove("\(path)/\(Self.manifest)") }

  /// Puts joined files back in their place that were given their names by a run which ended before
  /// its manifest was there.
  func takeBackJoined(_ names: [String]) throws(EngineError) {
    if Disk.size(of: "\(path)/\(Self.manifest)") != nil { return }
    for name in names where Disk.size(of: "\(joined)/\(name)") == nil {
      if Disk.size(of: "\(path)/\(name)") == nil { continue }
      try move("\(path)/\(name)", to: "\(joined)/\(name)")
    }
  }

  /// Makes sure that renames in the folder are on the disk.
  func synchronize() throws(EngineError) { try Disk.synchronizeFolder(path) }

  /// Removes what an interrupted run left in the making; only whoever has the folder alone may.
  private func removeUnfinished() throws(EngineError) {
    for name in try Disk.entries(of: unfinished) { try Disk.remove("\(unfinished)/\(name)") }
  }

  /// Writes who holds the lock into it, for the message that others get.
  private func noteHolder() throws(EngineError) {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = gethostname(&name, name.count - 1) == 0
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let host = isNamed ? String(decoding: bytes, as: UTF8.self) : "this machine"
    guard ftruncate(lock, 0) == 0 else {
      throw .inputOutput(path: path, action: "write", reason: EngineError.reason(errno))
    }
    try ByteWriter(descriptor: lock, path: "\(state)/lock").write(
      Array("process \(getpid()) on \(host)".utf8))
  }

  private static func holder(_ lockPath: String) -> String? {
    guard let bytes = try? Disk.read(lockPath), !bytes.isEmpty else { return nil }
    return String(decoding: bytes.prefix(300), as: UTF8.self)
  }

  private static func refuseForeignFiles(_ path: String) throws(EngineError) {
    let names = try Disk.entries(of: path)
    guard let first = names.first, !names.contains(stateName), !names.contains(manifest) else {
      return
    }
    throw .cannotCreate(path: path, reason: "the folder holds other files, such as '\(first)'")
  }
}
