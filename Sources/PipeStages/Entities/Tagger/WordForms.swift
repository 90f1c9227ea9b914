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

  private(set) var forms: [WordForm] = [.outside]
  /// For each form and role that is summed `stride` weights, valid where ``ready`` says so.
  private var rows: [Int16] = []
  /// For each form a bit for each role whose sum is there.
  private var ready: [UInt8] = []
  /// How often each word was met lately.
  private var uses: [UInt8] = []

  private var wordBytes: [UInt8] = []
  private var wordStarts: [Int] = [0, 0]
  private var slots: [Int32]
  private var lowerSlots: [(key: UInt32, number: Int32)]
  private(set) var lowerCount = 1
  private var keys: [UInt32] = []
  private var sums: [Int32]

  init(table: WordFactTable, features: FeatureTable, stride: Int, limit: Int = 32_000) {
    self.table = table
    self.features = features
    self.stride = stride
    self.limit = limit
    slots = Array(repeating: 0, count: 1 << 12)
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
    while slots[slot] != 0 {
      let number = slots[slot]
      if forms[Int(number)].word == hash, isWord(number, bytes) {
        if uses[Int(number)] < .max { uses[Int(number)] += 1 }
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(forms.count)
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

  private mutating func growSlots() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<forms.count {
      var slot = Int(forms[number].word) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
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
  /// Adds the weights of a word in a role to the sums that begin at `first`.
  @inline(__always)
  mutating func add(
    _ number: Int32, as role: WordRole, to sums: inout MutableSpan<Int32>, at first: Int
  ) {
    if ready[Int(number)] >> UInt8(role.rawValue) & 1 == 0 { makeRow(number, role) }
    let start = (Int(number) * WordRole.summedCount + role.rawValue) * stride
    let row = rows.span.extracting(start..<start + stride)
    // The caller's row of sums is as long as every row here.
    for tag in row.indices { sums[unchecked: first + tag] &+= Int32(row[unchecked: tag]) }
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
    for tag in sums.indices { rows[start + tag] = Int16(clamping: sums[tag]) }
    ready[Int(number)] |= 1 << UInt8(role.rawValue)
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
    var slot = Int(form.word) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(forms.count)
    return add(form, bytes)
  }
}
