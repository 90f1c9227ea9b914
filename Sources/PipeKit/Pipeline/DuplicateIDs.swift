/// Finds documents whose identifier an earlier document has; the first in input order wins.
///
/// Sources decode in parallel, so the engine asks here batch by batch in input order, before
/// anything counts the documents. Keeps a digest of 128 bits for each identifier instead of the
/// identifier: 16 bytes a slot, and 8/7 to 16/7 slots an identifier.
package struct DuplicateIDs: Sendable {
  private struct Digest: BitwiseCopyable, Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var isFree: Bool { low == 0 && high == 0 }
  }

  /// Open addressing; the count is a power of two.
  private var slots = [Digest](repeating: Digest(), count: 64)
  /// How many different identifiers have been seen.
  package private(set) var count = 0
  /// The digests of new identifiers since they were last taken, two words each.
  private var log: [UInt64] = []
  private let keepsLog: Bool

  /// Creates an empty set; `keepsLog` says whether anyone will call ``takeLog()``.
  package init(keepsLog: Bool = false) { self.keepsLog = keepsLog }

  /// The digests of the identifiers that were new since the last call, two words each, in order.
  package mutating func takeLog() -> [UInt64] {
    defer { log = [] }
    return log
  }

  /// Notes identifiers by digests that another set's log held; returns whether all are new.
  package mutating func insert(log digests: [UInt64]) -> Bool {
    var areNew = true
    for index in stride(from: 0, to: digests.count - 1, by: 2) {
      let digest = Digest(low: digests[index], high: digests[index + 1])
      // A pair of zeros marks a free slot and is in no log.
      if digest.isFree || !insert(digest) { areNew = false }
    }
    return areNew
  }

  /// Notes an identifier; returns whether it is new. Identifiers compare as bytes.
  package mutating func insert(_ id: String) -> Bool {
    var id = id
    let (low, high) = id.withUTF8 { SipHash.digest($0.span) }
    // All zeros marks a free slot.
    let digest = Digest(low: low, high: low | high == 0 ? 1 : high)
    guard insert(digest) else { return false }
    if keepsLog { log += [digest.low, digest.high] }
    return true
  }

  private mutating func insert(_ digest: Digest) -> Bool {
    let slot = slot(of: digest)
    guard slots[slot].isFree else { return false }
    slots[slot] = digest
    count += 1
    if count > slots.count / 8 * 7 { grow() }
    return true
  }

  /// Takes the documents whose identifier is taken out of the batch, and rejects them.
  package mutating func reject(in batch: inout Batch) {
    // Nearly always there is none, and nothing is copied.
    var kept: [Document]?
    for (index, document) in batch.documents.enumerated() {
      if insert(document.id) {
        kept?.append(document)
        continue
      }
      if kept == nil { kept = Array(batch.documents[..<index]) }
      let error = DocumentError("duplicate-id", "an earlier document has the id '\(document.id)'")
      batch.rejections.append(
        Rejection(
          id: document.id, origin: document.origin, stage: nil, error: error,
          bytes: batch.inputBytes(of: document.ordinal), ordinal: document.ordinal))
    }
    if let kept { batch.documents = kept }
  }

  /// The slot that holds a digest, or the free one where it belongs.
  private func slot(of digest: Digest) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: digest.low) & mask
    while !slots[slot].isFree, slots[slot] != digest { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Digest](repeating: Digest(), count: old.count * 2)
    for digest in old where !digest.isFree { slots[slot(of: digest)] = digest }
  }
}
