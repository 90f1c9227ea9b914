import Foundation
import PipeText
import Testing
import TestSupport

@Suite struct GeneratedTablesTests {
  private static let tools = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Tools")

  @Test(.enabled("python3 is not on this machine") { Python.isPresent })
  func `The generated tables are what their script writes`() throws {
    let path = Self.tools.appendingPathComponent("unicode-tables").path
    let (output, status) = try Python.run([path, "--check"], input: "")
    #expect(status == 0, "\(output)")
  }

  @Test func `Scalars have the classes of their general categories`() {
    // Newer scalars than the table's are known to the standard library alone.
    let wrong = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let kind = ScalarClass(scalar)
      return switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: kind != .uppercase && kind != .other
      case .lowercaseLetter: kind != .lowercase && kind != .other
      case .decimalNumber: kind != .digit && kind != .other
      case .nonspacingMark, .enclosingMark: kind != .mark && kind != .other
      case .spaceSeparator: kind != .space
      default: false
      }
    }
    #expect(wrong.isEmpty)
  }
}
