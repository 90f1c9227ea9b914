extension WordLists {
  /// Words that are part of a title before one: Foreign Secretary.
  static let titleModifiers: StaticString = """
    acting affairs agriculture aide assistant associate attorney business cabinet chancellor chief
    children climate commerce communications corporate crown cultural culture defence defense
    deputy development digital diplomatic economic economics economy education employment energy
    environment environmental equalities executive external family federal finance first fiscal
    foreign former general group health higher home honorary housing immigration industrial
    industry information infrastructure interim interior internal international investment joint
    junior justice labor labour legal managing marketing media military municipal national naval
    operations permanent planning police policy political press prime prison private provincial
    public railway railways regional relations research resources schools science sciences second
    security senior shadow social special sport sports state supreme tax technology tourism trade
    transport treasury under vice water welfare women works youth
    """
}
