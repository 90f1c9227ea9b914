internal import PipeKit
private import Synchronization

/// Lets one document through, and notes whether it came.
struct DocumentProbe: Filter {
  static let info = Info("probe", "Keeps one document.")

  private let id: [UInt8]
  private let sighting = Sighting()

  private final class Sighting: Sendable {
    let wasSeen = Atomic(false)
  }

  init() { id = [] }

  init(id: String) { self.id = Array(id.utf8) }

  /// Whether the document has come by any copy of this.
  var wasSeen: Bool { sighting.wasSeen.load(ordering: .relaxed) }

  func keeps(_ document: Document) -> Bool {
    guard document.id.utf8.elementsEqual(id) else { return false }
    sighting.wasSeen.store(true, ordering: .relaxed)
    return true
  }
}
