internal import PipeKit

/// What stands for a tag of HTML when it is taken out.
enum TagNames {
  /// How an element divides the text.
  enum Kind: Sendable, BitwiseCopyable {
    case inline
    /// A cell of a table.
    case cell
    /// A paragraph, a heading, an item, a line break.
    case block
    /// Its contents are no text.
    case script
  }

  /// The kind of the element with a name; nil for what is no element.
  static func kind(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Kind? {
    if let kind = table.value(bytes, name) { return kind }
    // Pages make elements of their own, with a hyphen in their names.
    for index in name where bytes[index] == UInt8(ascii: "-") { return .inline }
    return nil
  }

  private static let table = WordTable<Kind>([
    (
      """
      a abbr acronym b bdi bdo big cite code data del dfn em embed font i img input ins kbd label
      map mark math meter noscript object output picture progress q rp rt ruby s samp small source
      span strike strong sub sup svg path g u var wbr time track tt video audio iframe button
      select option area base link meta param canvas slot template o:p nobr center
      """, .inline
    ),
    ("td th", .cell),
    (
      """
      address article aside blockquote body br caption col colgroup dd details dialog dir div dl dt
      fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
      html legend li main menu nav ol optgroup p pre search section summary table tbody textarea
      tfoot thead title tr ul
      """, .block
    ),
    ("script style", .script),
  ])
}
