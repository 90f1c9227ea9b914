extension WordLists {
  /// Capitals that are no names: TV, DVD, CEO.
  static let commonAcronyms: StaticString = """
    2d 3d 4g 5g a.m ac ai aka am asap atm ba bsc bst cctv cd cds ceo cfo cpi cpu ct cv dc diy dj
    djs dna dpi dvd dvds ecg er esg eta ev evs faq fdi fm fyi gdp ghz gmo gmt gnp gp gprs gps
    gpu gsm gw hd hiv hq hr html ict icu id ied ieds ii iii ipo ipos iq isp isps it iv ivf ix jr
    kph kpi kw kwh lan lcd led lgbt lgbti lgbtq llb ma mba md mep meps mhz mla mou mp mpg mph
    mps mri msc msp mw mwh nb nft nfts ngo ngos ok p.m pc pcr pcs pdf phd pin pm ppe pr ps
    q&a r&d ram rip rna roi rom rpg rpi rpm sim sme smes sms sr std suv suvs tba tbc tv tvs twh
    ufo url usb uv vat vhs vi vii viii vip vips voip wifi wmd wmds xi xml
    """
}
