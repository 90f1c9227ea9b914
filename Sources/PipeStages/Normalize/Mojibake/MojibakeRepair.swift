internal import PipeKit

/// Repairs UTF-8 that was read as something else: "â€™" becomes "’", "Ã©" becomes "é".
///
/// Looks at each stretch of characters by itself, since real pages mix spoilt and sound text. A
/// stretch is read again as UTF-8 if its characters are the bytes of a character in one of nine
/// code pages, and if they are odd enough as they stand; a page that has been found in the document
/// needs less evidence. What was spoilt several times takes several rounds.
struct MojibakeRepair: Sendable {
  /// How much evidence is asked for.
  private let isFull: Bool
  private var units: [MojibakeUnit] = []
  /// How many units of each page are certain.
  private var found = [Int](repeating: 0, count: CodePage.allCases.count)
  /// How many characters of the text could begin a unit of each page.
  private var leads = [Int](repeating: 0, count: CodePage.allCases.count)

  /// The points that make a unit certain, and that make it likely once its page has been found.
  private var certain: Int { isFull ? 3 : 4 }
  private static let likely = 2
  private static let pages = CodePage.allCases
  /// A page is found where one in so many of its characters is part of a certain unit.
  private static let leadsForOne = 8

  init(isFull: Bool) { self.isFull = isFull }

  /// Repairs a text; returns how many characters came of it.
  mutating func rewrite(_ text: Text, into output: inout TextBuilder) -> Int {
    let bytes = text.bytes
    units.removeAll(keepingCapacity: true)
    collect(bytes)
    let count = units.isEmpty ? 0 : repairUnits(bytes, into: &output)
    // Signs wait: they may yet turn out to be part of a unit.
    return count > 0 ? count : C1Repair.rewrite(bytes, into: &output)
  }

  private mutating func repairUnits(
    _ bytes: Span<UInt8>, into output: inout TextBuilder
  ) -> Int {
    countLeads(bytes)
    weighNeighbours()
    for page in found.indices { found[page] = 0 }
    for unit in units where !unit.needsPage && evidence(unit) >= certain {
      found[Int(unit.page.rawValue)] += 1
    }
    var count = 0
    var position = 0
    var index = 0
    while index < units.count {
      // Of several readings of one place, the one with most evidence.
      var best = units[index]
      var bestPoints = total(best)
      index += 1
      while index < units.count, units[index].start == best.start {
        let points = total(units[index])
        if points > bestPoints { (best, bestPoints) = (units[index], points) }
        index += 1
      }
      guard best.start >= position, bestPoints >= certain else { continue }
      position = write(best, bytes, into: &output)
      count += 1
    }
    return count
  }

  /// Finds every unit, in every page.
  private mutating func collect(_ bytes: Span<UInt8>) {
    let reader = MojibakeReader(bytes, allowsLost: isFull)
    let score = MojibakeScore(bytes)
    var index = bytes.firstNonASCII(from: 0)
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      let next = index + length
      // A unit has two characters at least, the second no other of ASCII than a space.
      if next < bytes.count, bytes[next] >= 0x80 || bytes[next] == 0x20 {
        let first = CodePageBytes(scalar)
        if !first.isEmpty, bytes[next] >= 0x80 || MojibakeOddness.isLetter(scalar) {
          for page in Self.pages {
            guard var unit = reader.unit(at: index, first, length: length, in: page) else {
              continue
            }
            unit.score = score.points(unit)
            units.append(unit)
          }
        }
      }
      index = bytes.firstNonASCII(from: next)
    }
  }

  /// Counts the characters that could begin a unit of each page.
  private mutating func countLeads(_ bytes: Span<UInt8>) {
    for page in leads.indices { leads[page] = 0 }
    var index = bytes.firstNonASCII(from: 0)
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      let first = CodePageBytes(scalar)
      if !first.isEmpty {
        for page in Self.pages where (0xC2...0xF4).contains(first[page]) {
          leads[Int(page.rawValue)] += 1
        }
      }
      index = bytes.firstNonASCII(from: index + length)
    }
  }

  /// Counts, for each unit, those of its page that stand in one row with it.
  private mutating func weighNeighbours() {
    var ends = [Int](repeating: -1, count: found.count)
    var lengths = [Int](repeating: 0, count: found.count)
    for index in units.indices {
      let page = Int(units[index].page.rawValue)
      let goesOn = ends[page] == units[index].start
      lengths[page] = goesOn ? lengths[page] + 1 : 0
      units[index].neighbours = lengths[page]
      ends[page] = units[index].end
    }
    var starts = [Int](repeating: -1, count: found.count)
    for index in units.indices.reversed() {
      let page = Int(units[index].page.rawValue)
      let goesOn = starts[page] == units[index].end
      lengths[page] = goesOn ? lengths[page] + 1 : 0
      units[index].neighbours += lengths[page]
      starts[page] = units[index].start
    }
  }

  /// Whether the document is full enough of a page that less evidence will do.
  private func isFound(_ page: CodePage) -> Bool {
    let count = found[Int(page.rawValue)]
    return count > 0 && count * Self.leadsForOne >= leads[Int(page.rawValue)]
  }

  /// The points of a unit with its neighbours.
  private func evidence(_ unit: MojibakeUnit) -> Int {
    let isWord = unit.script != .punctuation && unit.script != .other && unit.script != .control
    return unit.score + (isWord ? min(unit.neighbours, 4) : 0)
  }

  /// The same, with what the rest of the document says of the page.
  private func total(_ unit: MojibakeUnit) -> Int {
    let points = evidence(unit)
    let isFound = isFound(unit.page)
    if unit.needsPage {
      // After a small letter, "à" has lost its second half.
      return isFound || unit.meant == 0xE0 && points >= 5 ? max(points, certain) : 0
    }
    guard isFound else { return points }
    if unit.neighbours > 0, points >= 0 { return points + 3 }
    return points >= Self.likely ? points + 2 : points
  }

  /// Writes what was meant; returns where the text goes on.
  private func write(
    _ unit: MojibakeUnit, _ bytes: Span<UInt8>, into output: inout TextBuilder
  ) -> Int {
    // A unit was made of a well-formed sequence.
    guard let scalar = Unicode.Scalar(unit.meant), let encoded = UTF8.encode(scalar) else {
      return unit.end
    }
    var end = unit.end
    if unit.needsPage, unit.meant == 0xE0, !joinsWord(bytes, after: unit.end) {
      // The space between "à" and the next word was there, and the half of "à" is gone.
      end -= 1
      if unit.end < bytes.count, bytes[unit.end] == 0x20 { end += 1 }
    }
    output.replace(TextRange(unit.start, end), with: Array(encoded))
    return end
  }

  /// Whether what follows "à" is the end of a Portuguese word: "às", "àquele".
  private func joinsWord(_ bytes: Span<UInt8>, after end: Int) -> Bool {
    let rest = bytes.extracting(end..<min(end + 4, bytes.count))
    if rest.count >= 2, rest[0] == UInt8(ascii: "s"), rest[1] == 0x20 { return true }
    return rest.equals("quel")
  }
}
