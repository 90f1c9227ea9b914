import PipeKit
import Testing

@testable import PipeEngine

/// What decides which stages are cached.
struct StageCostTests {
  private func cost(making: Int, loading: Int, bytes: Int = 1 << 20) -> StageCost {
    var cost = StageCost()
    cost.addMade(.nanoseconds(making * bytes), bytes: bytes)
    cost.addLoaded(.nanoseconds(loading * bytes), bytes: bytes)
    return cost
  }

  @Test func aStageThatIsDearToRunIsKept() {
    var cost = cost(making: 300, loading: 5)
    #expect(cost.isWorthIt)
    let answer1 = cost.decide()
    #expect(answer1)
    #expect(cost.isChosen)
  }

  @Test func aStageThatIsQuickToRunIsLeftOut() {
    var cost = cost(making: 14, loading: 5)
    #expect(!cost.isWorthIt)
    let answer2 = cost.decide()
    #expect(!answer2)
    #expect(cost.reason == "making a result takes 14 ns a byte, loading it 5.0")
  }

  @Test func aLittleTextDecidesNothing() {
    #expect(cost(making: 1, loading: 100, bytes: 1_000).isWorthIt)
    #expect(StageCost().isWorthIt)
  }

  @Test func aChosenStageMayBeSlowerToLoadThanItSeemed() {
    var cost = cost(making: 80, loading: 10)
    let answer3 = cost.decide()
    #expect(answer3)
    cost.addLoaded(.nanoseconds(40 << 20), bytes: 1 << 20)
    let answer4 = cost.decide()
    #expect(answer4)
    cost.addLoaded(.nanoseconds(400 << 20), bytes: 1 << 20)
    let answer5 = cost.decide()
    #expect(!answer5)
  }

  @Test func whatWasMeasuredIsRemembered() {
    var cost = cost(making: 80, loading: 9)
    cost.generation = 7
    _ = cost.decide()
    #expect(StageCost(cost.json) == cost)
    #expect(StageCost(.object([])) == nil)
    #expect(StageCost(.null) == nil)
  }

  @Test func numbersDoNotOverflow() {
    var cost = StageCost()
    for _ in 0..<10_000 {
      cost.addMade(.seconds(1 << 40), bytes: 1 << 40)
      cost.addLoaded(.seconds(-5), bytes: 1)
    }
    #expect(cost.madeNanoseconds > 0)
  }
}
