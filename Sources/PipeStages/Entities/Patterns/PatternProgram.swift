internal import PipeKit

/// The states of all patterns of a user, made after Thompson: what reads a word, and where to go
/// on without one.
struct PatternProgram: Sendable {
  /// What a state does.
  enum Step: BitwiseCopyable {
    /// Reads one word of a kind.
    case kind(WordKind)
    /// Reads one word with a key, written as asked.
    case word(NameKey, PhraseLetters)
    /// Goes on at two places; the second is -1 for none.
    case split(Int32, Int32)
    /// The name begins, or ends, here.
    case nameStart, nameEnd
    /// The whole pattern is found.
    case accept(Symbol)
  }

  private(set) var steps: [Step] = []
  /// The states that patterns begin with.
  private(set) var starts: [Int32] = []

  /// What can be the first word: the keys of those that are given, and whether others can be.
  private(set) var firstKeys: Set<NameKey> = []
  private(set) var firstKinds: [WordKind] = []

  init() {}

  init(_ patterns: [TokenPattern], lexicon: Lexicon) {
    for pattern in patterns {
      starts.append(Int32(steps.count))
      add(pattern.tree, lexicon)
      steps.append(.accept(pattern.label))
      addFirst(pattern.tree, lexicon)
    }
  }

  /// Adds the states of a tree; they go on at the state after them.
  private mutating func add(_ tree: TokenPattern.Tree, _ lexicon: Lexicon) {
    switch tree {
    case .literal(let text): for step in Self.words(text, lexicon) { steps.append(step) }
    case .kind(let kind): steps.append(.kind(kind))
    case .sequence(let parts): for part in parts { add(part, lexicon) }
    case .alternatives(let parts): addAlternatives(parts[...], lexicon)
    case .name(let part):
      steps.append(.nameStart)
      add(part, lexicon)
      steps.append(.nameEnd)
    case .repeated(let part, let from, let to): addRepeated(part, from, to, lexicon)
    }
  }

  private mutating func addAlternatives(
    _ parts: ArraySlice<TokenPattern.Tree>, _ lexicon: Lexicon
  ) {
    var ends: [Int] = []
    for (place, part) in parts.enumerated() {
      let split = steps.count
      let isLast = place + 1 == parts.count
      if !isLast { steps.append(.split(Int32(split + 1), -1)) }
      add(part, lexicon)
      if isLast { break }
      ends.append(steps.count)
      steps.append(.split(-1, -1))
      steps[split] = .split(Int32(split + 1), Int32(steps.count))
    }
    for end in ends { steps[end] = .split(Int32(steps.count), -1) }
  }

  private mutating func addRepeated(
    _ part: TokenPattern.Tree, _ from: Int, _ to: Int?, _ lexicon: Lexicon
  ) {
    for _ in 0..<from { add(part, lexicon) }
    guard let to else {
      let split = steps.count
      steps.append(.split(-1, -1))
      add(part, lexicon)
      steps.append(.split(Int32(split), -1))
      steps[split] = .split(Int32(split + 1), Int32(steps.count))
      return
    }
    var splits: [Int] = []
    for _ in from..<to {
      splits.append(steps.count)
      steps.append(.split(-1, -1))
      add(part, lexicon)
    }
    for split in splits { steps[split] = .split(Int32(split + 1), Int32(steps.count)) }
  }

  /// Notes what the words of a tree may begin with. Returns whether it may have none.
  @discardableResult
  private mutating func addFirst(_ tree: TokenPattern.Tree, _ lexicon: Lexicon) -> Bool {
    switch tree {
    case .literal(let text):
      if case .word(let key, _)? = Self.words(text, lexicon).first { firstKeys.insert(key) }
      return false
    case .kind(let kind):
      if !firstKinds.contains(kind) { firstKinds.append(kind) }
      return false
    case .sequence(let parts):
      for part in parts where !addFirst(part, lexicon) { return false }
      return true
    case .alternatives(let parts):
      var isEmpty = false
      for part in parts where addFirst(part, lexicon) { isEmpty = true }
      return isEmpty
    case .repeated(let part, let from, _): return addFirst(part, lexicon) || from == 0
    case .name(let part): return addFirst(part, lexicon)
    }
  }

  /// Cuts the text of a literal into words, in the way that documents are cut.
  private static func words(_ text: String, _ lexicon: Lexicon) -> [Step] {
    let text = Text(text)
    var steps: [Step] = []
    PhraseReader(text, lexicon: lexicon).forEach([text.range]) { _, words in
      for index in words.indices {
        let letters = PhraseLetters(user: words[index...index], text.bytes)
        steps.append(.word(words[index].key, letters))
      }
    }
    return steps
  }
}
