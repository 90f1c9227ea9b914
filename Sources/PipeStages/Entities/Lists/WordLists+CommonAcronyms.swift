extension WordLists {
  /// Capitals that are no names: TV, DVD, CEO.
  static let commonAcronyms: StaticString = """
    2d 3d 4g 5g a.m ac ai aka am asap atm ba bsc bst cctv cd cds ceo cfo cpi cpu ct cv dc diy dj djs
    dna dvd dvds ecg er esg eta ev evs faq fdi fm fyi gdp gmo gmt gnp gp gps gpu hd hiv hq hr html
    ict icu id ied ieds ii iii ipo ipos iq it iv ivf ix jr kph kpi lan lcd led lgbt lgbti lgbtq llb
    ma mba md mep meps mla mou mp mpg mph mps mri msc msp nb nft nfts ngo ngos ok p.m pc pcr pcs pdf
    phd pin pm ppe pr ps q&a r&d ram rip rna roi rom rpg rpi rpm sim sms sr std suv suvs tba tbc tv
    tvs ufo url usb uv vat vhs vi vii viii vip vips wifi wmd wmds xi xml
    """
}
