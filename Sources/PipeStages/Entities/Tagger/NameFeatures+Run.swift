import PipeModels

extension NameFeatures {
  /// Appends what the run of capitalised words around a token says of it.
  func appendRun(_ place: Int, _ run: CapitalRun, to keys: inout [UInt32]) {
    typealias T = NameTemplate
    let position = run.place(of: place).rawValue
    let first = form(Int(run.first))
    let last = form(Int(run.end) - 1)
    let before = form(Int(run.first) - 1)
    let after = form(Int(run.end))
    func add(_ template: UInt8, _ value: UInt32) {
      keys.append(FeatureHash.key(template, position, value))
    }
    add(T.runLength, UInt32(min(run.count, 7)))
    add(T.runBefore, before.lower)
    add(T.runAfter, after.lower)
    add(T.runFirst, first.lower)
    add(T.runLast, last.lower)
    add(T.runWhole, run.whole)
    add(T.runSuffix, last.suffix)
    add(T.runBeside, FeatureHash.key(T.runBeside, before.lower, after.lower))
    add(
      T.runTwoBefore,
      FeatureHash.key(T.runTwoBefore, form(max(Int(run.first) - 2, -3)).lower, before.lower))
    add(
      T.runTwoAfter,
      FeatureHash.key(
        T.runTwoAfter, after.lower, form(min(Int(run.end) + 1, paragraph.count + 2)).lower))
    add(T.runCluster, UInt32(last.facts.fine))
    add(T.runCluster, 1 << 16 | UInt32(before.facts.fine))
    add(T.runCluster, 2 << 16 | UInt32(after.facts.fine))
    addLists(last.facts.lists, 0, position, to: &keys)
    addLists(before.facts.lists, 1, position, to: &keys)
    addLists(after.facts.lists, 2, position, to: &keys)
    let near = max(Int(run.first), place - 4)..<min(Int(run.end), place + 5)
    for other in near where other != place {
      keys.append(FeatureHash.key(T.runWord, other < place ? 0 : 1, form(other).lower))
    }
  }

  private func addLists(
    _ lists: UInt32, _ which: UInt32, _ position: UInt32, to keys: inout [UInt32]
  ) {
    var bits = lists
    while bits != 0 {
      let value = which << 8 | UInt32(bits.trailingZeroBitCount)
      keys.append(FeatureHash.key(NameTemplate.runList, position, value))
      bits &= bits - 1
    }
  }
}
