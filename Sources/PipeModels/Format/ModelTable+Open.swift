extension ModelTable {
  /// Whether the table can be searched by going from slot to slot until one is free: its size is a
  /// power of two, and no run of slots that are taken is longer than chance would have it.
  package func isOpen(where isFree: (Element) -> Bool) -> Bool {
    guard count > 0, count & (count - 1) == 0 else { return false }
    return withElements { slots in
      var (run, longest) = (0, 0)
      // Twice around, for the run that goes over the end.
      for index in 0..<2 * slots.count {
        run = isFree(slots[index & (slots.count - 1)]) ? 0 : run + 1
        longest = max(longest, run)
      }
      return longest <= Self.longestRun
    }
  }

  /// A table of two thirds of slots taken has runs of a few dozen; none of a million has this.
  private static var longestRun: Int { 4_096 }
}
