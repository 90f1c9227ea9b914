extension PhraseLists {
  /// Religions, political currents and those who follow them.
  static let beliefs: StaticString = """
    Ahmadi, Ahmadis, Alawite, Alawites, Anglican, Anglicans, Ba'athist, Baathist, Baha'i, Bahai,
    Baptist, Baptists, Blairite, Bolivarian, Bolshevik, Bolsheviks, Buddhism, Buddhist, Buddhists,
    Calvinist, Catholic, Catholicism, Catholics, Chavista, Chavistas, Christian,
    Christian Democrat, Christian Democrats, Christianity, Christians, Communist, Communists,
    Confucian, Conservative, Conservatives, Copt, Coptic, Copts, Democrat, Democrats, Druze,
    Evangelical, Evangelicals, Fascist, Fascists, First Nation, Gaullist, Greens, Hasidic, Hindu,
    Hinduism, Hindus, Houthi, Houthis, Islam, Islamic, Islamist, Islamists, Jain, Jains, Jew,
    Jewish, Jews, Judaism, Kemalist, Leninist, Lib Dem, Lib Dems, Liberal, Liberal Democrat,
    Liberal Democrats, Loyalists, Lutheran, Lutherans, Maoist, Maoists, Maronite, Maronites,
    Marxist, Marxists, Methodist, Methodists, Mormon, Mormons, Moslem, Moslems, Muslim, Muslims,
    Nationalists, Nazi, Nazis, Neo-Nazi, Orthodox, Parsi, Parsis, Pentecostal, Peronist,
    Peronists, Presbyterian, Protestant, Protestantism, Protestants, Quaker, Quakers, Rastafarian,
    Republican, Republicans, Roman Catholic, Roman Catholics, Sandinista, Sandinistas, Shi'ite,
    Shi'ites, Shia, Shias, Shiite, Shiites, Sikh, Sikhism, Sikhs, Social Democrat,
    Social Democrats, Socialist, Socialists, Stalinist, Sufi, Sufis, Sunni, Sunnis, Taoist,
    Thatcherite, Tories, Tory, Trotskyist, Unionists, Western, Westerner, Westerners, Zionism,
    Zionist, Zionists, Zoroastrian, ultra-Orthodox
    """
}
