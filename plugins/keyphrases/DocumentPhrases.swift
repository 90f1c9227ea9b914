/// What one document may turn out to be about.
struct DocumentPhrases {
  var id: [UInt8]
  /// How many candidates it has.
  var total: Int
  /// The document's best candidates by themselves: numbers of phrases, and how often each occurs.
  var phrases: [(phrase: Int, count: Int)]
}
