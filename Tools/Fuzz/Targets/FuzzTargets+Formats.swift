import Glibc
import PipeIO
import PipeKit

extension FuzzTargets {
  private static let jsonPieces = [
    "{", "}", "[", "]", ":", ",", "\"", "\\", "\\ud83d", "\\u0000", "\n", "\r\n", "\"id\":",
    "\"text\":",
    "\"t\"", "\"entities\":[{\"start\":0,\"end\":1,\"label\":\"X\"}]", "\"sentences\":[[0,1]]",
    "\"offset_unit\":\"utf16\"", "{\"id\":1,\"text\":\"aé\"}", "1e5", "-", "null",
    "\"meta\":{\"a\":1}",
    "\"sentiment\":{\"label\":\"neutral\",\"score\":0}", "\"source\":{\"path\":\"x\",\"line\":1}",
  ]
  private static let jsonSeed = """
    {"id":"macron","source":{"path":"a.txt"},"meta":{"lang":"en"},"text":"Mr Macron é 👩 spoke.",\
    "offset_unit":"codepoint","tokens":[[0,2,"word"]],"sentences":[{"start":0,"end":10}],\
    "entities":[{"start":3,"end":9,"text":"Macron","label":"PERSON","score":0.9,"canonical":"M"}],\
    "sentiment":{"label":"negative","score":-0.12},"facts":{"excitement":2,"ratio":0.5}}
    {"id":2,"text":"b","x":[[1,{"y":null}]]}

    {"text":3}

    """
  private static let tablePieces = [
    ",", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "text", "id", ";", " ",
  ]
  private static let tableSeed =
    "id,text,date\n1,\"Dr Hope flew\nto \"\"Lisbon\"\".\",2026-01-01\n2,x\n3,y,z,w\n"

  /// Every format of documents, packed and not, whole and cut.
  static let formats: [FuzzTarget] = [
    format("jsonl", [jsonSeed, "{\"text\":\"a\"}"], jsonPieces, [".json", ".jsonl"]),
    format("csv", [tableSeed], tablePieces, [".csv"]),
    format(
      "tsv", ["id\ttext\n1\ta\n2\t\"b\nc\"\n"], tablePieces, [".tsv"]),
    format(
      "md", ["---\ntitle: a\ntags: [x]\n---\n# Head\n\ntext\n"],
      ["---\n", "a: b\n", "...\n", "- x\n"],
      [".md"]),
    format("txt", ["text", "\u{FEFF}text\r\n"], ["\u{FEFF}"], [".txt"]),
    gzip,
  ]

  private static func format(
    _ name: String, _ seeds: [String], _ pieces: [String], _ endings: [String]
  ) -> FuzzTarget {
    FuzzTarget(name: name, seeds: seeds, pieces: pieces, endings: endings) { bytes in
      let whole = read(bytes, as: name)
      check(whole, bytes)
      var limits = ReadLimits()
      limits.batchBytes = 1
      require(read(bytes, as: name, limits: limits) == whole, "batches that make no difference")
      checkCuts(bytes, name, whole)
      limits.input.line = 40
      limits.input.document = 30
      for document in read(bytes, as: name, limits: limits).documents {
        require(document.text.count <= 30, "the limit of documents")
      }
    }
  }

  /// Damaged gzip, and what is in it as JSON Lines.
  private static let gzip = FuzzTarget(
    name: "gzip",
    seeds: ["\u{4B}\u{4C}", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n"],
    pieces: ["\u{1F}", "\u{8}", "\u{0}\u{0}\u{0}\u{0}"], endings: [".gz"]
  ) { bytes in
    // A stored block holds its bytes as they are, so that damage to them passes the decompressor.
    check(read([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + bytes, as: "jsonl"), [])
    let block = bytes.prefix(65_535)
    let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
    check(
      read(
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, low, high, ~low, ~high] + block, as: "jsonl"), [])
  }

  /// All that a file gives.
  private struct Found: Equatable {
    var documents: [Document] = []
    var rejections: [Rejection] = []

    static func == (left: Found, right: Found) -> Bool { left.summary == right.summary }

    /// What may not depend on how the file is read.
    private var summary: [String] {
      documents.map { "\($0.id) \($0.origin) \($0.text.string)" }
        + rejections.map { "\($0.id ?? "") \($0.origin) \($0.error)" }
    }
  }

  /// A file in memory, so that a disk is not what is measured.
  private static let path: String = "/dev/shm/pipe-fuzz-input-\(getpid())"

  private static func read(
    _ bytes: [UInt8], as format: String, limits: ReadLimits = ReadLimits(), part: FilePart? = nil
  ) -> Found {
    Files.write(bytes, to: path)
    defer { unlink(path) }
    var file = InputFile(
      path: "in", location: Array(path.utf8), format: FileFormat(rawValue: format),
      documentID: "in")
    file.part = part
    var source = FileSource([file], limits: limits)
    var found = Found()
    var index = 0
    while true {
      var batch = Batch(index: index)
      source.read(into: &batch)
      if batch.records.isEmpty, batch.rejections.isEmpty { return found }
      source.decode(&batch)
      found.documents += batch.documents
      found.rejections += batch.rejections
      index += 1
    }
  }

  /// Every record is accounted for, and what is written can be read.
  private static func check(_ found: Found, _ bytes: [UInt8]) {
    let ordinals = found.documents.map(\.ordinal) + found.rejections.map(\.ordinal)
    require(ordinals.sorted() == Array(ordinals.indices), "every record is accounted for")
    var batch = Batch(index: 0)
    batch.documents = found.documents
    batch.rejections = found.rejections
    for bytes in [DocumentsSink().encode(batch).bytes, QuarantineSink().encode(batch).bytes] {
      for line in bytes.split(separator: 0x0A) {
        require((try? JSONParser.parse(Array(line))) != nil, "JSON comes out")
      }
    }
  }

  /// A file that is cut where the plan would cut it gives what it gives whole.
  private static func checkCuts(_ bytes: [UInt8], _ format: String, _ whole: Found) {
    let file = InputFile(
      path: "in", location: Array(path.utf8), format: FileFormat(rawValue: format))
    guard var finder = BorderFinder(file, first: bytes.span, firstCut: 60, stride: 60) else {
      return
    }
    finder.add(bytes.span)
    let borders = finder.borders.filter { $0.byte < bytes.count }.prefix(20)
    var found = Found()
    var start = RecordBorder.beginning
    for border in Array(borders) + [RecordBorder(byte: bytes.count, line: 0)] {
      let isLast = border.line == 0
      let part = FilePart(start: start, end: isLast ? nil : border.byte)
      let piece = read(bytes, as: format, part: part)
      found.documents += piece.documents
      found.rejections += piece.rejections
      start = border
    }
    // A bad header is said once for each part.
    guard !whole.documents.isEmpty || whole.rejections.count > 1 else { return }
    require(found == whole, "cuts that make no difference")
  }
}
