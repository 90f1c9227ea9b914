/// Runs the examples that a stage shows its users.
package enum ExampleRun {
  /// What a prepared stage makes of an example, in the notation of the example.
  ///
  /// Of a filter that is the text, or nothing where the document is dropped.
  package static func found(
    _ example: Example, by stage: any Stage, after upstream: [any Stage]
  ) throws -> String {
    var document = Document(id: "example", text: Text(example.before))
    for stage in upstream {
      var runner = StageRunner(stage)
      _ = try runner?.run(&document)
    }
    var runner = StageRunner(stage)
    guard try runner?.run(&document) ?? true else { return "" }
    if stage is any Rewriter || stage is any Filter { return document.text.string }
    let layer = example.layer ?? type(of: stage).info.writes.last ?? ""
    let marked = MarkedText(document.text, layer: layer, of: document.notes)
    if let mark = marked.misplaced {
      throw DocumentError(
        "invalid-span",
        "\(layer) \(mark.range) does not lie on scalar boundaries inside the text, which has "
          + "\(document.text.count) bytes")
    }
    return "\(marked)"
  }
}
