extension WordLists {
  /// Small words inside the names of people and places.
  static let particles: StaticString = """
    abu al ap ben bin bint binti bou da das de del della den der di dos du e el ibn ibni la las le
    los o ould san ten ter van vom von y zu zum zur
    """
}
