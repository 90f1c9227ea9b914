import PipeKit
import Testing

@Suite struct StateTests {
  @Test(arguments: [0, 1, -1, 63, -64, 64, 300, .max, .min] as [Int64])
  func `Whole numbers come back`(value: Int64) throws {
    var writer = StateWriter()
    writer.integer(value)
    var reader = StateReader(writer.bytes)
    #expect(try reader.integer() == value)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: [0, 1, -1, Int128(Int64.max) + 1, Int128(Int64.min) - 1, 1 << 90, -1 << 90])
  func `Wide sums come back`(value: Int128) throws {
    var writer = StateWriter()
    writer.sum(value)
    var reader = StateReader(writer.bytes)
    #expect(try reader.sum() == value)
  }

  @Test func `Bytes and strings come back`() throws {
    var writer = StateWriter()
    writer.bytes([0, 255])
    writer.string("é")
    let three: [UInt8] = [1, 2, 3]
    writer.bytes(three.span)
    var reader = StateReader(writer.bytes)
    #expect(try reader.bytes() == [0, 255])
    #expect(try reader.string() == "é")
    #expect(try reader.bytes() == [1, 2, 3])
    #expect(throws: DocumentError.self) { try reader.integer() }
  }

  @Test func `A total is never negative, and a count never more than what follows`() {
    var writer = StateWriter()
    writer.integer(-1)
    writer.integer(1 << 60)
    writer.integer(9)
    var reader = StateReader(writer.bytes)
    #expect(throws: DocumentError.self) { try reader.total() }
    #expect(throws: DocumentError.self) { try reader.total() }
    #expect(throws: DocumentError.self) { try reader.count() }
  }

  @Test func `Names are known by number, as bytes`() {
    var table = NameTable()
    let names = (0..<1_000).map { Array("name \($0 % 500)".utf8) }
    let numbers = names.map { table.intern($0) }
    #expect(table.count == 500)
    #expect(zip(names, numbers).allSatisfy { table.makeArray($1) == $0 })
    for (name, number) in [(names[7], numbers[7]), ([1, 2], nil)] {
      let found = table.find(name.span)
      #expect(found == number)
    }
    #expect(table.intern(Array("é".utf8)) != table.intern(Array("e\u{301}".utf8)))
    #expect(table.intern([]) == table.intern([]))
  }

  @Test func `Keys get places in the order of arrival`() {
    var table = KeyTable()
    for key in 0..<1_000 as Range<UInt32> {
      let (place, isNew) = table.place(of: KeyTable.key(key % 300, 7))
      #expect(place == Int(key % 300))
      #expect(isNew == (key < 300))
    }
    #expect(table.find(KeyTable.key(299, 7)) == 299)
    #expect(table.find(KeyTable.key(300, 7)) == nil)
    #expect(KeyTable.parts(KeyTable.key(1, 2)) == (1, 2))
  }

  @Test func `A mean is rounded half away from zero`() {
    #expect(Score(meanOf: 5, count: 2) == Score(tenThousandths: 3))
    #expect(Score(meanOf: -5, count: 2) == Score(tenThousandths: -3))
    #expect(Score(meanOf: 4, count: 3) == Score(tenThousandths: 1))
    #expect(Score(meanOf: 4, count: 0) == nil)
  }

  @Test func `Days read, sort and count as the calendar does`() throws {
    let day = try #require(Day("2026-03-01"))
    #expect("\(day)" == "2026-03-01")
    #expect(day.number - (try #require(Day("2026-02-28"))).number == 1)
    #expect(day.number - (try #require(Day("2024-02-28"))).number == 732)
    #expect(try #require(Day("1999-12-31")) < day)
    for text in ["2026-13-01", "2026-00-01", "2026-01-32", "2026-1-1", "2026-01-011", "", "x"] {
      #expect(Day(text) == nil)
    }
    for number in stride(from: 0, to: 3_000_000, by: 997) {
      #expect(Day(number: number).number == number)
    }
  }
}
