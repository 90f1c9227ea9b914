// swift-tools-version: 6.2

import PackageDescription

// Measures the release executable from outside, so it needs nothing of the package it measures.
let package = Package(
  name: "pipe-benchmarks",
  targets: [.executableTarget(name: "pipe-benchmarks")],
  swiftLanguageModes: [.v6]
)
