import PipeKit

/// Joins names with one label that differ in nothing but hyphens and the article:
/// "Abdel-Fattah El-Sisi" and "Abdel Fattah El Sisi", "Ministry of the Interior" and "Ministry of
/// Interior".
struct SpellingAgreement {
  private let tally: Tally

  init(_ tally: Tally) { self.tally = tally }

  /// Adds joins to those that are known; the name in the most documents stands for the others.
  func join(_ joins: inout NameJoins) {
    var spellings: [[UInt8]: [UInt32]] = [:]
    for entity in tally.entities.indices {
      let key = tally.makeKey(UInt32(entity))
      guard let plain = Self.plain(key) else { continue }
      spellings[plain, default: []].append(UInt32(entity))
    }
    // Each group once and in an order that is not chance, as in ``LabelAgreement``.
    let groups = spellings.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (plain, entities) in groups {
      for (label, _) in tally.labels.enumerated() {
        var same = entities.filter { tally.entities[Int($0)].label == UInt32(label) }
        guard !same.isEmpty else { continue }
        if let entity = tally.findEntity(key: plain, label: UInt32(label)) { same.append(entity) }
        let ranked = same.sorted { prevails($0, over: $1) }
        for entity in ranked.dropFirst() {
          joins.join(entity, toOnlyOneOf: [ranked[0]]) { _, _ in true }
        }
      }
    }
  }

  /// A key without hyphens between its letters, and without articles inside; nil if there are none.
  private static func plain(_ key: [UInt8]) -> [UInt8]? {
    var words = key.split { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    words = words.prefix(1) + words.dropFirst().filter { !$0.elementsEqual("the".utf8) }
    let plain = Array(words.joined(separator: [0x20]))
    return plain == key ? nil : plain
  }

  private func prevails(_ entity: UInt32, over other: UInt32) -> Bool {
    let (left, right) = (tally.entities[Int(entity)], tally.entities[Int(other)])
    if left.documents != right.documents { return left.documents > right.documents }
    if left.mentions != right.mentions { return left.mentions > right.mentions }
    return tally.makeKey(entity).lexicographicallyPrecedes(tally.makeKey(other))
  }
}
