import PipeKit

/// Says in a user's words what libyaml found wrong, and where the mistake was probably made.
///
/// libyaml stops where it can go no further, which is often lines after the mistake. So the text is
/// searched, in this order, for mistakes that are known to end there; the wording of each kind
/// stands in a file of its own.
struct SyntaxExplanation {
  let source: SourceText
  let failure: YAMLFailure
  /// Where libyaml stopped, in code points of the source.
  let index: Int
  /// Where what it was reading began.
  let contextIndex: Int
  let scan: PunctuationScan

  init(of failure: YAMLFailure, in source: SourceText, part: Range<Int>) {
    self.source = source
    self.failure = failure
    index = min(failure.index + part.lowerBound, part.upperBound)
    contextIndex = min(failure.contextIndex + part.lowerBound, part.upperBound)
    scan = PunctuationScan(source.scalars[part])
  }

  var diagnostic: Diagnostic {
    quoteProblem ?? variableProblem ?? unclosedBracket ?? tabProblem ?? tagProblem
      ?? reservedCharacter ?? missingColonOrSpace ?? colonInValue ?? dashInValue ?? flowProblem
      ?? textAfterValue ?? indentationProblem ?? plainWords
  }

  /// The line where libyaml stopped, counted from 1.
  var line: Int { source.lineNumber(of: index) }

  /// The code point where libyaml stopped; nil at the end of the text.
  var character: Unicode.Scalar? { scalar(at: index) }

  /// A code point, or nil outside the text: libyaml's places are not to be relied on.
  func scalar(at index: Int) -> Unicode.Scalar? {
    source.scalars.indices.contains(index) ? source.scalars[index] : nil
  }

  /// What stands on a line from `index` on.
  func restOfLine(from index: Int) -> ArraySlice<Unicode.Scalar> {
    let end = source.line(source.lineNumber(of: index)).endIndex
    return source.scalars[min(index, end)..<end]
  }

  /// Whether libyaml's complaint holds all these words.
  func isAbout(_ words: String...) -> Bool {
    words.allSatisfy { failure.problem.contains($0) || failure.context.contains($0) }
  }

  func problem(
    _ code: String, _ message: String, at index: Int, length: Int = 1, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, message, at: source.location(of: index..<index + length), help: help)
  }

  /// What is left when no known mistake fits.
  private var plainWords: Diagnostic {
    let words = failure.problem.replacing("did not find expected", with: "expected")
    let help = failure.context.isEmpty ? nil : "this was found \(failure.context)"
    return problem("invalid-yaml", "this is not YAML: \(words)", at: index, help: help)
  }
}
