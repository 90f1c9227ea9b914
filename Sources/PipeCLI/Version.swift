/// The version of this tool, as `pipe version` and every manifest say it.
enum Version {
  static let current = "0.1.0"
}
