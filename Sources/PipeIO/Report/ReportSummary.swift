/// What a report says of the run it comes from.
package struct ReportSummary: Sendable {
  /// The pipeline's name.
  package var pipeline: String
  /// The stages in order, by their ids.
  package var stages: [String]
  package var read: Int
  package var written: Int
  package var quarantined: Int
  package var skipped: Int
  /// What was changed and marked in the texts.
  package var totals: TextTotals

  package init(
    pipeline: String, stages: [String], read: Int, written: Int, quarantined: Int, skipped: Int,
    totals: TextTotals = TextTotals()
  ) {
    self.pipeline = pipeline
    self.stages = stages
    self.read = read
    self.written = written
    self.quarantined = quarantined
    self.skipped = skipped
    self.totals = totals
  }
}
