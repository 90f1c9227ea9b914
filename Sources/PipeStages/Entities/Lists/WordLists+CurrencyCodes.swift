extension WordLists {
  /// Letters that stand before or after an amount of money without a sign.
  static let currencyCodes: StaticString = """
    aed aud bdt brl cad cfa chf cny cup czk dh dhs dkk egp etb eur fcfa gbp gh ghc ghs hkd huf idr
    ils inr jmd jpy kes khr krw ksh kshs lak lkr mmk mnt mop mwk mxn myr ngn nok npr nt nzd pkr
    pln r rm rmb rs rub sar sek sgd thb tk tsh ttd twd tzs uah ugx usd vnd zar zmk zmw
    """
}
