/// Which documents a stage runs on: those whose metadata have one of the values listed, for
/// every field named. `when: { lang: [en, en-GB] }`
package struct Condition: Hashable, Sendable {
  package var fields: [Field]

  /// A metadata field, and the values that let a document through.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var values: [String]

    package init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  package init(fields: [Field]) { self.fields = fields }

  package func matches(_ document: Document) -> Bool {
    fields.allSatisfy { field in
      guard let text = document.metadata.text(field.name) else { return false }
      return field.values.contains { $0.utf8.elementsEqual(text.utf8) }
    }
  }
}
