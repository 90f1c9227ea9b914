/// A number that is a type: the place of an external component in ``ComponentTable``.
///
/// A component says what it is by static members of its type, and what an external one is comes to
/// light only while running. So each gets a type of its own, made then: `ExternalAnnotator<Next<First>>`
/// is the second. All that knows components – lint, list, schema, plans – works on it unchanged.
package protocol Place: Sendable {
  static var number: Int { get }
}

/// The first place.
package enum First: Place {
  package static var number: Int { 0 }
}

/// The place after another.
package enum Next<Previous: Place>: Place {
  package static var number: Int { Previous.number + 1 }
}
