/// Where and why libyaml gave up, in its own words.
struct YAMLFailure: Error, Equatable {
  /// What it was doing, such as `while parsing a flow sequence`; empty if it does not say.
  var context: String
  /// Where what it was doing began.
  var contextIndex: Int
  /// What went wrong, such as `did not find expected ',' or ']'`.
  var problem: String
  var index: Int
}
