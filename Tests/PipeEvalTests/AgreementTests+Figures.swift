/// What the independent scorer makes of the small files, so that they are scored without it too.
extension AgreementTests {
  static let sentenceFigures = """
              precision  recall     F1  95 % of F1  gold  found
    span          66.67   44.44  53.33                 9      6
    boundary      66.67   40.00  50.00                 5      3

                number
    docs             5
    docs exact       2

    """
  static let entityFigures = """
             precision  recall     F1  95 % of F1  gold  found
    micro        25.00   20.00  22.22                 5      4
    untyped      50.00   50.00  50.00                 4      4
    DATE          0.00    0.00   0.00                 0      2
    GPE           0.00    0.00   0.00                 1      0
    LOC         100.00   50.00  66.67                 2      1
    ORG           0.00    0.00   0.00                 0      1
    PERSON        0.00    0.00   0.00                 1      0
    TIME          0.00    0.00   0.00                 1      0

    """
  static let toneFigures = """
              precision  recall     F1  95 % of F1  gold  found
    negative      50.00   50.00  50.00                 2      2
    neutral        0.00    0.00   0.00                 1      1
    positive      50.00   50.00  50.00                 2      2

                     number
    n                     5
    accuracy          40.00
    macro f1          33.33
    binary accuracy   75.00

    """
  static let targetFigures = """
              precision  recall     F1  95 % of F1  gold  found
    negative       0.00    0.00   0.00                 2      0
    neutral        0.00    0.00   0.00                 1      3
    positive      50.00   50.00  50.00                 2      2

                                 number
    n                                 5
    accuracy                      20.00
    macro f1                      16.67
    targets without a sentiment       2

    """
  static let quoteFigures = """
             precision  recall     F1  95 % of F1  gold  found
    content      60.00   50.00  54.55                 6      5

                        number
    speaker accuracy     50.00
    found with speaker       2

    """
}
