extension Annotations {
  /// The same annotations where their words stand after a rewrite.
  ///
  /// An annotation whose words were deleted goes with them; the judgements of entities and
  /// sentences, and the tokens of sentences, stay with what they belong to.
  package func moved(by alignment: Alignment) -> Annotations {
    if alignment.isIdentity { return self }
    var result = self
    var keptTokens: [Int] = []
    var keptSentences: [Int] = []
    var keptEntities: [Int] = []
    result.tokens = tokens.following(alignment, kept: &keptTokens)
    result.sentences = sentences.following(alignment, kept: &keptSentences)
    result.entities = entities.following(alignment, kept: &keptEntities)
    if keptTokens.count < tokens.count { result.renumberTokens(kept: keptTokens) }
    result.sentiment.keep(sentences: keptSentences, entities: keptEntities)
    for index in result.sentiment.evidence.indices {
      result.sentiment.evidence[index].move(by: alignment)
    }
    result.sentiment.moveHolders(by: alignment)
    result.custom = custom.map { $0.moved(by: alignment) }
    return result
  }

  /// Lets each sentence point at its tokens again after some are gone.
  private mutating func renumberTokens(kept: [Int]) {
    /// How many of the first `index` old tokens are left.
    func left(before index: Int) -> UInt32 {
      var low = 0
      var high = kept.count
      while low < high {
        let middle = (low + high) / 2
        if kept[middle] < index { low = middle + 1 } else { high = middle }
      }
      return UInt32(low)
    }
    for index in sentences.indices {
      let tokens = sentences[index].tokens
      sentences[index].firstToken = left(before: tokens.lowerBound)
      sentences[index].tokenCount =
        left(before: tokens.upperBound) - sentences[index].firstToken
    }
  }
}

extension Layer {
  /// The layer after a rewrite, and the old indices of the annotations that are left.
  func following(_ alignment: Alignment, kept: inout [Int]) -> Layer {
    var moved: [Element] = []
    moved.reserveCapacity(count)
    for (index, element) in enumerated() {
      var element = element
      let wasEmpty = element.range.isEmpty
      element.move(by: alignment)
      guard wasEmpty || !element.range.isEmpty else { continue }
      moved.append(element)
      kept.append(index)
    }
    return Layer(sorted: moved)
  }
}

extension Sentiment {
  fileprivate mutating func moveHolders(by alignment: Alignment) {
    func move(_ judgement: inout Judgement) {
      judgement.holder = judgement.holder.map { alignment.targetRange(of: $0) }
    }
    for index in sentences.indices { move(&sentences[index]) }
    for index in entities.indices {
      guard var judgement = entities[index] else { continue }
      move(&judgement)
      entities[index] = judgement
    }
  }

  /// Forgets the judgements of sentences and entities that are gone.
  fileprivate mutating func keep(sentences: [Int], entities: [Int]) {
    if !self.sentences.isEmpty { self.sentences = sentences.map { self.sentences[$0] } }
    if !self.entities.isEmpty { self.entities = entities.map { self.entities[$0] } }
  }
}
