/// Puts text into a normalisation form, segment by segment.
///
/// A segment is a starter and all that may move or compose with it; the rest of the text takes no
/// part in it. Feed scalars to ``add(_:)`` until one of them ``startsSegment(_:)``, then
/// ``takeSegment(_:)``. Time is linear in the length of a segment, whatever its marks.
public struct Normalizer: Sendable {
  public let form: NormalizationForm
  private let properties = NormalizationData.properties
  /// The open segment, decomposed.
  private var scalars: [UInt32] = []
  private var classes: [UInt8] = []
  private var ordering = MarkOrdering()

  public init(_ form: NormalizationForm) { self.form = form }

  /// Whether the form leaves a scalar as it is, whatever stands before it.
  @inline(__always)
  public func isInert(_ scalar: Unicode.Scalar) -> Bool {
    properties[scalar].isInert(in: form)
  }

  /// Whether a scalar begins a segment: nothing before it has to do with it.
  @inline(__always)
  public func startsSegment(_ scalar: Unicode.Scalar) -> Bool {
    properties[scalar].startsSegment(in: form)
  }

  /// Adds a scalar to the open segment.
  public mutating func add(_ scalar: Unicode.Scalar) {
    if let (lead, vowel, trail) = Hangul.decompose(scalar.value) {
      append(lead)
      append(vowel)
      if let trail { append(trail) }
      return
    }
    let mappings = NormalizationMappings.shared
    let table = form.isCompatible ? mappings.compatible : mappings.canonical
    let range = table[scalar]
    if range.isEmpty { return append(scalar.value) }
    for index in range { append(table.scalars[index]) }
  }

  private mutating func append(_ value: UInt32) {
    scalars.append(value)
    // Decompositions are made of scalars.
    classes.append(Unicode.Scalar(value).map { properties[$0].combiningClass } ?? 0)
  }

  /// Ends the segment and adds its normal form to `bytes`.
  public mutating func takeSegment(_ bytes: inout [UInt8]) {
    ordering.sort(&scalars, &classes)
    if form.isComposed { compose() }
    for value in scalars {
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { continue }
      bytes.append(contentsOf: encoded)
    }
    scalars.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
  }

  /// Puts starters together with what follows them, in place (UAX 15, definition D117).
  private mutating func compose() {
    var count = 0
    var starter: Int?
    for index in scalars.indices {
      let scalar = scalars[index]
      let combiningClass = classes[index]
      if let starter {
        let isBlocked = count - 1 > starter && classes[count - 1] >= combiningClass
        if !isBlocked, let composite = composition(scalars[starter], scalar) {
          scalars[starter] = composite
          continue
        }
      }
      if combiningClass == 0 { starter = count }
      scalars[count] = scalar
      classes[count] = combiningClass
      count += 1
    }
    scalars.removeLast(scalars.count - count)
    classes.removeLast(classes.count - count)
  }

  private func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.compose(first, second) ?? NormalizationMappings.shared.compositions[first, second]
  }
}
