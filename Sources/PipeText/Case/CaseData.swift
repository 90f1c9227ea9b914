/// What letters are in lower case, and where case does not count.
package struct CaseData: Sendable {
  private let table: DecompositionTable

  private init(_ list: StaticString) { table = DecompositionTable([MappingList(list)]) }

  /// Lower case, letter by letter: no letter looks at its neighbours.
  package static let lower = CaseData(lowerCase)
  /// Full case folding: STRASSE and Straße come out alike.
  package static let fold = CaseData(folded)

  /// Adds what a scalar becomes to `bytes`; returns false, and adds nothing, where it stays.
  package func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    let range = table[scalar]
    if range.isEmpty { return false }
    for value in table.scalars[range] {
      // The lists are made of scalars.
      guard let target = Unicode.Scalar(value), let encoded = UTF8.encode(target) else { continue }
      bytes.append(contentsOf: encoded)
    }
    return true
  }
}
