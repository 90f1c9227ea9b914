extension WordLists {
  /// Nouns that names of products stand beside.
  static let productHeads: StaticString = """
    aircraft app bomber browser car cards console drone engine fighter frigate gun helicopter jet
    jets laptop malware missile missiles model phone rifle rifles rocket satellite sedan series
    smartphone software spacecraft submarine suv tablet tank tanks telescope truck vaccine vehicle
    virus wallet warship weapon xp
    """
}
