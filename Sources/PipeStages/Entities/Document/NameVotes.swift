internal import PipeKit

/// What the mentions of one document say together of each name: how much for each label.
///
/// A mention votes for its own words with what its score is above doubt. A person's full name votes
/// for its parts as names of persons, an organisation's for its first word and for its acronym.
struct NameVotes: Sendable {
  /// The votes for one sequence of words.
  struct Tally: Sendable {
    /// Points for each lane.
    var lanes = SIMD8<Int32>()
    /// The most a single mention was sure.
    var surest: Int32 = 0
    /// Whether it is what a school is called for short, and whether it stands where places do.
    var isSchool = false
    var isPlace = false
    /// What a mention is said to be, where the document says so: the company X.
    var described: NameLane?
    /// Whether it is a part of a person's full name.
    var isPersonPart = false
    /// How many mentions, and names that they are part of, voted.
    var count: Int32 = 0
    /// The words of the first mention.
    var words: Range<Int32>
    /// The acronym that was voted for, where there are no words.
    var acronym = NameKey()
  }

  private(set) var tallies: [Tally] = []
  private var places = KeyPlaces()

  mutating func removeAll() {
    tallies.removeAll(keepingCapacity: true)
    places.removeAll()
  }

  /// The key of a sequence of words.
  static func key(_ words: Span<EntityWord>, _ range: Range<Int>) -> NameKey {
    var key = NameKey()
    for index in range { key = key.followed(by: words[index].key) }
    return key
  }

  /// Adds points for a sequence of words, from a mention with a score.
  mutating func add(
    _ words: Span<EntityWord>, _ range: Range<Int>, _ lane: NameLane, points: Int32,
    score: Int32
  ) {
    add(
      Tally(words: Int32(range.lowerBound)..<Int32(range.upperBound)), Self.key(words, range), lane,
      points: points, score: score)
  }

  /// Notes that words that have a vote are what a school is called for short.
  mutating func noteSchool(_ words: Span<EntityWord>, _ range: Range<Int>) {
    if let place = places[Self.key(words, range)] { tallies[Int(place)].isSchool = true }
  }

  /// Notes that words that have a vote stand where places do: in Harrow.
  mutating func notePlace(_ words: Span<EntityWord>, _ range: Range<Int>) {
    if let place = places[Self.key(words, range)] { tallies[Int(place)].isPlace = true }
  }

  /// Notes that the document says what words that have a vote stand for.
  mutating func note(_ words: Span<EntityWord>, _ range: Range<Int>, areCalled lane: NameLane) {
    if let place = places[Self.key(words, range)] { tallies[Int(place)].described = lane }
  }

  /// Takes words for no name any more.
  mutating func forget(_ words: Span<EntityWord>, _ range: Range<Int>) {
    if let place = places[Self.key(words, range)] { tallies[Int(place)].surest = 0 }
  }

  /// Notes that words that have a vote are part of a person's full name.
  mutating func notePersonPart(_ words: Span<EntityWord>, _ range: Range<Int>) {
    if let place = places[Self.key(words, range)] { tallies[Int(place)].isPersonPart = true }
  }

  /// Adds points for an acronym, from a mention of the name it stands for.
  mutating func add(acronym: NameKey, _ lane: NameLane, points: Int32, score: Int32) {
    add(
      Tally(words: 0..<0, acronym: acronym), NameKey().followed(by: acronym), lane,
      points: points, score: score)
  }

  private mutating func add(
    _ tally: Tally, _ key: NameKey, _ lane: NameLane, points: Int32, score: Int32
  ) {
    let place: Int
    if let known = places[key] {
      place = Int(known)
      if tallies[place].words.isEmpty { tallies[place].words = tally.words }
    } else {
      place = tallies.count
      places.set(key, Int32(place))
      tallies.append(tally)
    }
    tallies[place].lanes[lane.rawValue] += points
    tallies[place].count += 1
    tallies[place].surest = max(tallies[place].surest, score)
  }

  /// The votes for an acronym.
  func tally(acronym: NameKey) -> Tally? {
    places[NameKey().followed(by: acronym)].map { tallies[Int($0)] }
  }

  /// The votes for words with a key.
  func tally(key: NameKey) -> Tally? { places[key].map { tallies[Int($0)] } }

  /// The votes for a sequence of words.
  func tally(_ words: Span<EntityWord>, _ range: Range<Int>) -> Tally? {
    places[Self.key(words, range)].map { tallies[Int($0)] }
  }
}

extension NameVotes.Tally {
  /// The label with the most points.
  var winner: (lane: NameLane, points: Int32) {
    let most = lanes.max()
    return (NameLane.first { lanes[$0] == most }, most)
  }
}
