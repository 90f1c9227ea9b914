extension WordLists {
  /// Words before the name of a man or a woman.
  static let honorifics: StaticString = """
    adm admiral adv advocate alhaji ambassador archbishop archdeacon assemblyman attorney
    ayatollah barrister bishop brig brigadier capt captain cardinal chairman chairperson
    chairwoman chancellor chief cmdr coach col colonel commander commodore comrade
    congressman congresswoman constable consul corporal councillor cpl crown datin dato
    datuk dean deputy-president detective director dr eng engr ex-president gen general gov
    governor haji hajj highness hon honourable imam inspector judge justice lieutenant lt
    maj majesty major manager marshal maulana mayor mep minister monsignor mp mullah pastor
    pc premier pres president private prof professor pvt rabbi rep representative rev
    reverend saint secretary sen senator sergeant seri sgt sheik sheikh sheriff shri smt sri
    superintendent syed tan taoiseach tun ustaz vice-president wing
    """
}
