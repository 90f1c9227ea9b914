/// Finds which weighted words of a sentence speak of a mention, and how they stand to it.
///
/// No parse: two short walks away from the mention, each with a little memory of what it has passed
/// (a verb, a preposition, a comma, a relative pronoun). Both stop after ``reach`` tokens, so that
/// the cost of a mention does not grow with its sentence.
struct MentionReader: Sendable {
  private(set) var contributions: [Contribution] = []
  /// Whether the mention stands alone in brackets, where nothing is said of it.
  private(set) var isAside = false

  private static let reach = 40

  mutating func read(_ mention: Mention, _ cues: [Cue], _ hits: [Hit]) {
    contributions.removeAll(keepingCapacity: true)
    isAside = isAside(mention, cues)
    if isAside { return }
    let isQuoted = cues[Int(mention.first)].traits.contains(.isQuoted)
    let outside: Relation =
      isQuoted ? .unquoted : isSpeaker(mention, cues) ? .spoken : .quoted
    var before = WalkBefore(mention, cues)
    follow(&before, cues, hits, isQuoted, outside)
    for index in Int(mention.first)..<Int(mention.end) where cues[index].hit >= 0 {
      contributions.append(Contribution(hit: cues[index].hit, relation: .inside, distance: 0))
    }
    var after = WalkAfter(mention, cues, after: before)
    follow(&after, cues, hits, isQuoted, outside)
  }

  /// An entity alone in brackets, such as an agency in a date line or an acronym.
  private func isAside(_ mention: Mention, _ cues: [Cue]) -> Bool {
    let (before, after) = (Int(mention.first) - 1, Int(mention.end))
    return before >= 0 && after < cues.count && cues[before].role == .bracket
      && cues[after].role == .bracket
  }

  /// "X said", "X then added", "said X".
  private func isSpeaker(_ mention: Mention, _ cues: [Cue]) -> Bool {
    let end = Int(mention.end)
    for index in end..<min(end + 3, cues.count) where cues[index].role == .say { return true }
    let first = Int(mention.first)
    return first > 0 && cues[first - 1].role == .say
  }

  /// Takes a walk; `outside` stands for what lies on the other side of a quotation mark.
  private mutating func follow(
    _ walk: inout some Walk, _ cues: [Cue], _ hits: [Hit], _ isQuoted: Bool, _ outside: Relation
  ) {
    for _ in 0..<Self.reach {
      let index = walk.index
      guard index >= 0, index < cues.count, !walk.isOver(hits) else { return }
      let cue = cues[index]
      guard let relation = walk.step(cue, cues, hits) else { continue }
      contributions.append(
        Contribution(
          hit: cue.hit,
          relation: cue.traits.contains(.isQuoted) == isQuoted ? relation : outside,
          distance: Int32(walk.distance(index))))
    }
  }
}
