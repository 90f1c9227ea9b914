/// An annotation whose words are somebody's own: a quotation.
///
/// A judgement within them is that of the speaker, not of the author; see ``Judgement/holder``.
public protocol Attributed: Annotation {
  /// The words that name the speaker; nil where nobody is named.
  var speaker: TextRange? { get }
}

/// Words that are somebody's own, and the words that name whose.
package struct Attribution: Hashable, Sendable {
  /// What ``Info/uses`` calls the attributions of all layers.
  package static let layer = "attributions"

  package var range: TextRange
  package var speaker: TextRange

  package init(_ range: TextRange, speaker: TextRange) {
    self.range = range
    self.speaker = speaker
  }
}

extension Annotations {
  /// The quotations whose speakers are named, of all layers, in text order.
  package var attributions: [Attribution] {
    let all = custom.flatMap(\.attributions)
    return all.sorted { ($0.range, $0.speaker) < ($1.range, $1.speaker) }
  }
}

extension CustomLayer {
  package var attributions: [Attribution] { [] }
}

extension Layer {
  package var attributions: [Attribution] {
    guard Element.self is any Attributed.Type else { return [] }
    return compactMap { element in
      (element as? any Attributed)?.speaker.map { Attribution(element.range, speaker: $0) }
    }
  }
}
