internal import Glibc

/// Why a call of the system failed.
struct SystemError: Error, Hashable {
  let number: Int32

  /// Takes the error of the call just made.
  init() { number = errno }

  init(_ number: Int32) { self.number = number }

  static let notFound = SystemError(ENOENT)
  static let notAFolder = SystemError(ENOTDIR)
  static let noPermission = SystemError(EACCES)

  /// The system's own words, in lower case.
  var message: String {
    let words = String(cString: strerror(number))
    guard let first = words.first else { return "error \(number)" }
    return first.lowercased() + words.dropFirst()
  }
}
