internal import ArgumentParser
internal import PipeEngine
internal import PipeKit

struct PlanCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Cut a run into shards that any machine can make.",
    discussion: """
      EXAMPLES
        pipe plan news.yaml articles/ --output runs/news  how many shards there are
        pipe run --plan runs/news --shard 0               anywhere, in any order
        pipe merge runs/news                              when all are made

        seq 0 11 | parallel pipe run --plan runs/news --shard {}

      The shards give the bytes of one run on one machine. One that is made twice is
      kept once.
      """)

  @OptionGroup var options: PipelineOptions

  @Flag(help: "Put this plan in place of another, and remove its shards.")
  var restart = false

  func validate() throws {
    if options.config == nil {
      throw ValidationError("name a pipeline file, such as pipelines/news.yaml")
    }
  }

  func run(on host: Host) throws {
    var job = try options.makeJob(on: host)
    job.restarts = restart
    let (plan, directory) = try job.storePlan()
    let bytes = plan.inputs.reduce(0) { $0 + $1.size }
    Console.standardOutput.write(
      """
      \(Quantity.count(plan.shards.count, "shard")) of \
      \(Quantity.count(plan.inputs.count, "file")), \(Quantity.oneDecimal(Double(bytes) / 1e6)) MB
        pipe run --plan \(directory) --shard 0\(plan.shards.count > 1 ? "   … \(plan.shards.count - 1)" : "")
        pipe merge \(directory)

      """)
  }
}
