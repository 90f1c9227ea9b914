import PipeKit
import PipeModels

/// Every word a worker has met: its form and, for each part it can play, its features' sum.
///
/// A memory of a pure function: it changes how fast a text is read, never what is found in it.
/// Words are told apart by their bytes. It holds at most ``limit`` words when a document begins.
struct WordForms {
  /// How many words are kept from one document to the next.
  static let limit = 24_000
  /// Words are cut to this many bytes before they are looked at.
  static let maximumWordLength = 64

  private let table: WordFactTable
  private let features: FeatureTable?
  private let stride: Int
  private var reader = WordReader()

  private(set) var forms: [WordForm] = [.outside]
  /// For each form and role that is summed `stride` weights; empty when training.
  private(set) var rows: [Int16] = []
  /// The features of each form and role, end to end. Of roles that are summed they are kept only
  /// when training.
  private var keys: [UInt32] = []
  private var keyStarts: [Int32] = []

  private var wordBytes: [UInt8] = []
  private var wordStarts: [Int] = [0, 0]
  private var slots: [Int32]
  private var lowerSlots: [(key: UInt32, number: Int32)]
  private(set) var lowerCount = 1
  private var scratchKeys: [UInt32] = []
  private var sums: [Int32]

  /// Creates an empty memory. Without `features` it keeps the features themselves, for training.
  init(table: WordFactTable, features: FeatureTable?, stride: Int) {
    self.table = table
    self.features = features
    self.stride = stride
    slots = Array(repeating: 0, count: 1 << 12)
    lowerSlots = Array(repeating: (0, 0), count: 1 << 12)
    sums = Array(repeating: 0, count: stride)
    addFeatures(.outside)
  }

  /// Forgets everything if too much is known; call it between documents.
  mutating func trim() {
    guard forms.count > Self.limit else { return }
    self = WordForms(table: table, features: features, stride: stride)
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
      if forms[Int(number)].word == hash, isWord(number, bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(forms.count)
    slots[slot] = number
    var form = reader.read(bytes, table: table)
    form.lowerNumber = lowerNumber(form.lower)
    forms.append(form)
    bytes.withUnsafeBufferPointer { wordBytes.append(contentsOf: $0) }
    wordStarts.append(wordBytes.count)
    addFeatures(form)
    if forms.count * 2 > slots.count { growSlots() }
    return number
  }

  /// The features of a word in a role that is not summed, or in any role when training.
  func features(of number: Int32, as role: WordRole) -> ArraySlice<UInt32> {
    let place = Int(number) * WordRole.allCases.count + role.rawValue
    let end = place + 1 < keyStarts.count ? keyStarts[place + 1] : Int32(keys.count)
    return keys[Int(keyStarts[place])..<Int(end)]
  }

  private func isWord(_ number: Int32, _ bytes: Span<UInt8>) -> Bool {
    let start = wordStarts[Int(number)]
    guard wordStarts[Int(number) + 1] - start == bytes.count else { return false }
    for index in bytes.indices where wordBytes[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func addFeatures(_ form: WordForm) {
    for role in WordRole.allCases {
      scratchKeys.removeAll(keepingCapacity: true)
      WordFeatures.append(form, reader, as: role, to: &scratchKeys)
      keyStarts.append(Int32(keys.count))
      if let features, role.rawValue < WordRole.summedCount {
        Self.append(scratchKeys, of: features, sums: &sums, to: &rows)
      } else {
        keys.append(contentsOf: scratchKeys)
      }
    }
  }

  private static func append(
    _ keys: [UInt32], of features: FeatureTable, sums: inout [Int32], to rows: inout [Int16]
  ) {
    for tag in sums.indices { sums[tag] = 0 }
    var target = sums.mutableSpan
    features.add(keys.span, to: &target)
    for sum in sums { rows.append(Int16(clamping: sum)) }
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
