import PipeText
import Testing
import TestSupport

@Suite struct NormalizationTests {
  private static let file = "data/normalization/NormalizationTest.txt"

  /// One row of the consortium's test: a text and its four forms.
  private struct Row {
    let line: Int
    let source: Text
    let forms: [NormalizationForm: Text]

    init?(_ row: Substring, line: Int) {
      let columns = row.split(separator: ";", omittingEmptySubsequences: false)
      guard columns.count > 5, row.first?.isHexDigit == true else { return nil }
      let texts = columns.prefix(5).map { column in
        let scalars = column.split(separator: " ").compactMap {
          UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
        }
        return Text(String(String.UnicodeScalarView(scalars)))
      }
      self.line = line
      source = texts[0]
      forms = [.nfc: texts[1], .nfd: texts[2], .nfkc: texts[3], .nfkd: texts[4]]
    }
  }

  @Test(
    .enabled("NormalizationTest.txt is not beside the checkout") { SharedData.exists(file) },
    arguments: NormalizationForm.allCases)
  func `Every row of the consortium's test has its form`(_ form: NormalizationForm) throws {
    let rows = try SharedData.lines(Self.file).enumerated().compactMap {
      Row($0.element, line: $0.offset)
    }
    #expect(rows.count == 18_593)
    var normalizer = Normalizer(form)
    var wrong: [Int] = []
    for row in rows {
      let expected = row.forms[form]!
      // Canonical forms of compatibility forms are those; see the file's own conformance clauses.
      let canonical = [row.source, row.forms[.nfc]!, row.forms[.nfd]!]
      let compatible = [row.forms[.nfkc]!, row.forms[.nfkd]!]
      let isCompatible = form == .nfkc || form == .nfkd
      for text in canonical where normalizer.normalize(text) != expected { wrong.append(row.line) }
      let second = isCompatible ? expected : row.forms[form == .nfc ? .nfkc : .nfkd]!
      for text in compatible where normalizer.normalize(text) != second { wrong.append(row.line) }
    }
    #expect(wrong.isEmpty)
  }
}
