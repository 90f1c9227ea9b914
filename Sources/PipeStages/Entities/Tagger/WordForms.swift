import PipeKit
import PipeModels

/// Every word a worker has met: its form and, for each part it can play, its features' sum.
///
/// A memory of a pure function: it changes how fast a text is read, never what is found in it.
/// Words are told apart by their bytes. Sums are worked out when a word first plays a part. Past
/// ``limit`` words the ones seldom met are forgotten when a document begins.
struct WordForms {
  /// Words are cut to this many bytes before they are looked at.
  static let maximumWordLength = 64

  private let table: WordFactTable
  private let features: FeatureTable
  private let stride: Int
  /// How many words may be known when a document begins.
  private let limit: Int
  private var reader = WordReader()

  /// Where a word is found by its hash.
  private struct Slot: BitwiseCopyable {
    var hash: UInt32 = 0
    /// The number of its form; zero for none.
    var number: Int32 = 0
  }

  private(set) var forms: [WordForm] = [.outside]
  /// For each form and role that is summed `stride` weights, valid where ``ready`` says so.
  private var rows: [Int16] = []
  /// For each form a bit for each role whose sum is there.
  private var ready: [UInt8] = []
  /// How often each word was met lately.
  private var uses: [UInt8] = []

  private var wordBytes: [UInt8] = []
  private var wordStarts: [Int] = [0, 0]
  private var slots: [Slot]
  private var lowerSlots: [(key: UInt32, number: Int32)]
  private(set) var lowerCount = 1
  private var keys: [UInt32] = []
  private var sums: [Int32]

  init(table: WordFactTable, features: FeatureTable, stride: Int, limit: Int = 32_000) {
    self.table = table
    self.features = features
    self.stride = stride
    self.limit = limit
    slots = Array(repeating: Slot(), count: 1 << 12)
    lowerSlots = Array(repeating: (0, 0), count: 1 << 12)
    sums = Array(repeating: 0, count: stride)
    addRows()
  }

