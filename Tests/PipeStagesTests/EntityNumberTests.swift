import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntityNumberTests {
  @Test(arguments: [
    "He left on ⟦DATE 27 January⟧.", "He left on ⟦DATE 27 January 2022⟧.",
    "He left on ⟦DATE January 27⟧.", "He left on ⟦DATE January 27, 2022⟧, and stayed.",
    "He left on ⟦DATE Friday⟧.", "He left on ⟦DATE Friday, 22 July 2022⟧.",
    "He left on ⟦DATE Friday 22nd July⟧.", "He left on the ⟦DATE 3rd of May⟧.",
    "He left in ⟦DATE June 2019⟧ or in ⟦DATE June⟧.", "It rained ⟦DATE 29 June to 4 July⟧.",
    "From ⟦DATE 1 June⟧ to ⟦DATE 4 July⟧ it rained.",
    "It rained on ⟦DATE June 24⟧ and ⟦DATE July 8⟧, and since mid-⟦DATE May⟧.",
    "It rained on ⟦DATE 2 and 3 March⟧.", "It rained ⟦DATE June 1-4⟧.", "In ⟦DATE 1968⟧ it rained.",
    "From ⟦DATE 2011⟧ to ⟦DATE 2015⟧ it rained.", "The ⟦DATE 2021/22⟧ season.",
    "The years ⟦DATE 1998–2004⟧ were dry.", "The ⟦DATE 2022-2023⟧ budget passed.",
    "In the ⟦DATE 1980s⟧ it rained.", "Signed ⟦DATE 2022-07-26⟧ and ⟦DATE 26/07/2022⟧.",
    "It rained on ⟦DATE Sept. 11⟧.", "It opened in ⟦DATE March⟧ and in ⟦DATE May⟧.",
    "The ⟦DATE Friday⟧ meeting.", "Since mid-⟦DATE 2014⟧ it rained.",
  ])
  func `Dates that name a day, a month or a year are found`(expected: String) throws {
    var pipeline = try EntityPipeline("{ model: rules, labels: [DATE] }")
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test(arguments: [
    "It may rain, and may not.", "They march on.", "He counted 2000 people.", "It cost $2000.",
    "He said so yesterday and last year.", "Room 1999b is closed.",
    "He sold 1950 kilometres of it.",
    "He waited three years.", "A first in the 20th century.", "They won 3-1.", "May said so.",
  ])
  func `What is no date is left alone`(text: String) throws {
    var pipeline = try EntityPipeline("{ model: rules, labels: [DATE] }")
    #expect(try pipeline.marked(text) == text)
  }

  @Test(arguments: [
    "He left ⟦DATE yesterday⟧.", "He left ⟦DATE last year⟧.", "He leaves ⟦DATE next Friday⟧.",
    "In ⟦DATE the past three years⟧ it rained.", "He left ⟦DATE two weeks ago⟧.",
    "He left ⟦DATE a week ago⟧.", "He waited ⟦DATE 12 months⟧.", "He left on ⟦DATE 27 January⟧.",
  ])
  func `Relative dates are found where asked for`(expected: String) throws {
    var pipeline = try EntityPipeline("{ model: rules, labels: [DATE], relative_dates: true }")
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test(arguments: [
    "It cost ⟦MONEY $95bn⟧ (⟦MONEY £75bn⟧).", "It cost ⟦MONEY $1,200⟧.",
    "It cost ⟦MONEY €3.1 million⟧ a day.",
    "It cost ⟦MONEY US$2 billion⟧.", "It cost ⟦MONEY US $2.4 million⟧.", "It cost ⟦MONEY HK$20⟧.",
    "It cost ⟦MONEY 3,000 rupees⟧.", "It cost ⟦MONEY 22 billion cedis⟧.",
    "It cost ⟦MONEY Rs 4,000⟧.",
    "It cost ⟦MONEY R92 million⟧.", "It cost ⟦MONEY RM20,000⟧.", "It cost ⟦MONEY USD 2.5 million⟧.",
    "It cost ⟦MONEY 2.5 million USD⟧.", "It cost ⟦MONEY millions of dollars⟧.",
    "It cost ⟦MONEY tens of billions of dollars⟧.", "It cost ⟦MONEY half a trillion pesos⟧.",
    "It cost ⟦MONEY 412 pence⟧.", "It cost ⟦MONEY $4.9 billion dollars⟧.", "It cost ⟦MONEY ₡1000⟧.",
    "It cost ⟦MONEY 15 000 kroner⟧.", "It cost ⟦MONEY 100 Singapore dollars⟧.",
    "It cost ⟦MONEY 61 million Hong Kong dollars⟧.",
    "It cost ⟦MONEY 5€⟧.",
    "It cost between ⟦MONEY $5⟧ and ⟦MONEY $10⟧.", "It cost ⟦MONEY 3 million won⟧.",
    "It cost ⟦MONEY a million dollars⟧.",
  ])
  func `Amounts of money are found`(expected: String) throws {
    var pipeline = try EntityPipeline("{ model: rules, labels: [MONEY] }")
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test(arguments: [
    "They played 3 and won.", "The G20 met.", "He has three real friends.", "Try R2D2.",
    "No. 5 won.",
  ])
  func `What is no money is left alone`(text: String) throws {
    var pipeline = try EntityPipeline("{ model: rules, labels: [MONEY] }")
    #expect(try pipeline.marked(text) == text)
  }

  @Test(arguments: [
    "⟦PERCENT 87.4 per cent⟧ and ⟦PERCENT 91%⟧, up ⟦PERCENT two percentage points⟧.",
    "From ⟦PERCENT 5 to 10 percent⟧, or ⟦PERCENT 5-10%⟧.",
    "At ⟦TIME 3.40 a.m.⟧ on Monday, at ⟦TIME 20:08⟧, at ⟦TIME 5pm GMT⟧, at ⟦TIME noon⟧.",
    "A ⟦QUANTITY 294-metre⟧ ship, ⟦QUANTITY nine kilometres⟧ away, at ⟦QUANTITY 14 degrees Celsius⟧.",
    "It drove ⟦QUANTITY 60 miles per hour⟧ over ⟦QUANTITY 500 sq km⟧ and ⟦QUANTITY 3km⟧.",
    "The ⟦ORDINAL third⟧ time, the ⟦ORDINAL 21st⟧ time.",
    "⟦CARDINAL Eleven⟧ ships, ⟦CARDINAL 1,140⟧ workers, ⟦CARDINAL three million⟧ shells.",
    "⟦CARDINAL Twenty-one⟧ or ⟦CARDINAL one hundred and forty⟧ of ⟦CARDINAL tens of thousands⟧.",
    "⟦CARDINAL One⟧ of them: no one, this one.",
  ])
  func `Other numbers are found where asked for`(expected: String) throws {
    var pipeline = try EntityPipeline(
      "{ model: rules, labels: [PERCENT, TIME, QUANTITY, ORDINAL, CARDINAL] }")
    #expect(try pipeline.marked(plain(expected)) == expected)
  }
}
