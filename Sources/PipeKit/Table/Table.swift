/// Rows that a fold over the corpus ends in; written as CSV and as JSON.
public struct Table: Hashable, Sendable {
  /// The name, which is also the file's: `entities` becomes `entities.csv`.
  public var name: String
  public var columns: [String]
  public var rows: [[Cell]]

  /// One value of a row.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case score(Score)
    case list([String])
    case missing
  }

  public init(_ name: String, columns: [String], rows: [[Cell]] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
