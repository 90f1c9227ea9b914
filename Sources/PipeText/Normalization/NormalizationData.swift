/// What the normalisation forms need to know of each scalar, made once from the generated lists.
struct NormalizationData: Sendable {
  /// The canonical combining class of each scalar, and what each form does with it.
  let properties: ScalarTable<ScalarProperties>
  /// What scalars decompose into, canonically and for compatibility, and what they compose to.
  let canonical: DecompositionTable
  let compatible: DecompositionTable
  let compositions: CompositionTable

  /// The data, made when they are first needed.
  static let shared = NormalizationData()

  private init() {
    let canonicalList = MappingList(Self.canonicalMappings)
    let compatibleList = MappingList(Self.compatibilityMappings)
    canonical = DecompositionTable([canonicalList])
    compatible = DecompositionTable([canonicalList, compatibleList])
    compositions = CompositionTable(canonicalList)

    var builder = ScalarPropertiesBuilder(
      classes: Self.combiningClasses(), canonical: canonical, compatible: compatible)
    for mapping in canonicalList.mappings { builder.add(mapping, isCanonical: true) }
    for mapping in compatibleList.mappings { builder.add(mapping, isCanonical: false) }
    builder.addJoining(compositions.seconds)
    properties = builder.finish()
  }

  private static func combiningClasses() -> [(count: Int, value: UInt8)] {
    var reader = HexReader(combiningClassRuns)
    var runs: [(count: Int, value: UInt8)] = []
    while let count = reader.number(), let value = reader.number() {
      runs.append((Int(count), UInt8(value)))
    }
    return runs
  }
}
