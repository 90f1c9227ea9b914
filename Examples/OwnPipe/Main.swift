import PipeCLI
import PipeKit

@main enum Main {
  static func main() { PipeTool.main(adding: [Shout.self]) }
}

struct Shout: Annotator {
  static let info = Info("shout", "Counts exclamation marks.")

  func annotate(_ text: Text, into notes: inout Annotations) {
    notes[fact: "shouts"] = .integer(text.bytes.count { $0 == UInt8(ascii: "!") })
  }
}
