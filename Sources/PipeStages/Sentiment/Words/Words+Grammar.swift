extension Words {
  /// Words that say how other words hang together; the notation is explained at ``LexiconReader``.
  static let grammar: StaticString = """
    [negator]
    not n't n’t no never none nobody nothing neither nor nowhere cannot hardly scarcely barely
    rarely seldom no_longer by_no_means in_no_way not_at_all nothing_like anything_but far_from
    [not-only]
    not_only not_just not_merely not_simply not_least not_to_mention
    [intensifier 1.3]
    very really so extremely highly deeply hugely greatly incredibly remarkably exceptionally
    particularly especially truly absolutely totally completely utterly entirely thoroughly
    enormously immensely profoundly intensely strongly fiercely bitterly sharply severely
    seriously heavily badly widely roundly repeatedly overwhelmingly wholly genuinely unusually
    extraordinarily insanely awfully terribly horribly dreadfully most such quite ever much far
    vastly massively increasingly publicly openly warmly unanimously outright sheer utter complete
    total absolute downright real huge massive enormous great big major
    [excess]
    too overly excessively unduly
    [intensifier -0.5]
    less least insufficiently
    [diminisher 0.6]
    slightly somewhat fairly rather relatively partly partially mildly moderately a_bit a_little
    little kind_of sort_of almost nearly merely only just marginally modestly occasionally
    sometimes supposedly arguably possibly perhaps maybe apparently seemingly reportedly less_than
    [doubt]
    could may might would should if unless whether can allegedly alleged ought supposed potential
    potentially hypothetical would-be suggest suggests suggested claims claimed
    [but]
    but however yet nevertheless nonetheless
    [although]
    although though while whilst despite notwithstanding albeit in_spite_of even_though
    [subordinator]
    because since after before when until once where why how as so_that
    [relative]
    who whom whose which that
    [and]
    and or
    [of]
    of
    [by]
    by
    [for]
    for
    [toward]
    against on upon toward towards about over at regarding concerning around into onto
    [with]
    with among alongside between
    [to]
    to
    [from]
    from
    [place]
    in inside within outside near across through throughout during under behind above below beyond
    off via amid
    [as]
    like as than unlike except including such_as
    [be]
    is are was were be been being am 're ’re 'm ’m got getting gets
    [copula]
    become becomes became becoming seem seems seemed seeming look looks looked looking remain
    remains remained remaining appear appears appeared appearing stay stays stayed prove proves
    proved proven proving sound sounds sounded feels feel felt
    [naming]
    call calls called calling label labels labeled labelled labeling labelling consider considers
    considered describe describes described describing dub dubs dubbed brand brands branded
    branding deem deems deemed regarded
    [have]
    have has had having 've ’ve
    [receive]
    face faces faced facing receive receives received receiving draw draws drew drawing drawn earn
    attract attracts attracted attracting get sparked spark sparks sparking prompt prompts
    prompted prompting garner garners garnered
    [cause]
    cause causes caused causing create creates created creating bring brings brought bringing make
    makes made making provoke provide provides provided providing offer offers offered offering
    show shows showed shown showing produce produces produced producing do does did doing commit
    commits committed committing lead led spread spreads spreading sow sows sowing
    [express]
    express expresses expressed expressing voice voices voiced voicing raise raises raised raising
    share shares shared signal signals signalled signaled feel
    [say]
    say says said saying tell tells told telling add adds added adding state states stated
    announce announces announced announcing argue argues argued arguing explain explains explained
    note notes noted noting write writes wrote writing written tweet tweets tweeted tweeting ask
    asks asked asking reply replies replied report reports reported reporting think thinks thought
    believe believes believed believing know knows knew known suggest suggested declare declares
    declared mention mentions mentioned recall recalls recalled according_to respond responds
    responded conclude concludes concluded remark remarks remarked testify testifies testified
    [neutral-verb]
    go goes went going gone come comes came coming take takes took taking taken see sees saw
    seeing seen use uses used using find finds found finding want wants wanted wanting try tries
    tried trying keep keeps kept keeping let lets put puts putting begin begins began beginning
    start starts started starting run runs ran running hold holds held holding turn turns turned
    turning move moves moved moving live lives lived living meet meets met meeting send sends sent
    sending decide decides decided deciding pay pays paid paying hear hears heard hearing speak
    speaks spoke speaking spoken spend spends spent spending stand stands stood standing set sets
    setting sit sits sat sitting leave leaves left leaving return returns returned returning visit
    visits visited visiting arrive arrives arrived work works worked working play plays played
    playing follow follows followed following include includes included including continue
    continues continued continuing change changes changed changing watch watches watched watching
    pass passes passed passing sign signs signed signing buy buys bought buying sell sells sold
    selling travel travels travelled traveled walk walks walked walking carry carries carried
    carrying act acts acted acting vote votes voted voting seek seeks sought seeking plan plans
    planned planning expect expects expected need needs needed needing must will 'll ’ll 'd ’d
    shall
    [pronoun]
    he she they it i we you people someone somebody everyone everybody anyone
    [determiner]
    his her their its my our your the a an this these those some any all both each every another
    other
    [shifter -0.7]
    without prevent prevents prevented preventing avoid avoids avoided avoiding avert averts
    averted averting stop stops stopped stopping end ends ended ending halt halts halted halting
    reduce reduces reduced reducing cut cuts cutting fight fights fighting fought curb curbs
    curbed curbing eliminate eliminates eliminated eliminating eradicate eradicated eradicating
    remove removes removed removing against anti oppose opposes opposed opposing deny denies
    denied denying dispel dispels dispelled refute refutes refuted rebut rebuts rebutted dismiss
    dismisses dismissed dismissing reject rejects rejected rejecting quell quelled defuse defused
    lower lowers lowered lowering minimise minimises minimize minimizes crack_down_on
    cracked_down_on cracking_down_on put_an_end_to a_halt_to an_end_to refuse_to refuses_to
    refused_to refusing_to refusal_to unwilling_to reluctant_to decline_to declines_to declined_to
    lack lacks lacked lacking lack_of lose loses lost losing loss_of absence_of shortage_of
    deprived_of stripped_of void_of devoid_of short_of want_of opposite_of
    [relief -0.7]
    protect protects protected protecting protection survive survives survived surviving recover
    recovers recovered resolve resolves resolved resolving solve solves solved solving overcome
    overcomes overcame overcoming relieve relieves relieved ease eases eased easing alleviate
    alleviates mitigate mitigates mitigated forgive forgave tackle tackles tackled tackling
    address addresses addressing combat combats combating combatting counter counters countered
    countering free_of free_from rid_of safe_from cleared_of acquitted_of clear_of recovery_from
    relief_from
    [failure -0.7]
    fail_to fails_to failed_to failing_to failure_to unable_to inability_to struggle_to
    struggled_to struggles_to struggling_to
    """
}
