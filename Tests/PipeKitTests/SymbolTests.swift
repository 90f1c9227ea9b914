import PipeKit
import Testing

@Suite struct SymbolTests {
  @Test func isTheSameForTheSameBytesOnly() {
    #expect(Symbol("caf\u{E9}") == Symbol("caf\u{E9}"))
    #expect(Symbol("caf\u{E9}") != Symbol("cafe\u{301}"))
    #expect(Symbol("PERSON") == .person)
    #expect(Symbol.person.name == "PERSON")
  }

  @Test func canBeMadeOnManyThreads() async {
    let symbols = await withTaskGroup(of: Symbol.self) { group in
      for number in 0..<1000 { group.addTask { Symbol("many-\(number % 10)") } }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(symbols.count == 10)
  }
}
