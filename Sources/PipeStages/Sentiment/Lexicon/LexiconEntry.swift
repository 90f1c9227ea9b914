/// What the lexicon knows of one word or phrase; weights are in tenths, from −40 to 40.
struct LexiconEntry: Sendable, BitwiseCopyable {
  /// What the word adds to the tone of a sentence.
  var tone: Int8 = 0
  /// What it says of the one who does it or is it: "X lied", "X is corrupt", "X's scandal".
  var own: Int8 = 0
  /// What it says of the one it is done to: "praised X", "criticism of X".
  var other: Int8 = 0
  var role: GrammarRole = .none
  /// By how many tenths it multiplies a weight that follows it, as "prevent" and "very" do.
  var shift: Int8 = 0
  var traits: Traits = []

  /// What kind of word it is.
  struct Traits: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16
    static let verb = Traits(rawValue: 1)
    /// A form such as "praised", which may be active or passive.
    static let past = Traits(rawValue: 2)
    /// A form such as "broken", which is passive unless "have" comes before.
    static let participle = Traits(rawValue: 4)
    static let gerund = Traits(rawValue: 8)
    /// A form such as "attack" or "attacks", which may be a noun.
    static let mayBeNoun = Traits(rawValue: 16)
    /// Colours the tone, but judges nobody: "war", "killed".
    static let topic = Traits(rawValue: 32)
    /// A list has given it its weights, if only to say that it has none.
    static let isWeighed = Traits(rawValue: 64)
    /// May be the first word of a phrase.
    static let opensPhrase = Traits(rawValue: 128)
    /// Turns round the weight of what follows: "prevent", "lack of".
    static let shifter = Traits(rawValue: 256)
    /// Turns round good things only: "failed to help" is bad, "failed to see the danger" no better.
    static let failure = Traits(rawValue: 512)
    /// Turns round bad things only: "survived the attack" is good, "protects freedom" no worse.
    static let relief = Traits(rawValue: 1024)
    /// The user's own word: its weight goes before anything that was learned.
    static let isUsers = Traits(rawValue: 2048)
  }

  var isWeighted: Bool { tone != 0 || own != 0 || other != 0 }

  /// Takes over what `new` knows and this entry does not; all weights come from one list.
  mutating func merge(_ new: LexiconEntry) {
    if role == .none { role = new.role }
    if shift == 0 { shift = new.shift }
    if new.traits.contains(.isWeighed), !traits.contains(.isWeighed) {
      (tone, own, other) = (new.tone, new.own, new.other)
    }
    traits.formUnion(new.traits)
  }

  /// Replaces the weights by a user's and keeps the rest.
  mutating func override(_ new: LexiconEntry) {
    (tone, own, other) = (new.tone, new.own, new.other)
    traits.formUnion([.isWeighed, .isUsers])
  }
}
