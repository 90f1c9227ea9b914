extension ModelTable {
  /// Whether the table can be searched by going from slot to slot until one is free: its size is a
  /// power of two, and a slot of every stretch of ``stretch`` slots is free.
  ///
  /// A table of which two thirds are taken by chance has runs of a few dozen taken slots.
  package func isOpen(where isFree: (Element) -> Bool) -> Bool {
    guard count > 0, count & (count - 1) == 0 else { return false }
    return withElements { slots in
      var start = 0
      while start < slots.count {
        let end = min(start + Self.stretch, slots.count)
        guard slots[start..<end].contains(where: isFree) else { return false }
        start = end
      }
      return true
    }
  }

  private static var stretch: Int { 2_048 }
}
