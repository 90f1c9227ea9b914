extension TaggerLexicon {
  static let months = """
    jan feb mar apr jun jul aug sep sept oct nov dec
    """

  static let days = """
    mon tue tues wed thu thur thurs fri sat sun
    """

  static let times = """
    noon today yesterday tomorrow tonight fiscal annual early mid late last next previous
    following past since until during ago recent earlier later am pm gmt ad bc bce ce era
    """

  static let numbers = """
    first second third fourth fifth sixth seventh eighth ninth tenth dozens several hundreds
    thousand thousands couple
    """

  static let magnitudes = """
    b
    """

  static let currencies = """
    kina vatu pa'anga tala usd eur gbp jpy cny rmb inr aud cad nzd chf sek nok dkk rub zar ngn
    kes ghs tzs ugx php idr myr sgd hkd krw thb vnd pkr bdt lkr brl mxn ars clp cop pen try ils
    egp aed sar qar kwd $ € £ ¥ ₹ ₦ ₽ ₴ ₩ ₪ us$ a$ au$ c$ nz$ hk$ s$ r$ rs rm
    """
}
