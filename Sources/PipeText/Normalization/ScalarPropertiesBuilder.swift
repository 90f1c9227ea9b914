/// Works out what each form does with each scalar from its classes and decompositions.
struct ScalarPropertiesBuilder {
  private let classes: ScalarTable<UInt8>
  private let canonical: DecompositionTable
  private let compatible: DecompositionTable
  /// Scalars that some form changes or joins; all others are inert.
  private var found: [UInt32: ScalarProperties] = [:]

  init(
    classes runs: [(count: Int, value: UInt8)], canonical: DecompositionTable,
    compatible: DecompositionTable
  ) {
    classes = ScalarTable(initial: 0, runs: runs)
    self.canonical = canonical
    self.compatible = compatible
    var scalar: UInt32 = 0
    for run in runs {
      for _ in 0..<run.count {
        if run.value > 0 {
          found[scalar, default: ScalarProperties()].combiningClass = run.value
          setJoining(scalar, in: NormalizationForm.allCases)
        }
        scalar += 1
      }
    }
  }

  /// Takes in a scalar that decomposes.
  mutating func add(_ mapping: MappingList.Mapping, isCanonical: Bool) {
    let scalar = mapping.scalar
    var properties = found[scalar, default: ScalarProperties()]
    if isCanonical {
      properties.setChanging(in: .nfd)
      if mapping.isExcluded { properties.setChanging(in: .nfc) }
    }
    properties.setChanging(in: .nfkd)
    let isRestored = isCanonical && !mapping.isExcluded && isCanonicalOnly(scalar)
    if !isRestored { properties.setChanging(in: .nfkc) }
    found[scalar] = properties
  }

  /// Takes in the scalars that may compose with the one before them.
  mutating func addJoining(_ seconds: [UInt32]) {
    let letters = Hangul.joiningLetters.flatMap { $0.map { UInt32($0) } }
    for second in seconds + letters { setJoining(second, in: [.nfc, .nfkc]) }
  }

  /// Whether the compatibility decomposition is no other than the canonical one.
  private func isCanonicalOnly(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return true }
    return canonical.scalars[canonical[scalar]] == compatible.scalars[compatible[scalar]]
  }

  private mutating func setJoining(_ scalar: UInt32, in forms: [NormalizationForm]) {
    for form in forms { found[scalar, default: ScalarProperties()].setJoining(in: form) }
  }

  /// The table of all scalars.
  consuming func finish() -> ScalarTable<ScalarProperties> {
    inheritJoining()
    var syllable = ScalarProperties()
    syllable.setChanging(in: .nfd)
    syllable.setChanging(in: .nfkd)

    var runs: [(count: Int, value: ScalarProperties)] = []
    var end = 0
    func add(_ start: Int, _ count: Int, _ value: ScalarProperties) {
      runs.append((start - end, ScalarProperties()))
      runs.append((count, value))
      end = start + count
    }
    var syllablesAdded = false
    for (scalar, properties) in found.sorted(by: { $0.key < $1.key }) {
      if !syllablesAdded, Int(scalar) > Hangul.firstSyllable {
        add(Hangul.firstSyllable, Hangul.allSyllables, syllable)
        syllablesAdded = true
      }
      add(Int(scalar), 1, properties)
    }
    return ScalarTable(initial: ScalarProperties(), runs: runs)
  }

  /// A scalar joins what stands before it if the first scalar of its decomposition does.
  private mutating func inheritJoining() {
    for value in found.keys.sorted() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for form in NormalizationForm.allCases {
        let first = form.isCompatible ? compatible.first(scalar) : canonical.first(scalar)
        guard let properties = found[first], !properties.startsSegment(in: form) else { continue }
        found[value]?.setJoining(in: form)
      }
    }
  }
}
