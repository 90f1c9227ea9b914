internal import PipeKit

/// Finds the longest match of a user's patterns at each place of a sentence.
///
/// All ways through a pattern are followed at once, word by word, so that nothing is read twice; a
/// match has at most ``longest`` words, so the cost is linear in the text. Hot: the arrays are kept.
struct PatternMatcher: Sendable {
  /// The most words that a match may have, context included.
  static let longest = 32

  /// One way through a pattern: the state it is in, and where the name began and ended.
  private struct Thread: BitwiseCopyable {
    var state: Int32
    var nameStart: Int32 = -1
    var nameEnd: Int32 = -1
  }

  private struct Match {
    var label: Symbol
    var words: Range<Int>
    var end: Int
  }

  private let program: PatternProgram
  private var current: [Thread] = []
  private var following: [Thread] = []
  private var stack: [Thread] = []
  /// The step at which each state was last reached.
  private var reached: [UInt64]
  private var step: UInt64 = 0

  init(_ program: PatternProgram) {
    self.program = program
    reached = Array(repeating: 0, count: program.steps.count)
  }

  var isEmpty: Bool { program.steps.isEmpty }

  /// Adds a proposal for each match in the sentence, from the left and without overlaps.
  mutating func propose(_ view: borrowing WordView, into proposals: inout [Proposal]) {
    var index = view.start
    while index < view.end {
      guard mayBegin(view.words[index]), let match = match(view, at: index) else {
        index += 1
        continue
      }
      proposals.append(Proposal(match.words, match.label, score: .one, source: .pattern))
      index = match.words.upperBound
    }
  }

  @inline(__always)
  private func mayBegin(_ word: EntityWord) -> Bool {
    for kind in program.firstKinds where kind.takes(word) { return true }
    return program.firstKeys.contains(word.key)
  }

  private mutating func match(_ view: borrowing WordView, at start: Int) -> Match? {
    var best: Match?
    following.removeAll(keepingCapacity: true)
    step += 1
    for state in program.starts { follow(Thread(state: state), at: start) }
    swap(&current, &following)
    var index = start
    while !current.isEmpty {
      for thread in current {
        guard case .accept(let label) = program.steps[Int(thread.state)], index > best?.end ?? start
        else { continue }
        let words =
          thread.nameStart >= 0 ? Int(thread.nameStart)..<Int(thread.nameEnd) : start..<index
        best = Match(label: label, words: words, end: index)
      }
      guard index < view.end, index - start < Self.longest else { break }
      step += 1
      following.removeAll(keepingCapacity: true)
      for thread in current where takes(thread.state, view, index) {
        var next = thread
        next.state += 1
        follow(next, at: index + 1)
      }
      swap(&current, &following)
      index += 1
    }
    return best
  }

  private func takes(_ state: Int32, _ view: borrowing WordView, _ index: Int) -> Bool {
    switch program.steps[Int(state)] {
    case .kind(let kind): kind.takes(view.words[index])
    case .word(let key, let letters):
      view.words[index].key == key
        && letters.accept(view.words, index..<index + 1, view.bytes)
    case .split, .nameStart, .nameEnd, .accept: false
    }
  }

  /// Adds the states that a way leads to without reading a word, what is preferred first.
  private mutating func follow(_ thread: Thread, at index: Int) {
    stack.removeAll(keepingCapacity: true)
    stack.append(thread)
    while var thread = stack.popLast() {
      if thread.state < 0 || reached[Int(thread.state)] == step { continue }
      reached[Int(thread.state)] = step
      switch program.steps[Int(thread.state)] {
      case .split(let first, let second):
        var other = thread
        other.state = second
        thread.state = first
        stack.append(other)
        stack.append(thread)
      case .nameStart:
        thread.nameStart = Int32(index)
        thread.state += 1
        stack.append(thread)
      case .nameEnd:
        thread.nameEnd = Int32(index)
        thread.state += 1
        stack.append(thread)
      case .kind, .word, .accept: following.append(thread)
      }
    }
  }
}