  /// The number of the form of a word.
  mutating func number(of word: Span<UInt8>) -> Int32 {
    var length = min(word.count, Self.maximumWordLength)
    while length > 0, length < word.count, word[length] & 0xC0 == 0x80 { length -= 1 }
    let bytes = word.extracting(0..<length)
    let hash = FeatureHash.bytes(bytes)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].number != 0 {
      let number = slots[slot].number
      if slots[slot].hash == hash, isWord(number, bytes) {
        if uses[Int(number)] < .max { uses[Int(number)] += 1 }
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Slot(hash: hash, number: Int32(forms.count))
    return add(reader.read(bytes, table: table), bytes)
  }

  /// Appends the features of a word as the token itself.
  mutating func appendFeatures(of number: Int32, to keys: inout [UInt32]) {
    let range = wordStarts[Int(number)]..<wordStarts[Int(number) + 1]
    // A second reference, not a copy: the bytes are read while the reader is written.
    let (bytes, table) = (wordBytes, table)
    _ = reader.read(bytes.span.extracting(range), table: table)
    WordFeatures.appendItself(forms[Int(number)], reader, to: &keys)
  }

  private func isWord(_ number: Int32, _ bytes: Span<UInt8>) -> Bool {
    let start = wordStarts[Int(number)]
    guard wordStarts[Int(number) + 1] - start == bytes.count else { return false }
    for index in bytes.indices where wordBytes[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func add(_ form: WordForm, _ bytes: Span<UInt8>) -> Int32 {
    var form = form
    form.lowerNumber = lowerNumber(form.lower)
    forms.append(form)
    bytes.withUnsafeBufferPointer { wordBytes.append(contentsOf: $0) }
    wordStarts.append(wordBytes.count)
    addRows()
    if forms.count * 2 > slots.count { growSlots() }
    return Int32(forms.count - 1)
  }

  private mutating func addRows() {
    uses.append(1)
    ready.append(0)
    rows.append(contentsOf: repeatElement(0, count: WordRole.summedCount * stride))
  }

  private mutating func lowerNumber(_ hash: UInt32) -> Int32 {
    var slot = Int(hash) & (lowerSlots.count - 1)
    while lowerSlots[slot].number != 0 {
      if lowerSlots[slot].key == hash { return lowerSlots[slot].number }
      slot = (slot + 1) & (lowerSlots.count - 1)
    }
    let number = Int32(lowerCount)
    lowerSlots[slot] = (hash, number)
    lowerCount += 1
    if lowerCount * 2 > lowerSlots.count { growLowerSlots() }
    return number
  }

  /// The slot where a word goes that is not known yet.
  private func free(_ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func growSlots() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.number != 0 { slots[free(entry.hash)] = entry }
  }

  private mutating func growLowerSlots() {
    let old = lowerSlots
    lowerSlots = Array(repeating: (0, 0), count: old.count * 2)
    for entry in old where entry.number != 0 {
      var slot = Int(entry.key) & (lowerSlots.count - 1)
      while lowerSlots[slot].number != 0 { slot = (slot + 1) & (lowerSlots.count - 1) }
      lowerSlots[slot] = entry
    }
  }
}

extension WordForms {
  /// Sums up what the word in the middle of a window of seven and its neighbours say, into the
  /// `stride` sums that begin at `first`.
  mutating func sum(
    _ window: Span<Int32>, into sums: inout MutableSpan<Int32>, at first: Int
  ) {
    precondition(
      window.count == WordRole.summedCount && first >= 0 && first + stride <= sums.count)
    var starts = InlineArray<7, Int>(repeating: 0)
    for place in starts.indices {
      let (number, role) = (Int(window[place]), WordRole.inWindow[place])
      if ready[number] >> UInt8(role.rawValue) & 1 == 0 { makeRow(window[place], role) }
      starts[place] = (number * WordRole.summedCount + role.rawValue) * stride
    }
    let rows = rows.span
    precondition(rows.count >= forms.count * WordRole.summedCount * stride)
    // A row that is ready is one of a form's, and there are so many for each form.
    var tag = 0
    while tag < stride {
      // Rows are whole vectors of four.
      var sum = SIMD4<Int32>()
      for place in starts.indices {
        let at = starts[place] &+ tag
        sum &+= SIMD4(
          Int32(rows[unchecked: at]), Int32(rows[unchecked: at &+ 1]),
          Int32(rows[unchecked: at &+ 2]), Int32(rows[unchecked: at &+ 3]))
      }
      for lane in 0..<4 { sums[unchecked: first &+ tag &+ lane] = sum[lane] }
      tag &+= 4
    }
  }

  private mutating func makeRow(_ number: Int32, _ role: WordRole) {
    keys.removeAll(keepingCapacity: true)
    if role == .itself {
      var own = keys
      keys = []
      appendFeatures(of: number, to: &own)
      keys = own
    } else {
      WordFeatures.appendNeighbour(forms[Int(number)], as: role, to: &keys)
    }
    Self.sum(&keys, features, into: &sums)
    let start = (Int(number) * WordRole.summedCount + role.rawValue) * stride
    Self.keep(sums, in: &rows, at: start)
    ready[Int(number)] |= 1 << UInt8(role.rawValue)
  }

  private static func keep(_ sums: [Int32], in rows: inout [Int16], at start: Int) {
    var rows = rows.mutableSpan
    for tag in sums.indices { rows[start + tag] = Int16(clamping: sums[tag]) }
  }

  private static func sum(
    _ keys: inout [UInt32], _ features: FeatureTable, into sums: inout [Int32]
  ) {
    for tag in sums.indices { sums[tag] = 0 }
    var target = sums.mutableSpan
    features.add(keys.span, to: &target)
  }

  /// Forgets words if too many are known; call it between documents.
  ///
  /// Those met most often lately stay, half of the limit at most.
  mutating func trim() {
    guard forms.count > limit else { return }
    var counts = [Int](repeating: 0, count: 256)
    for number in 1..<forms.count { counts[Int(uses[number])] += 1 }
    var least = 256
    var kept = 0
    while least > 2, kept + counts[least - 1] <= limit / 2 {
      least -= 1
      kept += counts[least]
    }
    var next = WordForms(table: table, features: features, stride: stride, limit: limit)
    let length = WordRole.summedCount * stride
    for number in 1..<forms.count where Int(uses[number]) >= least {
      let word = wordBytes.span.extracting(wordStarts[number]..<wordStarts[number + 1])
      let place = Int(next.take(forms[number], word))
      next.uses[place] = uses[number] / 2
      next.ready[place] = ready[number]
      for offset in 0..<length {
        next.rows[place * length + offset] = rows[number * length + offset]
      }
    }
    self = next
  }

  /// Adds a word that is known elsewhere and not here.
  private mutating func take(_ form: WordForm, _ bytes: Span<UInt8>) -> Int32 {
    slots[free(form.word)] = Slot(hash: form.word, number: Int32(forms.count))
    return add(form, bytes)
  }
}
