/// Words that tell where a sentence begins or goes on.
enum SentenceWords {
  /// What a word says about the gap before it.
  enum Role: Sendable, BitwiseCopyable {
    /// A function word: with a capital, it begins a sentence.
    case starter
    /// What is done with words: after a quotation, it goes on.
    case reporting
  }

  static let table = WordTable<Role>([
    (
      """
      a about according after again all also although an and another any are as at because before but
      by can could despite did do does during each even every everyone few first five for four from
      had has have he her here hers his how however i if in instead is it its just last later let
      many maybe meanwhile more moreover most my neither never no nobody none nor not nothing now of
      on once one only or other our ours over perhaps please second several shall she should since so
      some someone still such than thank thanks that the their them then there therefore these they
      third this those though three thus to today tomorrow tonight too two under unless until was we
      well were what when where whether which while who whoever whose why will with without would yes
      yesterday yet you your yours
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
