extension WordLists {
  /// Units of measure.
  static let units: StaticString = """
    acre acres barrel barrels bits bushels bytes cc celsius centimeter centimeters centimetre
    centimetres cm cubic degree degrees fahrenheit feet foot ft g gallon gallons gb ghz gigabyte
    gigabytes gigawatt gigawatts gram gramme grammes grams gw gwh ha hectare hectares hertz inch
    inches kb kg kgs kilo kilogram kilogramme kilogrammes kilograms kilometer kilometers kilometre
    kilometres kilos kilowatt kilowatts km km/h kmh kms knots kph kw kwh lb lbs liter liters litre
    litres mb megabyte megabytes megawatt megawatts meter meters metre metres mg mhz mile miles
    millimeter millimeters millimetre millimetres mm mph mw mwh nautical ounce ounces oz pint
    pints pound-weight sq square tb terabyte terabytes ton tonne tonnes tons twh volts watt watts
    yard yards °c °f
    """
}
