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
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Only for `make docs`; nothing links it.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // The system's libraries.
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMalloc"),

    // Foundations: pure Swift, no Foundation, no dependencies. Plugins compile against these.
    .target(name: "PipeText"),
    .target(name: "PipeKit", dependencies: ["PipeText"]),

    // The parts that stage authors never import.
    // The shipped models are compiled into the executable.
    .target(
      name: "CModels", exclude: ["en-news.model", "en-sentences.model", "en-sentiment.model"]),
    .target(name: "PipeModels", dependencies: ["CModels", "PipeKit"]),
    .target(name: "PipeConfig", dependencies: ["CYAML", "PipeKit"]),
    .target(name: "PipeStages", dependencies: ["PipeKit", "PipeModels"]),
    .target(name: "PipeIO", dependencies: ["CZlib", "PipeKit"]),
    .target(name: "PipeDigest", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "CLoader"),
    // What 'pipe new' writes, compiled into the executable.
    .target(
      name: "CTemplates",
      exclude: [
        "pipeline.yaml.template", "sample.txt.template", "README.md.template", "swift", "python",
        "pipe_stage.py",
      ]),
    .target(name: "PipePlugins", dependencies: ["CLoader", "PipeDigest", "PipeIO", "PipeKit"]),
    .target(
      name: "PipeEngine",
      dependencies: ["PipeDigest", "PipeKit"]),
    .target(name: "PipeEval", dependencies: ["PipeKit"]),
    .target(
      name: "PipeCLI",
      dependencies: [
        "CLoader", "CMalloc", "CTemplates", "PipeConfig", "PipeDigest", "PipeEngine", "PipeEval",
        "PipeIO", "PipeKit", "PipeModels", "PipePlugins", "PipeStages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "pipe", dependencies: ["PipeCLI"],
      linkerSettings: [
        // Plugins call back into the executable, and prove by its build id that they fit it.
        .unsafeFlags(
          ["-Xlinker", "-export-dynamic", "-Xlinker", "--build-id=sha1"], .when(platforms: [.linux])
        )
      ]),

    // A 'pipe' with a stage of its own compiled in, as docs/guides/writing-a-stage.md has it.
    .executableTarget(
      name: "own-pipe", dependencies: ["PipeCLI", "PipeKit"], path: "Examples/OwnPipe"),

    // Make the tables of stages that are fitted to data.
    .executableTarget(
      name: "fit-name-clues", dependencies: ["PipeKit", "PipeStages"], path: "Tools/FitNameClues"),
    .executableTarget(
      name: "fit-relations", dependencies: ["PipeKit", "PipeStages"], path: "Tools/FitRelations"),

    // Gives hostile bytes to everything that reads bytes (`make check-fuzz`).
    .executableTarget(
      name: "pipe-fuzz",
      dependencies: [
        "CMalloc", "PipeConfig", "PipeEngine", "PipeIO", "PipeKit", "PipeModels", "PipePlugins",
        "PipeStages", "PipeText",
      ], path: "Tools/Fuzz"),

    // The plugins that come along are libraries too, so that the tests reach into them. `pipe`
    // compiles them from their folders, like anybody's.
    .target(
      name: "QuotesPlugin", dependencies: ["PipeKit"], path: "plugins/quotes",
      exclude: ["plugin.yaml", "README.md"]),
    .target(
      name: "KeyphrasesPlugin", dependencies: ["PipeKit"], path: "plugins/keyphrases",
      exclude: ["plugin.yaml", "README.md"]),

    // Times `normalize` for Benchmarks/compare-normalization.
    .executableTarget(
      name: "bench-normalization", dependencies: ["PipeKit", "PipeStages"],
      path: "Benchmarks/Normalization"),

    // The public test kit, and the tests with what they share.
    .target(name: "PipeTesting", dependencies: ["PipeKit"]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "PipeTextTests", dependencies: ["PipeText", "TestSupport"]),
    .testTarget(name: "PipeKitTests", dependencies: ["PipeKit", "PipeTesting", "TestSupport"]),
    .testTarget(name: "PipeModelsTests", dependencies: ["PipeKit", "PipeModels", "PipeTesting"]),
    .testTarget(
      name: "PipeConfigTests",
      dependencies: ["PipeConfig", "PipeKit", "PipeStages", "PipeTesting", "TestSupport"]),
    .testTarget(
      name: "PipeStagesTests",
      dependencies: [
        "PipeConfig", "PipeKit", "PipeModels", "PipeStages", "PipeTesting", "TestSupport",
      ]),
    .testTarget(
      name: "PipeIOTests", dependencies: ["PipeIO", "PipeKit", "PipeTesting", "TestSupport"]),
    .testTarget(
      name: "PipeEngineTests",
      dependencies: ["PipeEngine", "PipeKit", "PipeTesting", "TestSupport"]),
    .testTarget(
      name: "PipeEvalTests",
      dependencies: ["PipeEval", "PipeIO", "PipeKit", "PipeStages", "TestSupport"]),
    .testTarget(
      name: "PipePluginsTests", dependencies: ["PipeKit", "PipePlugins", "PipeTesting"]),
    .testTarget(
      name: "ShippedPluginTests",
      dependencies: [
        "KeyphrasesPlugin", "PipeConfig", "PipeKit", "PipeStages", "PipeTesting", "QuotesPlugin",
      ]),
    .testTarget(
      name: "PipeCLITests",
      dependencies: [
        "PipeCLI", "PipeKit", "PipeTesting", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Zoo/zoo.py"]),
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
