/// A sentence as it was read: what its words mean, and where it lies.
struct SentenceInHand: ~Escapable {
  let cues: [Cue]
  let hits: [Hit]
  let isQuestion: Bool
  let place: SentencePlace

  @_lifetime(copy place)
  init(_ cues: [Cue], _ hits: [Hit], isQuestion: Bool, _ place: SentencePlace) {
    self.cues = cues
    self.hits = hits
    self.isQuestion = isQuestion
    self.place = place
  }
}
