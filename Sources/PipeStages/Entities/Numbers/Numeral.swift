internal import PipeKit

/// A number as it is written in digits: its groups, what stands between them, and its ending.
struct Numeral {
  /// What follows the digits, as far as it makes another kind of number.
  enum Ending {
    case none
    /// 19th, 1st
    case ordinal
    /// 1980s
    case plural
    case letters
    /// Letters and digits, as in a code.
    case other
  }

  /// Up to three groups of digits: 26.07.2022 has three, 1,140 is one.
  private var groups: InlineArray<3, Group> = [Group(), Group(), Group()]
  private(set) var groupCount = 0
  private var separators: InlineArray<2, UInt8> = [0, 0]
  private(set) var ending = Ending.none
  /// Whether commas part the thousands.
  private(set) var hasThousands = false

  struct Group: BitwiseCopyable {
    var value = 0
    var digits = 0
  }

  /// Reads a word that begins with a digit; nil for one that is not made of up to three groups.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while true {
      guard groupCount < 3, let end = readGroup(bytes, index, range.upperBound) else { return nil }
      index = end
      guard index + 1 < range.upperBound, bytes[index + 1].isASCIIDigit,
        Self.isSeparator(bytes[index])
      else { break }
      guard groupCount < 3 else { return nil }
      separators[groupCount - 1] = bytes[index]
      index += 1
    }
    readEnding(bytes, index..<range.upperBound)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// Reads digits and the thousands after them; returns their end.
  private mutating func readGroup(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var group = Group()
    var index = start
    while index < limit, bytes[index].isASCIIDigit {
      group.value = min(group.value &* 10 &+ Int(bytes[index] - 0x30), 1 << 40)
      group.digits += 1
      index += 1
    }
    guard group.digits > 0 else { return nil }
    while Self.isThousands(bytes, index, limit) {
      for digit in index + 1..<index + 4 {
        group.value = min(group.value &* 10 &+ Int(bytes[digit] - 0x30), 1 << 40)
      }
      group.digits += 3
      hasThousands = true
      index += 4
    }
    groups[groupCount] = group
    groupCount += 1
    return index
  }

  private static func isThousands(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard index + 3 < limit, bytes[index] == UInt8(ascii: ",") else { return false }
    for digit in index + 1...index + 3 where !bytes[digit].isASCIIDigit { return false }
    return index + 4 == limit || !bytes[index + 4].isASCIIDigit
  }

  private mutating func readEnding(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let letters = bytes.extracting(range)
    if letters.equals("s") {
      ending = .plural
    } else if letters.equals("st") || letters.equals("nd") || letters.equals("rd")
      || letters.equals("th")
    {
      ending = .ordinal
    } else {
      ending = letters.count(where: { $0.isASCIIDigit }) == 0 ? .letters : .other
    }
  }

  /// A group's value.
  func value(_ group: Int) -> Int { groups[group].value }

  /// How many digits a group has.
  func digits(_ group: Int) -> Int { groups[group].digits }

  /// What stands after a group.
  func separator(_ group: Int) -> UInt8 { separators[group] }

  /// Whether it is digits alone: 1968, 1,140.
  var isWhole: Bool { groupCount == 1 && ending == .none }

  /// Whether it is a whole number or has decimals: 87.4.
  var isDecimal: Bool {
    groupCount == 1 || groupCount == 2 && separators[0] == UInt8(ascii: ".")
  }

  /// Whether it is two numbers joined by a hyphen: 5-10.
  var isRange: Bool { groupCount == 2 && separators[0] == UInt8(ascii: "-") }

  /// The year, if it could be one.
  var year: Int? {
    guard isWhole, !hasThousands, groups[0].digits == 4, (1000...2100).contains(groups[0].value)
    else { return nil }
    return groups[0].value
  }

  /// Whether it is a day of a month: 3, 21st.
  var isDay: Bool {
    groupCount == 1 && groups[0].digits <= 2 && (1...31).contains(groups[0].value)
      && (ending == .none || ending == .ordinal)
  }

  /// Whether it is two days of a month: 10-12.
  var isDays: Bool {
    isRange && ending == .none && groups[0].digits <= 2 && groups[1].digits <= 2
      && (1...31).contains(groups[0].value) && (1...31).contains(groups[1].value)
  }

  /// Whether it is 1998-2004, 2021/22 or 2021-22.
  var isYears: Bool {
    guard groupCount == 2, ending == .none, groups[0].digits == 4,
      (1500...2100).contains(groups[0].value),
      separators[0] == UInt8(ascii: "-") || separators[0] == UInt8(ascii: "/")
    else { return false }
    let second = groups[1]
    if second.digits == 4 { return (groups[0].value...2100).contains(second.value) }
    return second.digits == 2 && separators[0] == UInt8(ascii: "/")
      || second.digits == 2 && second.value == (groups[0].value + 1) % 100
  }

  /// Whether it is a day, a month and a year in figures: 26/07/2022, 2022-07-26.
  var isFullDate: Bool {
    guard groupCount == 3, ending == .none, separators[0] == separators[1],
      separators[0] != UInt8(ascii: ":"), separators[0] != UInt8(ascii: ",")
    else { return false }
    if groups[0].digits == 4 {
      return (1500...2100).contains(groups[0].value) && (1...12).contains(groups[1].value)
        && (1...31).contains(groups[2].value)
    }
    let (first, second) = (groups[0].value, groups[1].value)
    guard (1...31).contains(first), (1...31).contains(second), min(first, second) <= 12 else {
      return false
    }
    return groups[2].digits == 4 && (1500...2100).contains(groups[2].value)
      || groups[2].digits == 2 && separators[0] == UInt8(ascii: "/")
  }

  /// Whether it is a time of day: 20:08, and with `dots` 3.40 as well.
  func isClock(dots: Bool) -> Bool {
    guard groupCount == 2, groups[0].digits <= 2, groups[1].digits == 2, groups[0].value < 25,
      groups[1].value < 60
    else { return false }
    return separators[0] == UInt8(ascii: ":") || dots && separators[0] == UInt8(ascii: ".")
  }
}
