import PipeKit

extension KeptDocument {
  /// The title that the metadata give.
  var title: String? { fields.first { Self.titleNames.contains($0.name) }?.value }

  /// Where the text begins with a headline.
  var headline: TextRange? {
    guard let first = sentences.first, first.isHeadline, !first.range.isEmpty,
      text[..<Int(first.range.lower)].allSatisfy(\.isASCIIWhitespace)
    else { return nil }
    return first.range
  }

  /// What links call the document: its title, its headline, or how the text begins; the id of an
  /// empty text.
  var heading: String {
    if let title { return title }
    let line = Excerpt.onOneLine(text.span, limit: 80)
    return headlineText ?? String(decoding: line.isEmpty ? id : line, as: UTF8.self)
  }

  private var headlineText: String? {
    guard let headline else { return nil }
    let line = Excerpt.onOneLine(text.span.extracting(headline.indices), limit: 300)
    return String(decoding: line, as: UTF8.self)
  }

  /// The text without the headline that stands above it and without the white space around it.
  var body: TextRange {
    var lower = title == nil ? Int(headline?.upper ?? 0) : 0
    var upper = text.count
    while lower < upper, text[lower].isASCIIWhitespace { lower += 1 }
    while lower < upper, text[upper - 1].isASCIIWhitespace { upper -= 1 }
    return TextRange(lower, upper)
  }
}
