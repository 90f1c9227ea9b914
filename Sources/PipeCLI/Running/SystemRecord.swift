private import Glibc
internal import PipeKit

/// The machine a run took place on, for the manifest's `run` object and nowhere else.
enum SystemRecord {
  /// Its system, release and processor, as `uname` says them.
  static var json: JSONValue {
    var names = utsname()
    guard uname(&names) == 0 else { return .null }
    return .object([
      .init("name", .string(text(of: names.sysname))),
      .init("release", .string(text(of: names.release))),
      .init("processor", .string(text(of: names.machine))),
      .init("processors", .number("\(ProcessorCount.available)")),
    ])
  }

  /// The text of a field that ends with a zero byte.
  private static func text<Field>(of field: Field) -> String {
    withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
