public import PipeKit

/// Marks what surrounds a story in a newspaper: by-lines, captions, links, buttons.
///
/// Reads the text alone, so it runs before `sentences`. Nothing is deleted: a stage with a setting
/// `skip_zones` leaves out the kinds that it names. Knows the phrases of English pages.
public struct Zones: Annotator {
  public static let info = Info(
    "zones",
    "Marks by-lines, date lines, captions, links to other stories and the like; deletes nothing.",
    writes: [Zone.layer], uses: [])

  public static let settings = [
    Setting(
      "kinds", \Self.kinds, "The kinds to mark; for stages that have it, 'skip_zones' names them.")
  ]

  public static let examples = [
    Example(
      "Ferry sinks\nBy Ada Okoro\nBBC News\n\nLAGOS, March 5 (Reuters) - A ferry sank on Monday.",
      "Ferry sinks\n⟦byline By Ada Okoro⟧\n⟦byline BBC News⟧\n\n"
        + "⟦dateline LAGOS, March 5 (Reuters) -⟧ A ferry sank on Monday."),
    Example(
      "It sank.\n\nRead more: Who owns the ferry?\nShare this story\n© 2024 The Lagos Herald",
      "It sank.\n\n⟦related Read more: Who owns the ferry?⟧\n⟦share Share this story⟧\n"
        + "⟦copyright © 2024 The Lagos Herald⟧"),
    Example(
      "Photo: Ada Okoro\nIt sank. — SPA", "⟦caption Photo: Ada Okoro⟧\nIt sank. — SPA",
      settings: "{ kinds: caption }"),
  ]

  var kinds = Zone.Kind.allCases

  public init() {}

  public mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    notes.zones.removeAll()
    var finder = ZoneFinder(text.bytes, kinds: kinds)
    finder.find(into: &notes.zones)
  }
}
