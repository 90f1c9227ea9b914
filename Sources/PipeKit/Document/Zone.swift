/// A stretch of the text that is not the story itself: a by-line, a caption, links elsewhere.
///
/// Zones mark; nothing is deleted. Zones do not overlap. A stage that has a setting `skip_zones`
/// leaves out those that it names (see ``SkippedZones``).
public struct Zone: Annotation {
  public static let layer = "zones"

  /// What a zone holds.
  public enum Kind: String, CaseIterable, Sendable, BitwiseCopyable, SettingValue {
    /// Who wrote it: "By Jaroslav Lukiv", "BBC News", "(Reporting by …)".
    case byline
    /// Where and when it was sent from: "LONDON, March 5 (Reuters) -".
    case dateline
    /// The agency it came from, by itself: "— SPA".
    case agency
    /// When it was put up or changed: "Updated: July 18, 2022".
    case timestamp
    /// What is said of a picture or film, and whose it is.
    case caption
    /// Links to other stories.
    case related
    /// Buttons that send the story on.
    case share
    /// What the page asks of its readers: subscriptions, newsletters, advertisements.
    case promotion
    /// Whose it is: "© 2024 …", "All rights reserved".
    case copyright
  }

  public var range: TextRange
  public var kind: Kind

  @inlinable
  public init(_ range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }

  public func encode(into fields: inout AnnotationEncoder) {
    fields.field("kind", kind.rawValue)
  }
}

extension Annotations {
  /// The stretches of the text that are not the story itself.
  public var zones: Layer<Zone> {
    get { self[Zone.self] }
    _modify { yield &self[Zone.self] }
  }
}
