// Made by Tools/FitRelations from NewsMTSC's training targets; see there for how. Do not edit.
extension RelationShares {
  /// The shares of a relation, as fitted.
  static func fitted(_ relation: Relation) -> RelationShares {
    switch relation {
    case .subject:
      RelationShares(blame: 79, praise: 80, topic: 25)
    case .laterSubject:
      RelationShares(blame: 68, praise: 38, topic: 32)
    case .passive:
      RelationShares(blame: 81, praise: 45, topic: 5)
    case .relativeSubject:
      RelationShares(blame: 49, praise: 28, topic: 15)
    case .complement:
      RelationShares(blame: 79, praise: 77, topic: 13)
    case .apposition:
      RelationShares(blame: 62, praise: 56, topic: 15)
    case .possessed:
      RelationShares(blame: 107, praise: 42, topic: 27)
    case .compound:
      RelationShares(blame: 72, praise: 44, topic: 44)
    case .receives:
      RelationShares(blame: 69, praise: 35, topic: 11)
    case .has:
      RelationShares(blame: 49, praise: 63, topic: 29)
    case .causes:
      RelationShares(blame: 55, praise: 70, topic: 4)
    case .expresses:
      RelationShares(blame: 22, praise: 46, topic: 0)
    case .affects:
      RelationShares(blame: 55, praise: 45, topic: 32)
    case .clauseAfter:
      RelationShares(blame: 71, praise: 42, topic: 15)
    case .after:
      RelationShares(blame: 65, praise: 57, topic: 26)
    case .reported:
      RelationShares(blame: 21, praise: 38, topic: 0)
    case .charge:
      RelationShares(blame: 13, praise: 13, topic: 13)
    case .aside:
      RelationShares(blame: 46, praise: 42, topic: 12)
    case .beyondAfter:
      RelationShares(blame: 43, praise: 46, topic: 3)
    case .attribute:
      RelationShares(blame: 44, praise: 61, topic: 43)
    case .object:
      RelationShares(blame: 81, praise: 51, topic: 16)
    case .agent:
      RelationShares(blame: 45, praise: 54, topic: 39)
    case .nounOf:
      RelationShares(blame: 59, praise: 46, topic: 2)
    case .nounToward:
      RelationShares(blame: 81, praise: 25, topic: 31)
    case .nounFor:
      RelationShares(blame: 70, praise: 33, topic: 26)
    case .nounWith:
      RelationShares(blame: 54, praise: 31, topic: 16)
    case .nounIn:
      RelationShares(blame: 18, praise: 37, topic: 0)
    case .verbTo:
      RelationShares(blame: 23, praise: 29, topic: 14)
    case .clauseBefore:
      RelationShares(blame: 29, praise: 24, topic: 14)
    case .before:
      RelationShares(blame: 42, praise: 22, topic: 21)
    case .beyondBefore:
      RelationShares(blame: 41, praise: 17, topic: 12)
    case .quoted:
      RelationShares(blame: 41, praise: 30, topic: 24)
    case .spoken:
      RelationShares(blame: 10, praise: 36, topic: 3)
    case .unquoted:
      RelationShares(blame: 28, praise: 39, topic: 21)
    case .inside:
      RelationShares(blame: 61, praise: 47, topic: 36)
    }
  }
}
