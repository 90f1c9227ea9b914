public import PipeKit

/// Texts that break careless code: empty, one scalar, combining marks, joined emoji, a byte order
/// mark, no final stop, white space only, bidirectional controls, unpaired marks.
public let hardTexts: [Text] = HardTexts.all
