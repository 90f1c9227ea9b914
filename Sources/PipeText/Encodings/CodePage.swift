/// A way of writing text with one byte a character, from before UTF-8.
///
/// Bytes below 80 are ASCII in all of them. A byte that means nothing in a page, and in no page has
/// a better meaning, is the control of that number, as browsers read it.
public enum CodePage: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// Western Europe, and Latin-1 with it: the two differ only where Latin-1 has controls.
  case windows1252
  /// Cyrillic.
  case windows1251
  /// Central Europe.
  case windows1250
  /// Greek.
  case windows1253
  /// Turkish.
  case windows1254
  /// Baltic.
  case windows1257
  /// Central Europe, as the ISO has it.
  case iso8859x2
  /// The Macintosh before OS X.
  case macRoman
  /// The first PC.
  case cp437

  /// The scalars of the bytes from 80 on.
  package var scalars: [UInt32] {
    var reader = HexReader(list)
    var scalars: [UInt32] = []
    scalars.reserveCapacity(128)
    while let scalar = reader.number() { scalars.append(scalar) }
    return scalars
  }

  private var list: StaticString {
    switch self {
    case .windows1252: Self.windows1252Scalars
    case .windows1251: Self.windows1251Scalars
    case .windows1250: Self.windows1250Scalars
    case .windows1253: Self.windows1253Scalars
    case .windows1254: Self.windows1254Scalars
    case .windows1257: Self.windows1257Scalars
    case .iso8859x2: Self.iso8859x2Scalars
    case .macRoman: Self.macRomanScalars
    case .cp437: Self.cp437Scalars
    }
  }
}
