import Testing

@testable import PipeCLI

@Suite struct ProcessorCountTests {
  @Test(arguments: [("Cpus_allowed:\t3\n", 2), ("a\nCpus_allowed:\tff,0000000f\nb", 12), ("", 0)])
  func countsTheBitsOfTheAffinityMask(status: String, count: Int) {
    #expect(ProcessorCount.allowed(in: status) == count)
  }
}
