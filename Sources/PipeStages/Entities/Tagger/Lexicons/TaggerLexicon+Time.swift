extension TaggerLexicon {
  static let months = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """

  static let days = """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun mondays fridays saturdays sundays
    """

  static let times = """
    year years month months week weeks day days hour hours minute minutes second seconds decade
    decades century centuries quarter quarters morning afternoon evening night midnight noon today
    yesterday tomorrow tonight weekend season summer winter spring autumn fall fiscal annual early
    mid late last next previous following past since until during ago recent earlier later am pm
    gmt ad bc bce ce era
    """

  static let numbers = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    first second third fourth fifth sixth seventh eighth ninth tenth half dozen dozens several
    hundred hundreds thousand thousands couple
    """

  static let magnitudes = """
    hundred hundreds thousand thousands million millions billion billions trillion trillions lakh
    crore mn bn tn m k b
    """

  static let currencies = """
    dollar dollars euro euros pound pounds sterling yen yuan renminbi rupee rupees rouble roubles
    ruble rubles franc francs peso pesos real reais rand krona kronor krone kroner zloty forint
    lira liras shekel shekels dinar dinars dirham dirhams riyal riyals rial rials naira cedi cedis
    shilling shillings baht ringgit rupiah won dong taka kwacha pula birr hryvnia hryvnias tenge
    som manat lari dram leu lei lev koruna cent cents penny pence kina vatu pa'anga tala afghani
    usd eur gbp jpy cny rmb inr aud cad nzd chf sek nok dkk rub zar ngn kes ghs tzs ugx php idr myr
    sgd hkd krw thb vnd pkr bdt lkr brl mxn ars clp cop pen try ils egp aed sar qar kwd
    $ € £ ¥ ₹ ₦ ₽ ₴ ₩ ₪ us$ a$ au$ c$ nz$ hk$ s$ r$ rs rm
    """
}
