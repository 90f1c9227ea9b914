import PipeKit

/// The parts of a path's last component, as bytes: names need not be UTF-8.
struct FileName {
  /// The name without `.gz` and without the extension before it.
  let stem: [UInt8]
  /// The extension without its dot, not counting `.gz`.
  let fileExtension: [UInt8]?

  /// Takes a path or a name apart. A leading dot is part of the name.
  init(_ path: [UInt8]) {
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    var name = path[(slash.map { $0 + 1 } ?? 0)...]
    let (shorter, suffix) = Self.split(name)
    if let suffix, suffix.map(\.asciiLowercased) == Array("gz".utf8) { name = shorter }
    let (stem, fileExtension) = Self.split(name)
    self.stem = Array(stem)
    self.fileExtension = fileExtension.map { Array($0) }
  }

  private static func split(_ name: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>?) {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return (name, nil)
    }
    return (name[..<dot], name[(dot + 1)...])
  }
}
