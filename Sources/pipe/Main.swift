import PipeCLI

@main
enum Main {
  static func main() {
    PipeTool.main()
  }
}
