/// Texts that break careless code: empty, one scalar, combining marks, joined emoji, a byte order
/// mark, no final stop, white space only, bidirectional controls, unpaired marks.
package enum HardTexts {
  package static let all: [Text] = [
    "", " ", "\n", "\r\n\r\n", "a", "é", "A", "1", ".", "...", "\"", "👩‍👩‍👧‍👦!", "e\u{301}!", "No end",
    "…“”—",
    "\u{FEFF}x.", "\u{0}", "\u{7F}\u{85}\u{A0}\u{2028}", "\u{202E}abc\u{202C} def.",
    "\u{301}\u{301}",
    "Mr", "Mr.", "Mr. ", "$", "$1", "£1.2bn", "http://", "a@b", "@", "#", "((((", "'s", "’", "“",
    "𝔘𝔫𝔦",
    "U.S.", "U.S.A", "1.", "1. 2. 3.", "The", "THE END", "No. 5 No. 6", "ﬀ\u{1D15E}",
    "İstanbul ıßẞ",
  ]
}
