/// What the files of a run are called, for messages that speak of another one than the one at hand.
package struct InputNames: Sendable {
  /// The number in the run of the first file that a source reads.
  package var first: Int
  /// The path of a file by its number in the run; nil where nobody knows it.
  package var path: @Sendable (_ input: Int) -> String?

  package init(
    first: Int = 0, path: @escaping @Sendable (_ input: Int) -> String? = { _ in nil }
  ) {
    self.first = first
    self.path = path
  }

  /// A place as a person reads it, such as `b.jsonl:12`; nil where it is unknown.
  package func words(_ place: InputPlace) -> String? {
    guard let path = place.input.flatMap(path) else { return nil }
    return place.line.map { "\(path):\($0)" } ?? path
  }
}
