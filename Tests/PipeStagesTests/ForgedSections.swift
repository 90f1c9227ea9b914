import PipeModels

extension ModelFile {
  /// The file with bytes altered at random in every section: one among the first `head`, where sizes
  /// stand, or as many as `count` says, anywhere.
  func forged(_ random: inout RandomNumbers, head: Int? = nil, count: Int = 1) -> ModelFile {
    var altered = ModelFile()
    for section in sections {
      var bytes = section.bytes
      for _ in 0..<count {
        let limit = min(bytes.count, head ?? bytes.count)
        bytes[random.below(limit)] = UInt8(truncatingIfNeeded: random.next())
      }
      altered.append(section.name, bytes)
    }
    return altered
  }
}
