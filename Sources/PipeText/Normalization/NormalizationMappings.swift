/// What scalars decompose into, canonically and for compatibility, and what they compose to.
///
/// Made from the generated lists when a text has the first scalar that a form changes, which most
/// texts have not: that takes some milliseconds.
struct NormalizationMappings: Sendable {
  let canonical: DecompositionTable
  let compatible: DecompositionTable
  let compositions: CompositionTable

  static let shared = NormalizationMappings()

  private init() {
    let canonicalList = MappingList(NormalizationData.canonicalMappings)
    let compatibleList = MappingList(NormalizationData.compatibilityMappings)
    canonical = DecompositionTable([canonicalList])
    compatible = DecompositionTable([canonicalList, compatibleList])
    compositions = CompositionTable(canonicalList)
  }
}
