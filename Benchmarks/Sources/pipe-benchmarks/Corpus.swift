import Foundation

/// A JSON Lines file made by repeating news until it is large enough.
struct Corpus {
  let path: String
  let bytes: Int
  let documents: Int

  /// Writes the corpus, each document under an identifier of its own.
  static func make(megabytes: Int, root: URL, folder: URL) throws -> Corpus {
    let texts = try articles(root)
    let path = folder.appending(path: "corpus-\(megabytes).jsonl").path
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    var bytes = 0
    var documents = 0
    var buffer = Data()
    while bytes + buffer.count < megabytes * 1_000_000 {
      let text = texts[documents % texts.count]
      let line = ["id": "d\(documents)", "text": text]
      buffer += try JSONSerialization.data(withJSONObject: line, options: [.sortedKeys])
      buffer.append(0x0A)
      documents += 1
      if buffer.count > 4_000_000 {
        try file.write(contentsOf: buffer)
        bytes += buffer.count
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: buffer)
    try file.close()
    return Corpus(path: path, bytes: bytes + buffer.count, documents: documents)
  }

  /// The sample's articles, and the shared news where they are at hand.
  private static func articles(_ root: URL) throws -> [String] {
    let sample = root.appending(path: "pipelines/sample-news")
    var texts = try FileManager.default.contentsOfDirectory(atPath: sample.path).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { try String(contentsOf: sample.appending(path: $0), encoding: .utf8) }
    for name in ["worldwide_raw.notest.jsonl", "bbc_2004_2005.jsonl"] {
      let file = root.appending(path: "../shared/data/news/\(name)").standardized
      guard let data = try? Data(contentsOf: file) else { continue }
      for line in data.split(separator: 0x0A) {
        let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
        if let text = object?["text"] as? String { texts.append(text) }
      }
    }
    return texts
  }
}
