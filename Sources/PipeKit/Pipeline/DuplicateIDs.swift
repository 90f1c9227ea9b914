/// Finds documents whose identifier an earlier document has; the first in input order wins.
///
/// Sources decode in parallel, so the engine asks here batch by batch in input order, before
/// anything counts the documents. Keeps a digest of 128 bits for each identifier instead of the
/// identifier, and its place: 24 bytes a slot, and 8/7 to 16/7 slots an identifier.
package struct DuplicateIDs: Sendable {
  private struct Digest: BitwiseCopyable, Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var isFree: Bool { low == 0 && high == 0 }
  }

  private struct Slot: BitwiseCopyable {
    var digest = Digest()
    var place = InputPlace.unknown
  }

  /// How many words of a log stand for one identifier.
  package static let wordsOfLog = 3

  /// Open addressing; the count is a power of two.
  private var slots = [Slot](repeating: Slot(), count: 64)
  /// How many different identifiers have been seen.
  package private(set) var count = 0
  /// The new identifiers since they were last taken: two words of digest and one of place each.
  private var log: [UInt64] = []
  private let keepsLog: Bool

  /// Creates an empty set; `keepsLog` says whether anyone will call ``takeLog()``.
  package init(keepsLog: Bool = false) { self.keepsLog = keepsLog }

  /// The identifiers that were new since the last call, in order: digests and places.
  package mutating func takeLog() -> [UInt64] {
    defer { log = [] }
    return log
  }

  /// Notes the identifiers that another set's log held; returns whether all are new.
  package mutating func insert(log words: [UInt64]) -> Bool {
    var areNew = true
    for index in stride(from: 0, to: words.count - 2, by: Self.wordsOfLog) {
      let digest = Digest(low: words[index], high: words[index + 1])
      // A pair of zeros marks a free slot and is in no log.
      if digest.isFree || first(digest, InputPlace(bits: words[index + 2])) != nil {
        areNew = false
      }
    }
    return areNew
  }

  /// Notes an identifier; returns whether it is new. Identifiers compare as bytes.
  package mutating func insert(_ id: String) -> Bool { first(with: id, at: .unknown) == nil }

  /// Notes an identifier and its place; returns the place of the first document that has it, nil if
  /// this is the first.
  package mutating func first(with id: String, at place: InputPlace) -> InputPlace? {
    var id = id
    let (low, high) = id.withUTF8 { SipHash.digest($0.span) }
    // All zeros marks a free slot.
    let digest = Digest(low: low, high: low | high == 0 ? 1 : high)
    if let first = first(digest, place) { return first }
    if keepsLog { log += [digest.low, digest.high, place.bits] }
    return nil
  }

  private mutating func first(_ digest: Digest, _ place: InputPlace) -> InputPlace? {
    let slot = slot(of: digest)
    guard slots[slot].digest.isFree else { return slots[slot].place }
    slots[slot] = Slot(digest: digest, place: place)
    count += 1
    if count > slots.count / 8 * 7 { grow() }
    return nil
  }

  /// Takes the documents whose identifier is taken out of the batch, and rejects them; `names` tells
  /// where the first document with it stands.
  package mutating func reject(in batch: inout Batch, names: InputNames) {
    // Nearly always there is none, and nothing is copied.
    var kept: [Document]?
    // Records and documents are both in input order, so one walk finds each document's record.
    var record = 0
    for (index, document) in batch.documents.enumerated() {
      while record < batch.records.count, batch.records[record].ordinal < document.ordinal {
        record += 1
      }
      var place = InputPlace.unknown
      if record < batch.records.count, batch.records[record].ordinal == document.ordinal {
        place = InputPlace(
          input: names.first + batch.records[record].input, line: document.origin.line)
      }
      guard let first = first(with: document.id, at: place) else {
        kept?.append(document)
        continue
      }
      if kept == nil { kept = Array(batch.documents[..<index]) }
      let error = DocumentError(
        "duplicate-id",
        "an earlier document has the id '\(document.id)'"
          + (names.words(first).map { ": \($0)" } ?? ""))
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
    while !slots[slot].digest.isFree, slots[slot].digest != digest { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for kept in old where !kept.digest.isFree { slots[slot(of: kept.digest)] = kept }
  }
}
