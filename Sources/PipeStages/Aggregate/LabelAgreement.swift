import PipeKit

/// Joins one name that documents label differently, where one label clearly prevails.
///
/// A name that twenty documents take for an organisation and one for a work is one organisation, with
/// one slip of the recogniser. So is a place or body with the name of a group: "Palestinian", "Lib
/// Dems". Persons are left out, and so are places and organisations of one word, since "Chelsea" and
/// "Moscow" are rightly both.
struct LabelAgreement {
  /// Labels that are mistaken for one another.
  private static let confusable: Set<Symbol> = [
    .organization, .location, .facility, .product, .miscellaneous, .nationality,
  ]
  /// Labels that say little against any other, also of a name of one word.
  private static let vague: Set<Symbol> = [.product, .miscellaneous, .nationality]

  private let tally: Tally

  init(_ tally: Tally) { self.tally = tally }

  /// Adds joins to those that are known.
  func join(_ joins: inout NameJoins) {
    var namesakes: [UInt32: [UInt32]] = [:]
    for (entity, record) in tally.entities.enumerated()
    where Self.confusable.contains(label(UInt32(entity))) {
      namesakes[record.key, default: []].append(UInt32(entity))
    }
    // Names that aliases joined before depend on one another, so their order must not be chance.
    let several = namesakes.filter { $0.value.count > 1 }
    for (_, entities) in several.sorted(by: { tally.keys.precedes($0.key, $1.key) }) {
      let ranked = entities.sorted { prevails($0, over: $1) }
      for entity in ranked.dropFirst() where mayBeOne(entity, ranked[0]) {
        let documents = joins.documents(of: joins.root(of: entity))
        joins.join(entity, toOnlyOneOf: [ranked[0]]) { joins, strong in
          joins.documents(of: strong) >= 2 * documents
        }
      }
    }
  }

  private func label(_ entity: UInt32) -> Symbol {
    tally.labels[Int(tally.entities[Int(entity)].label)]
  }

  private func prevails(_ entity: UInt32, over other: UInt32) -> Bool {
    let (left, right) = (tally.entities[Int(entity)], tally.entities[Int(other)])
    if left.documents != right.documents { return left.documents > right.documents }
    if left.mentions != right.mentions { return left.mentions > right.mentions }
    return label(entity).name.utf8.lexicographicallyPrecedes(label(other).name.utf8)
  }

  private func mayBeOne(_ entity: UInt32, _ prevailing: UInt32) -> Bool {
    !tally.entities[Int(entity)].isOneWord || Self.vague.contains(label(entity))
      || Self.vague.contains(label(prevailing))
  }
}
