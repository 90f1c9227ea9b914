extension PhraseLists {
  /// Well-known products.
  static let products: StaticString = """
    A380, AK-47, Abrams, Airbus A320, Airbus A380, Android, Beetle, Bitcoin, Boeing 737,
    Boeing 747, Boeing 777, Botox, ChatGPT, Chrome, Concorde, Dogecoin, Ethereum, F-16, F-16s,
    F-35, F-35s, Firefox, GPS, Galaxy, Game Boy, Gmail, Google Earth, Google Maps, HIMARS, Himars,
    Hubble, Instagram, Iron Dome, Iskander, Javelin, Javelins, Kalashnikov, Kalashnikovs, Kindle,
    Land Rover, Leopard, Leopard 2, Linux, MacBook, MiG-29, Mini, Model 3, Model S, Nintendo DS,
    Novichok, Ozempic, Patriot, PlayStation, PlayStation 2, PlayStation 3, Prius, Prozac,
    Range Rover, S-300, S-400, Safari, Shahed, Snapchat, Soyuz, Sputnik V, Stinger, Su-35,
    Tamiflu, Telegram, Tomahawk, Viagra, Voyager, WeChat, WhatsApp, Windows, Windows 10,
    Windows XP, Xbox, YouTube, iCloud, iOS, iPad, iPads, iPhone, iPhones, iPod, iPods, iTunes
    """
}
