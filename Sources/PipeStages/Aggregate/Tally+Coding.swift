import PipeKit

extension Tally {
  private static let format: Int64 = 1

  /// Writes the tally in an order of bytes, so that equal tallies give equal bytes.
  func write(to state: inout StateWriter) {
    let order = CanonicalOrder(self)
    state.integer(Self.format)
    state.integer(Int64(order.labels.count))
    for label in order.labels { state.string(labels[label].name) }
    state.integer(Int64(entities.count))
    for entity in order.entities { write(entity, order, to: &state) }
    writePairs(order, to: &state)
    writeCells(order, to: &state)

    let apart = apart.keys.map { order.pair($0) }.sorted()
    state.integer(Int64(apart.count))
    for pair in apart { state.parts(of: pair) }
  }

  private func write(_ entity: Int, _ order: CanonicalOrder, to state: inout StateWriter) {
    write(entities[entity], order, to: &state)
    let places = order.forms[entity]
    state.integer(Int64(places.count))
    for place in places {
      state.bytes(names[KeyTable.parts(formTable.keys[Int(place)]).low])
      state.integer(Int64(forms[Int(place)].asName))
      state.integer(Int64(forms[Int(place)].asSurface))
    }
  }

  private func write(
    _ record: borrowing EntityRecord, _ order: CanonicalOrder, to state: inout StateWriter
  ) {
    state.integer(Int64(order.labelRanks[Int(record.label)]))
    state.bytes(keys[record.key])
    state.integer(Int64(record.mentions))
    state.integer(Int64(record.documents))
    state.integer(Int64(record.firstDay?.digits ?? 0))
    state.integer(Int64(record.lastDay?.digits ?? 0))
    record.tone.write(to: &state)
    write(record.worst, to: &state)
    write(record.best, to: &state)
    state.integer(Int64(record.men))
    state.integer(Int64(record.women))
  }

  private func write(_ quoted: borrowing QuotedSentence?, to state: inout StateWriter) {
    state.integer(quoted == nil ? 0 : 1)
    quoted?.write(to: &state)
  }

  private func writePairs(_ order: CanonicalOrder, to state: inout StateWriter) {
    var sorted: [(pair: UInt64, count: GroupCell)] = []
    pairs.forEach { sorted.append((order.pair($0), $1)) }
    sorted.sort { $0.pair < $1.pair }
    state.integer(Int64(sorted.count))
    for (pair, count) in sorted {
      state.parts(of: pair)
      state.integer(Int64(count.mentions))
      state.integer(Int64(count.documents))
    }
  }

  private func writeCells(_ order: CanonicalOrder, to state: inout StateWriter) {
    state.integer(Int64(order.groups.count))
    for group in order.groups { state.bytes(groups[group]) }
    var sorted: [(place: UInt64, cell: GroupCell)] = []
    cells.forEach { sorted.append((order.cell($0), $1)) }
    sorted.sort { $0.place < $1.place }
    state.integer(Int64(sorted.count))
    for (place, cell) in sorted {
      state.parts(of: place)
      state.integer(Int64(cell.mentions))
      state.integer(Int64(cell.documents))
      state.integer(Int64(cell.judged))
      state.integer(cell.sum)
    }
  }
}

extension Tally {
  /// The numbers that labels, entities and groups of a written tally have in this one.
  private struct Numbers {
    var labels: [UInt32] = []
    var entities: [UInt32] = []
    var groups: [UInt32] = []

    func entity(_ state: inout StateReader) throws(DocumentError) -> UInt32 {
      let number = try state.total()
      guard number < entities.count else { throw StateReader.damaged }
      return entities[number]
    }
  }

  /// Adds a tally that was written, or says that the bytes are damaged.
  mutating func merge(from state: inout StateReader) throws(DocumentError) {
    guard try state.integer() == Self.format else { throw StateReader.damaged }
    var numbers = Numbers()
    for _ in 0..<(try state.count()) {
      numbers.labels.append(number(of: Symbol(try state.string())))
    }
    for _ in 0..<(try state.count()) {
      numbers.entities.append(try mergeEntity(from: &state, numbers))
    }
    for _ in 0..<(try state.count()) {
      let (a, b) = (try numbers.entity(&state), try numbers.entity(&state))
      addPair(a, b, sentences: try state.total(), documents: try state.total())
    }
    for _ in 0..<(try state.count()) {
      let group = try state.range()
      numbers.groups.append(groups.intern(state[group]))
    }
    var last = -1
    for _ in 0..<(try state.count()) { try mergeCell(from: &state, numbers, after: &last) }
    for _ in 0..<(try state.count()) {
      tellApart(try numbers.entity(&state), try numbers.entity(&state))
    }
  }

  private mutating func mergeEntity(
    from state: inout StateReader, _ numbers: Numbers
  ) throws(DocumentError) -> UInt32 {
    let label = try state.total()
    guard label < numbers.labels.count else { throw StateReader.damaged }
    let key = try state.range()
    let entity = self.entity(key: state[key], label: numbers.labels[label])
    let own = entities[Int(entity)]
    var record = EntityRecord(key: own.key, label: own.label, family: own.family)
    record.mentions = try state.total()
    record.documents = try state.total()
    record.firstDay = Day(digits: try state.total())
    record.lastDay = Day(digits: try state.total())
    record.tone = try ToneSum(from: &state)
    record.worst = try state.integer() == 0 ? nil : QuotedSentence(from: &state)
    record.best = try state.integer() == 0 ? nil : QuotedSentence(from: &state)
    record.men = UInt32(clamping: try state.total())
    record.women = UInt32(clamping: try state.total())
    entities[Int(entity)].merge(record)
    for _ in 0..<(try state.count()) {
      let written = try state.range()
      let name = names.intern(state[written])
      addForm(name, of: entity, asName: try state.total(), asSurface: try state.total())
    }
    return entity
  }

  /// Adds a cell, whose place must be behind the one before.
  private mutating func mergeCell(
    from state: inout StateReader, _ numbers: Numbers, after last: inout Int
  ) throws(DocumentError) {
    // Entities are written from 1, since 0 stands for the documents themselves.
    let entity = try state.total()
    let group = try state.total()
    guard entity <= numbers.entities.count, group < numbers.groups.count else {
      throw StateReader.damaged
    }
    var cell = GroupCell(mentions: try state.total())
    let (documents, judged) = (try state.total(), try state.total())
    cell.sum = try state.integer()
    let place = entity << 32 | group
    guard documents <= Int32.max, judged <= Int32.max, cell.sum.magnitude < 1 << 62, place > last
    else { throw StateReader.damaged }
    last = place
    cell.documents = UInt32(documents)
    cell.judged = UInt32(judged)
    addCell(entity == 0 ? Self.noEntity : numbers.entities[entity - 1], numbers.groups[group], cell)
  }
}

extension StateWriter {
  /// Writes the two numbers of a key.
  fileprivate mutating func parts(of key: UInt64) {
    let (high, low) = KeyTable.parts(key)
    integer(Int64(high))
    integer(Int64(low))
  }
}

extension QuotedSentence {
  func write(to state: inout StateWriter) {
    state.integer(Int64(score.tenThousandths))
    state.bytes(Array(id))
    state.bytes(Array(sentence))
  }

  init(from state: inout StateReader) throws(DocumentError) {
    let score = Score(tenThousandths: Int32(clamping: try state.integer()))
    self.init(score: score, id: try state.bytes(), sentence: try state.bytes())
  }
}
