import Testing

@testable import PipeEngine

@Suite struct IdentifierSetTests {
  @Test func knowsEveryIdentifierAgain() {
    var set = IdentifierSet()
    let identifiers = (0..<50_000).map { "document-\($0)" } + [""]
    let areNew = identifiers.map { set.insert($0) }
    let areNewAgain = identifiers.map { set.insert($0) }
    #expect(areNew.allSatisfy { $0 })
    #expect(!areNewAgain.contains(true))
  }
}
