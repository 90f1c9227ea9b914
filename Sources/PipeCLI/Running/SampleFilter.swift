internal import ArgumentParser
internal import PipeKit

/// Keeps a share of the documents, always the same ones: chosen by their identifiers.
struct SampleFilter: Filter {
  static let info = Info("sample", "Keeps a share of the documents.")

  /// The share in hundredths of a percent.
  var share = 10_000

  init() {}

  init(share: Int) { self.share = share }

  func keeps(_ document: Document) -> Bool {
    // FNV-1a; any fixed hash would do.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in document.id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(hash >> 32) * 10_000 >> 32 < share
  }

  /// Reads `1%`, `0.5%` or `100%` as hundredths of a percent.
  static func parse(_ text: String) throws -> Int {
    guard text.hasSuffix("%"), let value = Double(text.dropLast()), (0...100).contains(value) else {
      throw ValidationError("'\(text)' is no share; write 1% or 0.5%")
    }
    return Int((value * 100).rounded())
  }
}
