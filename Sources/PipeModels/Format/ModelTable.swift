#if _endian(big)
  #error("model files are little-endian, and used as they lie")
#endif

/// Numbers or records of one size in a model's memory, used where they lie.
///
/// The table keeps the memory alive, which never changes. Hot.
package struct ModelTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let memory: ModelMemory
  @usableFromInline let elements: UnsafeBufferPointer<Element>

  /// Takes `count` elements at `offset`, which the caller has found to be within the memory and a
  /// multiple of ``ModelMemory/alignment``.
  init(_ memory: ModelMemory, offset: Int, count: Int) {
    self.memory = memory
    elements = UnsafeRawBufferPointer(
      rebasing: memory.bytes[offset..<offset + count * MemoryLayout<Element>.stride]
    ).bindMemory(to: Element.self)
  }

  /// Makes a table in memory of its own.
  package init(_ values: [Element]) {
    let size = values.count * MemoryLayout<Element>.stride
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, size), alignment: ModelMemory.alignment)
    values.withUnsafeBytes { copy.copyMemory(from: $0) }
    memory = ModelMemory(UnsafeRawBufferPointer(rebasing: copy[..<size])) { $0.deallocate() }
    elements = memory.bytes.bindMemory(to: Element.self)
  }

  @inlinable
  package var count: Int { elements.count }

  @inlinable
  package var indices: Range<Int> { 0..<elements.count }

  @inlinable
  package subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: elements.count), "no such element")
    return elements[index]
  }

  /// Calls `body` with the elements, which stay where they are for the time of the call.
  @inlinable
  @inline(__always)
  package func withElements<Result>(
    _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    withExtendedLifetime(memory) { body(elements) }
  }

  /// The elements as an array, for what is not hot.
  package var array: [Element] { withElements { Array($0) } }
}
