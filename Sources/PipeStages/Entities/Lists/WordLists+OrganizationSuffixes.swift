extension WordLists {
  /// Legal forms at the end of a company's name.
  static let organizationSuffixes: StaticString = """
    a/s ab ag as asa berhad bhd bv co company corp gmbh inc jsc kk limited llc llp lp ltd nv ojsc
    oy plc pte pty pvt s.a s.p.a sa sarl sas sdn se spa srl
    """
}
