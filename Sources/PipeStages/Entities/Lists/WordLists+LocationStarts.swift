extension WordLists {
  /// Words that names of places begin with.
  static let locationStarts: StaticString = """
    al bad bay cape central ciudad costa east eastern el fort great greater gulf inner isle jebel
    khan kota la lake las los lower monte mount mt new nizhny north northeast northern northwest
    nova novo old outer port puerto ras rio river saint san santa santo sao sierra south southeast
    southern southwest st ste tel upper villa wadi west western
    """
}
