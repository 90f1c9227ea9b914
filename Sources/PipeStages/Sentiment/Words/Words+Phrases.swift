extension Words {
  /// Entries of several words; the notation is explained at ``LexiconReader``.
  ///
  /// An entry with no weights stands here so that its words are not weighed one by one.
  static let phrases: StaticString = """
    [verb -2.0 -0.4 -2.6]
    hit/hits/hit/hitting_back_at hit/hits/hit/hitting_out_at lash_out_at
    tear/tears/tore/tearing_into take/takes/took/taking/taken_aim_at
    take/takes/took/taking/taken_issue_with point_the_finger_at turn_against rail_against
    crack_down_on call_out poke_fun_at make/makes/made/making_fun_of laugh_at look_down_on
    take/takes/took/taking/taken_to_task speak/speaks/spoke/speaking/spoken_out_against
    campaign_against vote_against testify_against protest_against complain_about warn_against
    distance_himself_from distance_herself_from distance_themselves_from distance_itself_from
    turn_his_back_on wash_his_hands_of give/gives/gave/giving/given_up_on
    find/finds/found/finding_fault_with file_charges_against file_suit_against pour_scorn_on
    cast_doubt_on raise_doubts_about raise_concerns_about express_concern_about call_into_question
    [verb -1.4 0.0 -1.8]
    express_concern express_concerns voice_concern voice_concerns
    [verb -1.8 -0.2 -2.6]
    throw/throws/threw/throwing/thrown_out kick_out drum_out strip_of
    hold/holds/held/holding_accountable bring/brings/brought/bringing_to_justice plead_guilty_to
    [verb 2.0 0.5 2.4]
    stand/stands/stood/standing_by stand/stands/stood/standing_with stick/sticks/stuck/sticking_by
    stick/sticks/stuck/sticking_up_for stand/stands/stood/standing_up_for
    pay/pays/paid/paying_tribute_to look_up_to rally_behind rally_around
    throw/throws/threw/throwing/thrown_his_weight_behind
    speak/speaks/spoke/speaking/spoken_highly_of vote_for stump_for vouch_for root_for side_with
    come/comes/came/coming_to_the_defense_of come/comes/came/coming_to_the_aid_of
    take/takes/took/taking/taken_pride_in fall/falls/fell/falling/fallen_in_love_with thank_for
    praise_for commend_for give/gives/gave/giving/given_credit_to agree_with swear_in cheer_on
    [verb 1.6 2.0 0.3]
    break/breaks/broke/breaking/broken_record break/breaks/broke/breaking/broken_records
    break/breaks/broke/breaking/broken_a_record break/breaks/broke/breaking/broken_course_record
    break/breaks/broke/breaking/broken_world_record take/takes/took/taking/taken_charge
    take/takes/took/taking/taken_responsibility step_up
    rise/rises/rose/rising/risen_to_the_occasion pull_off turn_around bounce_back
    fight/fights/fought/fighting_back pave_the_way make/makes/made/making_peace
    make/makes/made/making_history make/makes/made/making_progress make/makes/made/making_headway
    break/breaks/broke/breaking/broken_the_record make/makes/made/making_a_difference
    set_an_example win/wins/won/winning_over deliver_on keep/keeps/kept/keeping_his_promise
    reach_out_to speak/speaks/spoke/speaking/spoken_up_for fight/fights/fought/fighting_for
    come/comes/came/coming_out_on_top gain_ground take/takes/took/taking/taken_the_lead
    open_the_door_to reach_an_agreement reach_a_deal reach_agreement work_together
    get/gets/got/getting_better have/has/had/having_faith_in
    [verb -2.0 -2.4 -0.5]
    let/lets/let/letting_down fall/falls/fell/falling/fallen_short
    fall/falls/fell/falling/fallen_apart fall/falls/fell/falling/fallen_foul_of
    run/runs/ran/running_afoul_of break/breaks/broke/breaking/broken_the_law
    break/breaks/broke/breaking/broken_down break/breaks/broke/breaking/broken_his_promise
    sell/sells/sold/selling_out cave_in back_down back_out_of turn_a_blind_eye look_the_other_way
    drag_his_feet drag_its_feet drag_their_feet drop_the_ball miss_the_point miss_the_mark
    cover_up get/gets/got/getting_away_with lose/loses/lost/losing_his_temper
    lose/loses/lost/losing_ground lose/loses/lost/losing_control lose/loses/lost/losing_touch
    lose/loses/lost/losing_faith lose/loses/lost/losing_interest run/runs/ran/running_out_of
    run/runs/ran/running_away blow/blows/blew/blowing/blown_it mess_up screw_up double_down
    drop_out bow_out go/goes/went/going/gone_wrong go/goes/went/going/gone_bankrupt
    get/gets/got/getting_worse storm_out walk_out rip_off play_down stir_up whip_up rail_at
    make/makes/made/making_matters_worse put/puts/put/putting_at_risk lay/lays/laid/laying_off
    flirt_with_disaster play_with_fire come/comes/came/coming_under_attack
    [word -2.0 -2.5 -0.8]
    no_accountability no_excuse_for no_end_in_sight
    sense_of_entitlement personality_cult cult_of_personality put_off_by boom_and_bust red_tape stumbling_block stumbling_blocks slush_fund ill_will pork_barrel vicious_circle
    vicious_cycle downward_spiral race_to_the_bottom house_of_cards powder_keg time_bomb
    ticking_time_bomb tipping_point point_of_no_return worst_case dire_straits bitter_pill
    double_whammy perfect_storm uphill_battle uphill_struggle losing_battle losing_streak own_goal
    dropped_the_ball wide_of_the_mark off_the_rails off_the_mark out_of_work out_of_business
    out_of_pocket out_of_favour out_of_favor out_of_date out_of_order out_of_luck at_a_loss
    at_an_impasse at_a_standstill at_gunpoint at_knifepoint against_the_law above_the_law
    in_the_red in_the_doghouse in_the_firing_line in_over_his_head in_free_fall in_freefall
    in_a_mess on_the_decline on_the_brink_of on_the_verge_of_collapse on_the_warpath on_the_blink
    on_fire down_and_out down_the_drain up_the_creek up_in_smoke for_the_worse nothing_new
    nothing_special nothing_to_show waste_of_time waste_of_money not_worth loss_of_life laid_bare
    brought_to_its_knees brought_to_their_knees under_fire under_attack under_investigation
    under_scrutiny under_pressure under_threat under_siege under_a_cloud in_trouble in_hot_water
    in_crisis in_decline in_chaos in_ruins in_tatters in_shambles in_a_shambles in_jeopardy
    in_doubt in_disgrace in_disarray in_denial in_turmoil in_pain in_danger in_breach in_contempt
    in_vain in_limbo in_debt in_arrears on_trial on_the_ropes on_the_run on_the_brink
    on_the_defensive on_life_support on_the_wrong_side on_thin_ice on_the_hook on_death_row
    at_risk at_odds at_loggerheads at_fault at_war_with behind_bars out_of_touch out_of_control
    out_of_line out_of_step out_of_hand out_of_his_depth over_budget over_the_top behind_schedule
    below_par below_expectations bad_news bad_faith bad_idea bad_blood dirty_tricks
    double_standard double_standards conflict_of_interest conflicts_of_interest witch_hunt
    witch-hunt hate_speech hate_crime hate_crimes war_crime war_crimes war_criminal
    human_rights_abuses human_rights_violations sexual_harassment sexual_assault sexual_misconduct
    domestic_violence child_abuse domestic_abuse money_laundering tax_evasion identity_theft
    fake_news false_claims false_claim false_statements false_statement flip_flop wild_goose_chase
    laughing_stock lame_duck loose_cannon empty_promises broken_promises broken_promise lost_cause
    dead_end slippery_slope red_flag red_flags low_point new_low last_straw wake-up_call
    slap_in_the_face stab_in_the_back thorn_in_the_side piece_of_shit son_of_a_bitch full_of_shit
    bull_shit bullshit no_confidence vote_of_no_confidence no_consensus no_deal no_agreement
    no_hope no_excuse no_excuses no_idea no_solution no_progress no_sign_of_progress no_evidence
    no_proof no_truth no_merit no_basis no_sense no_regard no_respect no_remorse no_right
    no_business no_experience not_enough not_only_wrong too_late too_little too_far too_much
    too_many far_from short_of_expectations nothing_but_trouble a_far_cry_from worse_off
    up_in_arms fed_up sick_and_tired sick_of tired_of ashamed_of unfit_for_office unfit_to
    afraid_of scared_of beyond_the_pale bad_reviews poor_taste bad_taste hard_time hard_times
    tough_time tough_times rough_patch death_threat death_threats death_toll body_count
    mass_shooting wrong_side_of_history mixed_bag mixed_message mixed_messages high_cost
    high_costs heavy_losses heavy_defeat crushing_defeat red_ink job_losses job_cuts
    profit_warning record_low junk_status
    [word 2.0 2.4 1.0]
    safe_haven safe_and_sound safe_and_well in_the_black in_the_clear in_the_pink in_full_swing
    in_safe_hands in_demand in_favour in_favor in_the_running in_good_spirits in_high_spirits
    at_peace at_ease at_its_best at_his_best at_her_best on_the_up on_the_up_and_up on_course
    on_target on_time on_a_roll on_cloud_nine on_top_of_the_world over_the_moon up_to_scratch
    up_to_par up_to_the_task up_to_the_job for_the_better best_of_all best_ever best_in_class
    cream_of_the_crop creme_de_la_creme feather_in_his_cap feather_in_her_cap breath_of_fresh_air
    shot_in_the_arm vote_of_confidence seal_of_approval stamp_of_approval pat_on_the_back
    heart_of_gold love_at_first_sight labor_of_love labour_of_love dream_come_true
    match_made_in_heaven happy_ending happily_ever_after new_lease_of_life new_lease_on_life
    clean_sheet clean_slate clean_energy fresh_start head_start hard_won hard-won well_earned
    well-earned well_deserved well_received well_respected high_quality highly_regarded
    highly_respected highly_rated top_of_the_class top_of_the_table winning_streak winning_run
    record_breaking game_changer game-changer must_have must_see role_model role_models good_news
    good_faith good_idea good_sense good_cause good_will great_news great_job good_job great_man
    good_man great_guy good_guy great_idea common_sense common_ground hard_work
    human_rights_defender peace_deal peace_talks peace_process peace_agreement nobel_prize
    nobel_peace_prize medal_of_honor hall_of_fame standing_ovation landslide_victory clear_winner
    front-runner frontrunner front_runner rising_star safe_pair_of_hands pair_of_safe_hands
    second_to_none one_of_a_kind one_of_the_best tour_de_force work_of_art must_read step_forward
    step_in_the_right_direction giant_leap leap_forward bright_spot silver_lining
    light_at_the_end_of_the_tunnel win-win win_win on_track on_the_mend on_the_rise in_the_lead
    ahead_of_schedule in_good_hands in_good_shape in_good_health in_harmony in_favour_of in_love
    open-mind open_mind open_to well_done well_worth better_off record_high record_profits
    record_profit all-time_high warm_welcome thumbs_up green_light right_thing right_decision
    right_direction no_wrongdoing clean_bill_of_health peace_of_mind worth_watching worth_seeing
    worth_it fit_for_purpose state_of_the_art best_of_luck good_luck thank_you high_hopes
    high_marks high_praise flying_colours flying_colors charm_offensive moral_compass
    moral_high_ground moral_authority
    [word]
    hail_from hails_from hailed_from hailing_from public_protector extremely steadily
    substantially practically precisely historically specially dearly justly newly freely hotly
    widely lightly tightly loosely likely mostly nearly merely partly greater rarely obviously
    effectively significantly consistently carefully legally independently originally suddenly
    finely kindly hardly barely scarcely lately fairly strongly greatly sharply seriously simply
    clearly firmly richly coolly openly no_doubt no_wonder without_doubt without_a_doubt of_course
    no_problem no_matter no_less no_longer no_surprise no_question no_stranger_to not_least
    not_to_mention kind_of sort_of a_kind_of this_kind_of what_kind_of all_kinds_of that_kind_of
    any_kind_of more_than less_than at_least at_most at_best at_worst as_well as_well_as
    would_like i_would_like like_to in_charge in_charge_of free_to free_of_charge free_trade
    free_agent free_market free_kick free_speech freedom_of_information look_like looks_like
    looked_like feel_like feels_like sounds_like seems_like just_like something_like things_like
    security_council security_adviser security_advisor national_security homeland_security
    social_security security_forces security_officials security_service security_services
    security_guard security_guards security_chief security_officer security_personnel
    justice_department justice_minister justice_secretary chief_justice associate_justice
    supreme_court_justice attorney_general department_of_justice ministry_of_justice health_care
    healthcare health_service health_minister health_secretary health_department health_insurance
    health_officials public_health mental_health world_health_organization defence_secretary
    defense_secretary defence_minister defense_minister defence_ministry defense_ministry
    defense_department defence_department department_of_defense welfare_state trade_deal
    trade_deals trade_agreement trade_war cold_war civil_war world_war post-war world_war_ii
    prime_minister foreign_minister interest_rate interest_rates interest_group special_interest
    share_price share_prices stock_exchange labour_party labor_party conservative_party
    liberal_party green_party great_britain great_deal good_friday good_morning good_evening
    good_night good_afternoon democratic_party republican_party democratic_national_committee
    credit_card credit_cards credit_rating trust_fund trust_funds gold_medal_match special_counsel
    independent_counsel cancer_research cancer_charity fire_department fire_service fire_brigade
    fire_engine police_force task_force air_force work_force labour_force labor_force in_force
    peace_corps prize_money party_leader party_members party_member third_party tea_party
    political_party opposition_party opposition_leader ruling_party leader_of_the_opposition
    family_members family_member first_lady first_family family_planning right_now right_away
    right_wing right-wing right_to_vote human_rights civil_rights voting_rights right_after
    all_right alright well_over well_before well_after well_below well_above well_into pretty_much
    a_lot fair_share fair_trade fine_print cut_short short_cut clear_cut hard_drive hard_copy
    cold_weather cool_weather dark_horse bare_minimum crime_rate crime_scene crime_drama
    crime_thriller prison_sentence prison_officer prison_reform prison_guard attack_dog
    critical_mass critical_condition mass_media mass_market back_and_forth break_even break_news
    breaking_news lead_singer lead_role death_penalty dead_heat dead_sea red_cross drug_company
    drug_companies drug_maker risk_management poor_people the_poor the_sick the_homeless
    the_elderly the_rich the_wealthy patient_care hospital_patients patients patient_records
    hurricane_katrina hurricane_sandy hurricane_maria missing_person sharp_contrast interest_in
    conflict_resolution resolution_passed crisis_management emergency_services emergency_powers
    emergency_room emergency_meeting emergency_session promise_to cast_member cast_members
    abortion_rights star_wars big_bang low_income lower_house upper_house lost_weight
    lost_in_translation killing_time dream_team beauty_contest beauty_queen beauty_pageant
    happiness_index block_party strong_man hot_spot yet_another yet_again yet_to as_yet
    not_for_profit not-for-profit immunity_from prepared_to
    [word -2.2 -2.6 -1.2]
    draw/draws/drew/drawing/drawn_fire come/comes/came/coming_under_fire
    lose/loses/lost/losing_his_mind lose/loses/lost/losing_her_mind must_go major_blow a_blow_to
    under_the_bus not_right something_wrong rubbed_the_wrong_way no_comparison raises_eyebrows
    raised_eyebrows raising_eyebrows raise_eyebrows fell_through fall_through walk_back
    walked_back stay_away_from stayed_away_from not_to_his_credit not_to_her_credit
    out_of_his_league out_of_her_league
    [word 2.0 2.4 1.2]
    right_way had_his_back have_his_back has_his_back have_your_back purple_heart kept_his_word
    kept_her_word keeps_his_word man_of_his_word woman_of_her_word stood_his_ground
    stood_her_ground lift_up lifted_up true_to_his_word won_praise drew_praise rave_reviews
    second_chance peace_prize bronze_star silver_star gold_medal silver_medal bronze_medal
    highest-ranking soft-spoken plain-spoken well-spoken even-tempered level-headed
    [word -1.4 -1.8 -0.4]
    fail_to fails_to failed_to failing_to failure_to unable_to inability_to struggle_to
    struggled_to struggles_to struggling_to
    [verb -0.8 -1.2 -0.4]
    step_down stand/stands/stood/standing_down shut_down
    [word -1.6]
    without_trial without_charge
    [topic-word -2.0 -0.8 -0.6]
    shot_dead shot_and_killed burst/bursts/burst/bursting_into_flames catch/catches/caught/catching_fire
    [word 1.4 1.0 0.6]
    poverty_reduction
    """
}
