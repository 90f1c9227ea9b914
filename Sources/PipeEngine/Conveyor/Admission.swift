internal import PipeKit

/// Numbers documents, refuses identifiers seen before, and applies the limit, in input order.
struct Admission {
  private var identifiers = IdentifierSet()
  private var admitted = 0
  private let limit: Int?

  init(limit: Int?) { self.limit = limit }

  /// Whether no further document will be let in.
  var isFull: Bool { limit.map { admitted >= $0 } ?? false }

  /// Lets in what may come in; of documents with one identifier the first in the input wins.
  mutating func admit(_ batch: inout Batch) {
    if let limit, batch.rejections.count + batch.documents.count > limit - admitted {
      batch.rejections.removeLast(max(0, batch.rejections.count - (limit - admitted)))
      let room = limit - admitted - batch.rejections.count
      batch.documents.removeLast(max(0, batch.documents.count - room))
    }
    var index = 0
    while index < batch.documents.count {
      let document = batch.documents[index]
      batch.documents[index].ordinal = admitted
      admitted += 1
      if identifiers.insert(document.id) {
        index += 1
      } else {
        let error = DocumentError(
          "duplicate-id", "an earlier document has the id '\(document.id)'")
        batch.rejections.append(
          Rejection(
            id: document.id, origin: document.origin, stage: nil, error: error,
            bytes: batch.inputBytes(of: document)))
        batch.documents.remove(at: index)
      }
    }
    admitted += batch.rejections.count
  }
}
