extension PhraseLists {
  /// Well-known buildings, roads and works of engineering.
  static let facilities: StaticString = """
    Acropolis, Al-Aqsa, Al-Aqsa Mosque, Alcatraz, Alhambra, Anfield, Arc de Triomphe, Aswan Dam,
    Aswan High Dam, Auschwitz, Azovstal, Bastille, Belmarsh, Berlin Wall, Bernabeu, Blue House,
    Brandenburg Gate, British Museum, Brooklyn Bridge, Buckingham Palace, Burj Khalifa,
    Camp David, Camp Nou, Capitol, Channel Tunnel, Church of the Holy Sepulchre,
    Church of the Nativity, Colosseum, Crimean Bridge, Dachau, Dome of the Rock, Eiffel Tower,
    Elysee Palace, Empire State Building, Evin prison, Forbidden City, Fort Knox, Gatwick,
    Golden Gate Bridge, Golden Temple, Grand Central, Grand Ethiopian Renaissance Dam, Great Wall,
    Great Wall of China, Guantanamo, Guantanamo Bay, Guantánamo Bay, Hagia Sophia, Heathrow,
    Heathrow Airport, Hoover Dam, International Space Station, Itaipu Dam, JFK, Kariba Dam,
    Kerch Bridge, Keystone XL, King's Cross, Lincoln Memorial, London Bridge, Lord's, Louvre,
    Madison Square Garden, Mar-a-Lago, Marina Bay Sands, National Gallery, Nord Stream,
    Nord Stream 1, Nord Stream 2, Notre Dame, Notre-Dame, Old Trafford, Parthenon, Pearl Harbor,
    Rashtrapati Bhavan, Red Fort, Reichstag, Robben Island prison, Royal Albert Hall,
    Sagrada Família, San Quentin, Sistine Chapel, St Paul's Cathedral, St Peter's Basilica,
    Stansted, Statue of Liberty, Sydney Harbour Bridge, Sydney Opera House, Taj Mahal,
    Tate Modern, Temple Mount, Three Gorges Dam, Tower Bridge, Tower of London, Trump Tower,
    Turk Stream, Twickenham, Twin Towers, US Capitol, Union Station, Washington Monument, Wembley,
    Wembley Stadium, Western Wall, Westminster Abbey, Westminster Hall, Windsor Castle,
    World Trade Center, Zaporizhzhia Nuclear Power Plant, al-Aqsa Mosque, Élysée, Élysée Palace
    """
}
