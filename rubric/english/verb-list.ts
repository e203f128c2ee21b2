/**
 * Verbs of working life by how their -s form reads. `VERBS`: hardly ever a plural noun ("delivers", "becomes").
 * `NOUN_VERBS`: often a plural noun too ("designs", "reports"), so what follows decides.
 */
export const VERBS = new Set(
  `abandon abide absorb accelerate accept access accommodate accompany accomplish account accumulate achieve acknowledge acquire
  act activate adapt add address adhere adjust administer admit adopt advance advise advocate affect afford aggregate agree
  aim align allocate allow alter amend amplify analyse analyze announce answer anticipate apologise apologize appear apply
  appoint appraise appreciate apprise approach approve arbitrate argue arise arrange arrive articulate ascertain ask assemble
  assert assess assign assimilate assist assume assure attain attempt attend attract augment author authorise authorize
  automate avert avoid award base become befriend begin behave believe belong benchmark bolster boost bother break bridge
  brief bring broaden broker build bypass calculate calibrate calm capitalise capitalize capture care carry cascade categorise
  categorize cause celebrate centralise centralize certify challenge chase cite circulate clarify classify clean clear climb
  close coach codify collaborate collate collect combine come comfort commence commend commission commit communicate compel
  compensate compete compile complain complement complete comply compose comprehend compromise compute conceal concede
  conceive concentrate conceptualise conceptualize conclude condense conduct confer confide configure confirm confront confuse
  connect consider consist consolidate constitute construct consult consume contain contend continue contribute convene
  converse convert convey convince cooperate coordinate cope craft create credit criticise criticize cultivate curate
  customise customize cut dampen deal debug decide declare decline decompose decouple decrease dedicate deepen defend defer
  define delegate delete delight deliver delve demand demonstrate deny depend deploy deputise deputize derive describe deserve
  detail detect deter deteriorate determine develop deviate devise devote diagnose dictate differ differentiate digest
  diminish direct disagree discard discern discourage discover discuss dismiss dispatch display disregard disrupt
  disseminate distil distill distinguish distribute diversify divide do document dominate donate downplay drive earn ease edit
  educate elaborate elect elevate elicit eliminate emanate embed embody embrace emerge emphasise emphasize employ empower
  emulate enable enact encompass encounter encourage endeavour endeavor endorse enforce engage engender engineer enhance
  enjoy enlist enrich enrol ensure entail enter entertain enthuse entrust envisage envision equip eradicate err escalate
  espouse establish evaluate evangelise evangelize evidence evolve examine exceed excel exchange execute exemplify exercise exert
  exhibit expand expect expedite experiment explain exploit explore expose express extend extract extrapolate face facilitate
  fail familiarise familiarize fear feel fight figure fill finalise finalize find finish fit fix flag flourish
  follow forecast foresee forge forget formalise formalize formulate foster frame free fulfil fulfill function further gain gather
  gauge generalise generalize generate get give go govern grasp greet grow guarantee guide handle happen hasten have help hesitate
  highlight hinder hold honour host identify ignore illustrate imagine imbue immerse impede implement imply impose improve
  improvise include incorporate increase incur individualise indicate individualize induct infer influence inform inhibit
  initiate innovate insist inspect inspire instil instill institute instruct insulate integrate intend interact interest interface
  interfere interpret intervene interview introduce invent invest investigate invite involve isolate iterate join judge
  juggle justify keep know lack land launch lay learn leave lend lessen let leverage liaise lie listen live localise localize look
  lose lower maintain make manage mandate manifest manipulate master maximise maximize mean mediate meet memorise merge
  migrate minimise minimize mirror miss mitigate moderate modernise modernize modify monitor motivate multiply navigate
  neglect negotiate notice notify nourish nurture obey oblige observe obstruct obtain occur offer onboard onboards oppose
  optimise optimize opt orchestrate organise organize orient originate oversee overcome overlook overrun overstep
  own participate partake pay perceive perfect perform permit persevere persist personalise personalize persuade pertain
  pick pilot pinpoint pioneer place play point pose position possess postpone practise praise predict prefer prepare prescribe present
  preserve preside pretend prevent prioritise prioritize probe procrastinate proceed procure produce profile progress prohibit
  promote prompt proofread propagate propose prosper protect prove provide publicise publicize publish pull pursue push put
  quantify query radiate raise rally react read realign realise realize reason reassure receive recognise recognize recommend
  reconcile recover recruit rectify recur redesign redirect reduce refactor refer refine reflect refrain refresh refuse
  register regulate reinforce reject relate release relieve rely remain remediate remember remind remove render renew reorganise
  reorganize repair repeat replace replicate reply represent request require rescue reshape resist resolve respect respond
  restore restrict resume retain rethink retire retrieve reuse reveal revert revisit revise revive reward rewrite rise rollout
  safeguard satisfy save say scan schedule scrutinise scrutinize seek seem select sell send sense separate serve settle
  shadow shape share shepherd shield shorten show shut sign simplify simulate situate sketch smooth solicit solidify solve sort
  spark speak spearhead specialise specialize specify spend sponsor spot spread stabilise stabilize stakeout stand standardise
  standardize start stay steer stick stimulate stop store strategise strategize streamline strengthen stress stretch strike strive
  structure struggle study submit substantiate succeed suffer suggest suit summarise summarize supersede supervise supply
  surface surpass surround sustain switch symbolise sympathise synthesise synthesize systematise tackle tailor take talk teach
  tell tend terminate thank think thrive throw tidy tolerate touch trace trail train transcend transfer transform translate
  transmit travel treat triage troubleshoot try turn tutor unblock uncover undergo underestimate undermine underpin understand
  undertake unearth unify unite unlock update upgrade uphold upskill urge utilise utilize validate vary venture verbalise
  verify view visit visualise visualize volunteer vouch wait walk want warn waste watch weaken wear weigh welcome widen win
  withdraw withhold withstand witness worry write yield`
    .trim()
    .split(/\s+/),
);

export const NOUN_VERBS = new Set(
  `advance aid alert approach architect attack audit back balance bar benefit bid block blog book budget call catch cause
  center centre challenge champion chair change charge check claim code command comment compound compromise concern conduct contact contest contract
  contrast control cost counter counsel course cover credit debate debrief delay demand design desire detail direct dispute document doubt draft
  drill effort end engineer escape estimate evidence exhibit experience experiment export express extract face fall
  favour favor feature feed file filter finance flow focus force form forward foster function fund gap gear grant ground group
  guard guess hand harm head help hope hunt impact import increase influence input interest interface interview inventory issue
  journey judge label lead level limit line link list load log look loss love map mark market master match matter measure mentor merit
  message mind mirror mix model monitor move name need network number object offer open order output outline own pace pack
  pair parallel park part partner pass pattern peer phase pilot place plan play pledge point position post practice praise present press
  price process produce profile program programme progress project promise prompt prototype purchase purpose push quest question range rank rate reach record refer reform
  regard release remark remedy report request rescue research reserve resource respect rest result return review reward ride risk role
  root route rule run sacrifice sample scale schedule scope score scout screen script seat secure service set shape share shift ship shop
  showcase signal sort sound source sprint staff stage stand standard start state step stock stop story stream strength stress structure
  study subject suit summary supply support surface survey suspect switch talk target task taste team test thought thread ticket time
  tool total touch tour track trade train transfer transition treat trend trial trigger trouble trust turn update upgrade use value view
  voice volume vote walk want watch wave wish wonder word work worry yield`
    .trim()
    .split(/\s+/),
);
