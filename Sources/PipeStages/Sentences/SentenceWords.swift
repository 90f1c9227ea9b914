internal import PipeKit

/// Words that tell where a sentence begins or goes on.
enum SentenceWords {
  /// What a word says about the gap before it.
  enum Role: Sendable, BitwiseCopyable {
    /// A function word: with a capital, it begins a sentence.
    case starter
    /// A function word that is no one's name: it begins one even after an initial.
    case firmStarter
    /// What is done with words: after a quotation, it goes on.
    case reporting
  }

  /// The months, in full and short.
  static let months = WordTable<Bool>([
    (
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """, true
    )
  ])

  /// Names that end in a mark that ends sentences.
  static let exclaimedNames = WordTable<Bool>([("yahoo jeopardy kerrang wham", true)])

  /// Words before the number of a figure or a section: their stop ends no sentence.
  static let captions = WordTable<Bool>([
    ("figure fig table chart map box plate section chapter part appendix example", true)
  ])

  /// Words with a capital that go on after a.m. and p.m., besides months.
  static let afterHours = WordTable<Bool>([
    (
      """
      monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific
      greenwich universal coordinated british european japan moscow london beijing local daylight
      """, true
    )
  ])

  /// Whether a word with a capital begins a sentence, rather than being a name.
  static func isStarter(_ bytes: Span<UInt8>, _ word: TextRange) -> Bool {
    switch roles.value(bytes, word.indices) {
    case .starter, .firmStarter: true
    case .reporting, nil: false
    }
  }

  /// What words say about the gap before them.
  static let roles = WordTable<Role>([
    (
      """
      although as at because but he her his how however if in it its our she since that the their
      then there these they this those we what when where which while who why you your
      """, .firmStarter
    ),
    (
      """
      a about according after again all also an and another any are before by call can check could
      despite did do does during each even every everyone few first five for four from had has have
      here hers i im instead is just last later let many maybe meanwhile more moreover most my
      neither never no nobody none nor not nothing now of on once one only or other ours over
      perhaps please read second see several shall should so some someone still such than thank
      thanks them therefore third though three thus to today tomorrow tonight too two under unless
      until was well were whether whoever whose will with without would yes yesterday yet yours
      """, .starter
    ),
    (
      """
      said says say asked asks replied replies added adds wrote writes shouted cried told tells
      explained explains answered insisted warned claimed continued announced declared recalled
      whispered demanded wondered exclaimed muttered yelled screamed tweeted joked quipped
      """, .reporting
    ),
  ])
}
