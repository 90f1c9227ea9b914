extension WordLists {
  /// What groups of people are called by what they do; a headline often begins with one.
  static let occupations: StaticString = """
    academics accountants actors actresses administrators advisers advisors agents analysts anglers
    archaeologists astronauts astronomers auditors backpackers bailiffs bakers bankers barristers
    bidders bikers bishops bloggers boatmen bookmakers boxers breeders brewers brokers builders
    butchers buyers campers captains caretakers carers carpenters carriers cashiers caterers
    celebrities chefs chemists cleaners clerics climbers coaches collectors colleagues comedians
    commuters composers conservationists consultants contractors councillors couriers creditors
    critics customers cyclists dancers dealers defenders delegates demonstrators dentists
    deserters designers detectives developers directors divers dockers dockworkers donors drivers
    economists editors educators electricians employers engineers entrepreneurs environmentalists
    exporters fans filmmakers financiers fishermen fishers footballers foresters fundraisers
    gamers gardeners geologists governors graduates growers guards guerrillas guests hackers
    herders hikers historians holidaymakers homeowners householders hunters importers inmates
    inspectors insurers interpreters inventors investigators jockeys judges jurors kidnappers
    labourers landlords landowners lawyers lecturers librarians lifeguards loggers lorries
    magistrates mayors mechanics medics merchants midwives motorists mourners musicians
    negotiators neighbours novelists observers officers onlookers organisers organizers owners
    painters paramedics parishioners passers-by pastors patients pensioners performers
    pharmacists photographers physicians physicists pickers pilgrims pilots pirates planners
    plumbers poachers poets porters postmen preachers presenters prisoners producers professors
    programmers publishers pupils ranchers rangers readers regulators relatives renters
    reporters rescuers residents restaurateurs retailers retirees riders rioters rivals runners
    sailors sculptors secretaries senators servants settlers shepherds shippers shoppers
    shopkeepers singers skippers smugglers soldiers solicitors specialists spectators sponsors
    stakeholders stewards students subscribers supporters surfers surgeons survivors suspects
    swimmers tailors taxpayers technicians tenants thieves tourists traders trainers translators
    travellers trekkers truckers trustees tutors undertakers veterans villagers visitors
    volunteers vets waiters waitresses walkers wardens watchdogs weavers welders winemakers
    witnesses workers workmen wrestlers writers
    """
}
