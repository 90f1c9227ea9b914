extension WordLists {
  /// Nouns that names of buildings, roads and the like end in.
  static let facilityHeads: StaticString = """
    abbey academy-building airbase airfield airport airports arena auditorium avenue barracks base
    bastion boulevard bridge building bypass camp canal castle cathedral causeway cemetery chapel
    checkpoint complex corridor courthouse crossing dam dams dockyard expressway factory farm
    flyover fort fortress freeway gaol garden gardens gate gates ground hall harbor harbour
    headquarters highway hotel interchange jail junction lane library lighthouse lock mall mansion
    mausoleum memorial metro mill minaret mine monastery monument mosque motorway observatory
    opera palace park parkway path penitentiary pier pipeline pitch plant plaza port prison
    promenade quarter quay racecourse railway ramp refinery reservoir residence resort road
    roundabout runway shipyard shrine site square stadium station statue store street subway
    synagogue temple terminal theater theatre tomb tower towers track trail tunnel underpass
    velodrome viaduct villa wall waterway way wharf zoo
    """
}
