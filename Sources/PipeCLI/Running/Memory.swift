private import CMalloc

/// What the process asks of the C library's allocator.
enum Memory {
  /// Keeps large blocks out of the heap, for as long as the process runs.
  ///
  /// By default the allocator raises its threshold for blocks of their own with each large block
  /// that is freed, up to 32 MiB; batches and tables of a long run then lie scattered in the heap and
  /// keep it from shrinking. A fixed threshold took 31,000 documents from 157 to 119 MB at no cost
  /// in time.
  static func keepLargeBlocksApart() {
    _ = mallopt(M_MMAP_THRESHOLD, 256 << 10)
  }
}
