extension FeatureTable {
  /// A row of a feature: outcomes in rising order, weights not zero.
  package struct Row: Hashable, Sendable {
    package var key: UInt32
    package var weights: [Weight]

    package init(key: UInt32, weights: [Weight]) {
      self.key = key
      self.weights = weights
    }
  }

  /// What one feature says of one outcome.
  package struct Weight: Hashable, Sendable, BitwiseCopyable {
    package var outcome: UInt8
    package var value: Int16

    package init(outcome: UInt8, value: Int16) {
      self.outcome = outcome
      self.value = value
    }
  }
}

extension FeatureTable.Row {
  /// The largest weight that one unit of a table holds.
  private static let largestPart = 1_023

  /// The weights as units of a table; those that one unit does not hold are cut into parts.
  func parts(outcomes: Int) -> [UInt16] {
    precondition(!weights.isEmpty, "a row needs a weight")
    var parts: [UInt16] = []
    for weight in weights {
      var rest = Int(weight.value)
      precondition(
        Int(weight.outcome) < outcomes && rest != 0 && abs(rest) <= FeatureTable.weightLimit,
        "a weight must fit the table")
      while rest != 0 {
        let part = max(-Self.largestPart, min(Self.largestPart, rest))
        parts.append(UInt16(bitPattern: Int16(part) << 5) | UInt16(weight.outcome))
        rest -= part
      }
    }
    precondition(parts.count < 256, "outcomes must differ")
    return parts
  }

  /// Puts the parts of weights together.
  init(key: UInt32, parts: ArraySlice<UInt16>) {
    self.init(key: key, weights: [])
    for part in parts {
      let (outcome, value) = (UInt8(part & 31), Int16(bitPattern: part) >> 5)
      if let last = weights.last, last.outcome == outcome {
        weights[weights.count - 1].value &+= value
      } else {
        weights.append(FeatureTable.Weight(outcome: outcome, value: value))
      }
    }
  }
}
