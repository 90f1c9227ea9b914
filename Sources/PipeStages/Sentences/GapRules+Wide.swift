internal import PipeKit

extension GapRules {
  /// Whether a mark is one of those that Chinese and Japanese write without spaces: 。！？
  @inline(__always)
  func isWide(_ mark: Int) -> Bool {
    guard traits[mark].contains(.bang), tokens[mark].range.count == 3 else { return false }
    return isWideStop(Int(tokens[mark].range.lower))
  }

  private func isWideStop(_ index: Int) -> Bool {
    switch bytes.scalar(at: index).scalar {
    case "\u{3002}", "\u{FF01}", "\u{FF0E}", "\u{FF1F}", "\u{FF61}": true
    default: false
    }
  }

  /// A gap after a wide mark ends a sentence whatever follows, but for a title's own marks, for
  /// 3．29, and for a quotation that goes on in と: 「はい。」と答えた。
  func splitsAfterWide(_ right: Int, _ mark: Int) -> Bool {
    let next = traits[right]
    guard next.isDisjoint(with: [.closer, .comma, .colon, .bang, .ellipsis]) else { return false }
    if isInTitle(mark) { return false }
    let first = bytes.scalar(at: Int(tokens[right].range.lower)).scalar
    if mark < right - 1 { return first != "\u{3068}" && first != "\u{3063}" }
    let isDecimalPoint = bytes.scalar(at: Int(tokens[mark].range.lower)).scalar == "\u{FF0E}"
    return !(isDecimalPoint && next.contains(.digit))
  }

  /// No title is looked for further back.
  private static let longestTitle = 40

  /// Whether the mark stands between 《 and 》, which go round the titles of books and films.
  func isInTitle(_ mark: Int) -> Bool {
    var index = mark - 1
    let last = max(0, mark - Self.longestTitle)
    while index >= last {
      let range = tokens[index].range
      if range.count == 3, bytes[Int(range.lower)] == 0xE3 {
        switch bytes.scalar(at: Int(range.lower)).scalar {
        case "\u{3008}", "\u{300A}": return true
        case "\u{3009}", "\u{300B}": return false
        default: break
        }
      }
      index -= 1
    }
    return false
  }
}
