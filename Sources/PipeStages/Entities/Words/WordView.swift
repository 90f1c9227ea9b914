internal import PipeKit

/// The words of one sentence, with safe looks beyond its ends.
struct WordView: ~Escapable {
  let bytes: Span<UInt8>
  /// The words of the whole document.
  let words: Span<EntityWord>
  /// The sentence's first word, and the one after its last.
  let start: Int
  let end: Int

  @_lifetime(copy bytes, copy words)
  init(bytes: Span<UInt8>, words: Span<EntityWord>, sentence: Range<Int>) {
    self.bytes = bytes
    self.words = words
    start = sentence.lowerBound
    end = sentence.upperBound
  }

  @inline(__always)
  subscript(index: Int) -> EntityWord { words[index] }

  @inline(__always)
  func contains(_ index: Int) -> Bool { index >= start && index < end }

  /// Whether the word is in one of the lists; false beyond the sentence.
  @inline(__always)
  func isAny(_ index: Int, _ classes: LexicalClass) -> Bool {
    contains(index) && words[index].isAny(classes)
  }

  /// Whether the word has one of the looks; false beyond the sentence.
  @inline(__always)
  func has(_ index: Int, _ shape: EntityWord.Shape) -> Bool {
    contains(index) && !words[index].shape.isDisjoint(with: shape)
  }

  /// Whether the word is the mark; false beyond the sentence.
  @inline(__always)
  func isMark(_ index: Int, _ ascii: UInt8) -> Bool {
    contains(index) && words[index].mark == ascii
  }

  /// Whether the word is this one, in whatever case; the literal is in small letters.
  @inline(__always)
  func isWord(_ index: Int, _ literal: StaticString) -> Bool {
    // Most words differ in length already, which a look at the word tells.
    contains(index) && words[index].range.count == literal.utf8CodeUnitCount
      && spells(index, literal)
  }

  /// Whether a word as long as a literal is this one.
  private func spells(_ index: Int, _ literal: StaticString) -> Bool {
    let letters = bytes.extracting(words[index].range.indices)
    return literal.withUTF8Buffer { buffer in
      for place in letters.indices where letters[place].asciiLowercased != buffer[place] {
        return false
      }
      return true
    }
  }

  /// Whether the word stands right after the one before it, without white space.
  @inline(__always)
  func isAttached(_ index: Int) -> Bool {
    contains(index) && index > start && !words[index].shape.contains(.spaceBefore)
  }
}
