internal import PipeKit

/// Where in a tag the text stands, as far as it may be one.
struct MarkupState: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable {
    case text
    /// After `<`, and after `</`.
    case opened, closing
    case name
    /// Between and in the names of attributes.
    case inside
    case afterEquals, plainValue, singleQuoted, doubleQuoted
    /// After `<!` or `<?`.
    case declaration
    case comment
    /// After `<script>` or `<style>`, until the tag that ends it.
    case script
  }

  var kind = Kind.text
  /// Where the `<` stands in the output.
  var tagStart: UInt32 = 0
  /// Where the tag's name begins.
  var nameStart: UInt32 = 0
}
