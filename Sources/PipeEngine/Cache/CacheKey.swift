/// What a stage made is found by: 128 bits of the digest of everything that it depends on.
struct CacheKey: Hashable, Sendable, BitwiseCopyable {
  var high: UInt64
  var low: UInt64
}
