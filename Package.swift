// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "pipe",
  products: [
    .executable(name: "pipe", targets: ["pipe"]),
    .library(name: "PipeKit", targets: ["PipeKit"]),
    .library(name: "PipeCLI", targets: ["PipeCLI"]),
    .library(name: "PipeTesting", targets: ["PipeTesting"]),
  ],
  targets: [
    // The system's libraries.
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Foundations: pure Swift, no Foundation, no dependencies. Plugins compile against these.
    .target(name: "PipeText"),
    .target(name: "PipeKit", dependencies: ["PipeText"]),

    // The parts that stage authors never import.
    .target(name: "PipeModels", dependencies: ["PipeKit"]),
    .target(name: "PipeConfig", dependencies: ["CYAML", "PipeKit"]),
    .target(name: "PipeStages", dependencies: ["PipeKit", "PipeModels"]),
    .target(name: "PipeIO", dependencies: ["CZlib", "PipeKit"]),
    .target(name: "PipeEngine", dependencies: ["PipeKit"]),
    .target(
      name: "PipeCLI",
      dependencies: [
        "PipeConfig", "PipeEngine", "PipeIO", "PipeKit", "PipeModels", "PipeStages",
      ]),
    .executableTarget(name: "pipe", dependencies: ["PipeCLI"]),
    .executableTarget(
      name: "fit-relations", dependencies: ["PipeKit", "PipeStages"], path: "Tools/FitRelations"),

    // The public test kit, and the tests.
    .target(name: "PipeTesting", dependencies: ["PipeKit"]),
    .testTarget(name: "PipeTextTests", dependencies: ["PipeText"]),
    .testTarget(name: "PipeKitTests", dependencies: ["PipeKit", "PipeTesting"]),
    .testTarget(name: "PipeModelsTests", dependencies: ["PipeKit", "PipeModels", "PipeTesting"]),
    .testTarget(
      name: "PipeConfigTests", dependencies: ["PipeConfig", "PipeKit", "PipeStages", "PipeTesting"]
    ),
    .testTarget(name: "PipeStagesTests", dependencies: ["PipeKit", "PipeStages", "PipeTesting"]),
    .testTarget(name: "PipeIOTests", dependencies: ["PipeIO", "PipeKit", "PipeTesting"]),
    .testTarget(name: "PipeEngineTests", dependencies: ["PipeEngine", "PipeKit", "PipeTesting"]),
    .testTarget(name: "PipeCLITests", dependencies: ["PipeCLI", "PipeKit", "PipeTesting"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableExperimentalFeature("Lifetimes"),
  ]
}
