internal import PipeKit

/// What is left of a letter beyond ASCII without its case and its accents.
enum LetterFolding {
  /// One or two bytes for a Latin letter; none for a mark; the lower-case scalar for others.
  enum Folded {
    case nothing
    case letter(UInt8)
    case pair(UInt8, UInt8)
    case scalar(Unicode.Scalar)
  }

  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar {
    case "\u{C6}", "\u{E6}": .pair(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case "\u{DF}", "\u{1E9E}": .pair(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case "\u{DE}", "\u{FE}": .pair(UInt8(ascii: "t"), UInt8(ascii: "h"))
    case "\u{132}", "\u{133}": .pair(UInt8(ascii: "i"), UInt8(ascii: "j"))
    case "\u{152}", "\u{153}": .pair(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case "\u{C0}"..."\u{24F}": base(of: scalar, in: latin, from: 0xC0)
    case "\u{1E00}"..."\u{1EFF}": base(of: scalar, in: latinAdditional, from: 0x1E00)
    case "\u{2018}", "\u{2019}", "\u{2BC}": .letter(UInt8(ascii: "'"))
    case "\u{2010}", "\u{2011}": .letter(UInt8(ascii: "-"))
    case "\u{391}"..."\u{3A9}", "\u{410}"..."\u{42F}": lowered(scalar, by: 32)
    case "\u{400}"..."\u{40F}": lowered(scalar, by: 80)
    default:
      switch ScalarClass(scalar) {
      case .mark, .format: .nothing
      default: .scalar(scalar)
      }
    }
  }

  private static func base(
    of scalar: Unicode.Scalar, in table: StaticString, from first: UInt32
  ) -> Folded {
    let letter = table.withUTF8Buffer { $0[Int(scalar.value - first)] }
    return letter == UInt8(ascii: "*") ? .scalar(scalar) : .letter(letter)
  }

  private static func lowered(_ scalar: Unicode.Scalar, by distance: UInt32) -> Folded {
    .scalar(Unicode.Scalar(scalar.value + distance) ?? scalar)
  }

  /// The base letters of U+00C0 to U+024F; a star where there is none.
  private static let latin: StaticString = """
    aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*yaaaaaaccccccccddddeeeeee\
    eeeegggggggghhhhiiiiiiiiii**jjkkkllllll**llnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuu\
    uuuuwwyyyzzzzzzs******************f*************oo*************uu***********************\
    *****aaiioouuuuuuuuuu*aaaa****ggkkoooo**j***gg**nnaa****aaaaeeeeiiiioooorrrruuuusstt**hh\
    ******aaeeooooooooyy****************************
    """

  /// The base letters of U+1E00 to U+1EFF; a star where there is none.
  private static let latinAdditional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp\
    rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy*s****aaaaaaaaaaaaaaaa\
    aaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******
    """
}
