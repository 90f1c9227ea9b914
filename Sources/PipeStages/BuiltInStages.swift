public import PipeKit

/// The stages that ship.
public let builtInStages: [any Component.Type] = [
  Normalize.self,
  Zones.self,
  Sentences.self,
  Entities.self,
  SentimentStage.self,
  Aggregate.self,
]
