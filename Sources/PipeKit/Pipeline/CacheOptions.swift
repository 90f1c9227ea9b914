/// Where results of stages are kept from run to run. No part of a plan: it changes no byte of output.
package struct CacheOptions: Hashable, Sendable {
  /// The folder; nil for the user's own cache.
  package var directory: String?
  /// How many bytes the folder may hold after a run.
  package var maximumSize: Int

  /// What a cache may hold where nobody says.
  package static let usualSize = 4 << 30

  package init(directory: String? = nil, maximumSize: Int = Self.usualSize) {
    self.directory = directory
    self.maximumSize = maximumSize
  }
}
