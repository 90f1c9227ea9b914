import PipeKit

extension GoldSpans {
  /// Reads attributions: objects with lists of spans in `source` and `content`; nil where there is
  /// no list.
  mutating func quotations(_ value: JSONValue?) throws(GoldError) -> [GoldQuotation]? {
    guard let items = try list(value, "attributions") else { return nil }
    var quotations: [GoldQuotation] = []
    for (index, item) in items.enumerated() {
      let name = "attributions[\(index)]"
      let content = try ranges(item["content"], "\(name).content") ?? []
      let speakers = try ranges(item["source"], "\(name).source") ?? []
      guard let lower = content.map(\.lower).min(), let upper = content.map(\.upper).max() else {
        continue
      }
      quotations.append(GoldQuotation(content: TextRange(lower, upper), speakers: speakers))
    }
    return quotations
  }
}
