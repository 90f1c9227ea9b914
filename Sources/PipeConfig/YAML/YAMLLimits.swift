/// How much one YAML text may ask of the reader.
enum YAMLLimits {
  static let bytes = 1 << 20
  /// Lists and mappings inside one another, aliases filled in.
  static let depth = 64
  static let aliases = 100
  /// Values that all aliases together stand for.
  static let aliasedNodes = 10_000
  /// Lines that begin with `%`: libyaml compares each directive with every other.
  static let directives = 100
  /// Mistakes in the YAML after which reading ends: nobody reads on either.
  static let problems = 100
}
