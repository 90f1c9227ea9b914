internal import PipeKit

/// Applies the limit and refuses identifiers seen before, in input order.
struct Admission {
  private var identifiers = DuplicateIDs()
  private var admitted = 0
  private let limit: Int?

  init(limit: Int?) { self.limit = limit }

  /// Whether no further document will be let in.
  var isFull: Bool { limit.map { admitted >= $0 } ?? false }

  /// Lets in what may come in; of documents with one identifier the first in the input wins.
  mutating func admit(_ batch: inout Batch) {
    let ordinals = batch.documents.map(\.ordinal) + batch.rejections.map(\.ordinal)
    if let limit, ordinals.count > limit - admitted {
      let end = ordinals.sorted()[limit - admitted]
      batch.documents.removeAll { $0.ordinal >= end }
      batch.rejections.removeAll { $0.ordinal >= end }
    }
    admitted += batch.documents.count + batch.rejections.count
    identifiers.reject(in: &batch)
  }
}
