import PipeKit

/// A list of aliases by folded names, for names of the whole corpus. Cold.
struct CorpusAliases: Sendable {
  private var names: [[UInt8]: String] = [:]
  /// For each name that is split from others, the numbers of the lists it is in.
  private var splits: [[UInt8]: [Int]] = [:]
  private var dropped: Set<[UInt8]> = []

  init(_ list: AliasList) {
    for merge in list.merges {
      for name in [merge.name] + merge.others { names[Self.letters(of: name)] = merge.name }
    }
    for (number, names) in list.splits.enumerated() {
      for name in names { splits[Self.letters(of: name), default: []].append(number) }
    }
    dropped = Set(list.drops.map { Self.letters(of: $0) })
  }

  /// What the user calls what has a key of ``NameFold``; nil where the list does not name it.
  func name(ofKey key: [UInt8]) -> String? { names[Self.letters(ofKey: key)] }

  /// Whether the user wants to hear nothing of what has a key.
  func isDropped(key: [UInt8]) -> Bool { dropped.contains(Self.letters(ofKey: key)) }

  /// Whether the user splits what two keys name.
  func areHeldApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard let lists = splits[Self.letters(ofKey: left)],
      let others = splits[Self.letters(ofKey: right)]
    else { return false }
    return lists.contains { others.contains($0) }
  }

  private static func letters(of name: String) -> [UInt8] {
    letters(ofKey: NameFold.key(of: name, kind: .other))
  }

  private static func letters(ofKey key: [UInt8]) -> [UInt8] {
    AliasLetters.fold(String(decoding: key, as: UTF8.self))
  }
}
