import Foundation
import Testing

@testable import PipeModels

@Suite struct NumberTests {
  @Test func `Exponentials agree with the library`() {
    for step in -4_000...4_000 {
      let x = Double(step) / 10 * 1.37
      let expected = Foundation.exp(x)
      #expect(abs(Exponential.exp(x) - expected) <= expected * 1e-13)
    }
    #expect(Exponential.exp(0) == 1)
    #expect(Exponential.exp(-1_000) == 0)
    #expect(Exponential.exp(1_000) == Exponential.exp(700))
  }

  @Test func `Logarithms agree with the library`() {
    var x = 1e-300
    while x < 1e300 {
      let expected = Foundation.log(x)
      #expect(abs(Exponential.log(x) - expected) <= max(abs(expected), 1) * 1e-14)
      x *= 1.937
    }
    #expect(Exponential.log(1) == 0)
  }

  @Test func `Random numbers depend on the seed alone`() {
    var one = RandomNumbers(seed: 7)
    var same = RandomNumbers(seed: 7)
    var other = RandomNumbers(seed: 8)
    let numbers = (0..<50).map { _ in one.next() }
    #expect(numbers == (0..<50).map { _ in same.next() })
    #expect(numbers != (0..<50).map { _ in other.next() })
  }

  @Test func `Shuffling keeps every element`() {
    var random = RandomNumbers(seed: 3)
    var elements = Array(0..<1_000)
    random.shuffle(&elements)
    #expect(elements != Array(0..<1_000))
    #expect(elements.sorted() == Array(0..<1_000))
  }

  @Test func `Eigenvectors rebuild their matrix`() {
    let matrix = [[4.0, 1, -2], [1, 2, 0], [-2, 0, 3]]
    let (values, vectors) = SymmetricEigen.decompose(matrix)
    for row in 0..<3 {
      for column in 0..<3 {
        let sum = (0..<3).reduce(0.0) {
          $0 + vectors[row][$1] * values[$1] * vectors[column][$1]
        }
        #expect(abs(sum - matrix[row][column]) < 1e-12)
      }
    }
    #expect(values == values.sorted(by: >))
  }
}
