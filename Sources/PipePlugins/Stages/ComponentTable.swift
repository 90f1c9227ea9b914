internal import PipeKit
private import Synchronization

/// What is known of every external component of this process, by the place of its type.
enum ComponentTable {
  private struct State {
    var components: [ExternalComponent] = []
    var next: any Place.Type = First.self
  }

  private static let state = Mutex(State())

  /// The component whose type stands at a place.
  static subscript(place: any Place.Type) -> ExternalComponent {
    state.withLock { $0.components[place.number] }
  }

  /// Makes a type for a component.
  static func add(_ component: ExternalComponent) -> any Stage.Type {
    let place = state.withLock { state in
      defer { state.next = after(state.next) }
      state.components.append(component)
      return state.next
    }
    return stage(component.kind, at: place)
  }

  private static func after<P: Place>(_ place: P.Type) -> any Place.Type { Next<P>.self }

  private static func stage<P: Place>(
    _ kind: ExternalComponent.Kind, at place: P.Type
  ) -> any Stage.Type {
    switch kind {
    case .annotator: ExternalAnnotator<P>.self
    case .filter: ExternalFilter<P>.self
    }
  }
}
