/**
 * Verbs of working life, by how their -s form reads. `VERBS`: hardly ever a plural noun ("delivers", "becomes").
 * `NOUN_VERBS`: often a plural noun too ("designs", "reports"), so that what stands around it decides.
 */
export const VERBS = words(`
  uplift halve double triple quadruple snap shout moan grumble sulk yell beg boast brag cheat dawdle fidget hurt loiter mock mutter patronise ramble scare smuggle stumble underwrite unravel unsettle untangle uproot gatekeep gate-keep timebox abandon abide absorb accelerate accept accommodate accompany accomplish accrue accumulate achieve acknowledge
  acquire act activate adapt add adhere adjudicate adjust administer admit adopt advertise advise affect afford agree
  aim alienate align allay allocate allow allowlist alter amass ameliorate amend amortise amplify analyse analyze
  animate annotate announce anticipate apologise apologize appear appease apply appoint apportion appraise appreciate
  apprise approve arbitrate argue arise arouse arrange arrive articulate ascertain ask assemble assert assess assign
  assimilate assist assume assure attain attend attest attract attribute augment authenticate authorise authorize
  automate avert avoid await bake bathe become befriend begin behave believe belittle belong bemoan blacklist bolster
  bootstrap bother bound brainstorm bring broaden budge bypass calculate calibrate calm cancel canvass capitalise
  capitalize capture carry categorise categorize cease celebrate centralise centralize certify chaperone choose chop
  circulate circumvent cite clarify classify clean clear cling close co-create coax codify coerce coincide collaborate
  collapse collate collect combine come comfort commandeer commence commend commission communicate compare compel
  compensate compete compile complain complete comply compose compound comprehend compute conceal concede conceive
  concentrate conceptualise conceptualize conclude condense confer confess confide configure confirm confront confuse
  congratulate connect conserve consider consist consolidate constitute constrain construct consult consume contain
  containerise containerize contaminate contemplate contend contextualise contextualize continue contravene contribute
  convene converse convert convey convince cooperate coordinate cope correct craft create criticise criticize
  cross-check cross-sell crosscheck crystallise crystallize cultivate curate curtail customise customize dampen
  de-escalate de-risk debug decide declare decommission decompose decouple decrypt dedicate deduce deepen deescalate
  defend defer define deflect degenerate degrade delete deliberate delineate deliver delve demonstrate denote deny
  depend deploy deprecate depreciate deprioritise deprioritize deprive deputise deputize deride derisk derive describe
  deserve designate detach detect deter deteriorate determine detract devalue develop deviate devise devote diagnose
  dictate differ differentiate diminish disagree disappoint disassemble discard discern disclose discourage discover
  discuss disengage disinfect dislike dismiss disown dispel dispense disregard disrupt dissect disseminate dissent
  dissuade distil distill distinguish distort distribute diversify divert divide divulge do dodge dominate donate
  double-check downplay downsize drink dwell earn eat ebb edit educate elaborate elect elevate elicit eliminate
  emanate embark embed embellish embody embrace emerge empathise empathize emphasise emphasize employ empower emulate
  enable enact encapsulate encompass encounter encourage encrypt endanger endeavor endeavour endorse endure enforce
  engage engender enhance enjoy enlarge enlist enquire enrich enrol ensure entail enter entertain enthuse entrust
  enunciate envisage envision equate equip eradicate erode err escalate espouse establish evade evaluate evangelise
  evangelize evolve exacerbate exaggerate examine exasperate exceed excel exclude execute exemplify exempt exert
  exhaust exhort expand expect expedite expend explain exploit explore expose extend externalise extrapolate fabricate
  facilitate fail falsify falter familiarise familiarize fasten feel fend fetch fill finalise finalize find finish
  flatter flex floss flourish fly follow forbid foresee forfeit forge forget forgive formalise formalize formulate
  fortify foul fray free freeze frustrate fulfil fulfill fundraise furnish further garner gather gauge generalise
  generalize generate get give glean go gossip govern grapple greet grow hamper handle happen harden harmonise
  harmonize harness hasten have heed heighten hesitate hide hinder hinge hoard hone honour hover humanise hurry
  hydrate hypothesise hypothesize identify ignore illustrate imagine imbue immerse impair impart impede implement
  imply impose impress improve improvise incentivise incentivize include incorporate incur indicate induct infer
  inflate inform infringe ingratiate inherit inhibit initiate innovate inquire insist inspect inspire install
  instigate instil instill institute instruct insulate insure integrate intend intensify interact intercept interfere
  internalise internalize interpret interrogate interrupt intervene intimidate introduce intrude invent invest
  investigate invigilate invite invoke involve isolate iterate jeopardise jeopardize join jot juggle justify keep
  kindle knit know lack lament land languish laud lay learn leave lend lengthen lessen let leverage liaise linger lint
  listen litigate litter live load-balance localise localize locate loosen lose lower lubricate lure maintain make
  manage maneuver manifest manipulate manoeuvre mature maximise maximize mediate medicate meet memorise merge
  micromanage migrate mingle minimise minimize miscommunicate mishandle misinterpret misjudge mismanage misrepresent
  miss misunderstand mitigate mobilise mobilize modernise modernize modify moonlight mop motivate mow multiply nag
  narrow navigate necessitate negate neglect negotiate nominate notarise notify nourish nullify nurture obey oblige
  obscure observe obsess obstruct obtain occupy occur offboard offend omit onboard operate operationalise
  operationalize opine oppose opt optimise optimize orchestrate organise organize orient orientate originate oust
  outpace outperform outshine outsource over-engineer overburden overcome overcommit overdeliver overengineer
  overestimate overload overlook overpromise overreact oversee overshadow oversimplify overspend overstep overuse
  overwhelm overwork pacify paginate palletise parallelise parallelize paraphrase partake participate paste pay peel
  perceive perfect perform permit perpetuate persevere persist personalise personalize persuade pertain pester phrase
  pinpoint pioneer plead polish ponder possess postpone pour practise pre-empt precede preclude predict preempt prefer
  prepare prescribe preserve preside pretend prevail prevent prioritise prioritize probe proceed proclaim
  procrastinate proctor procure productionise productionize prohibit prolong promote proofread propagate propel
  propose prosper protect prove provide provoke prune publicise publicize publish purge pursue put quantify quell
  quicken radiate rationalise rationalize re-architect re-engineer re-evaluate re-use react reaffirm realign realise
  realize reallocate reappraise rearchitect reassign reassure rebalance rebase rebuff recalibrate receive reciprocate
  recognise recognize recollect recommend reconcile reconfigure recount recover rectify recuperate recur redact
  redefine redeploy redirect redistribute reduce reevaluate refactor refine reflect refrain reframe refresh refuel
  refute regain regulate rehabilitate rehearse rehire reimburse reinforce reiterate reject relate relieve relinquish
  relish relive relocate rely remain remediate remember remind reminisce remove remunerate render renegotiate renew
  renovate reorder reorganise reorganize rephrase replace replenish replicate represent reprimand reprioritise
  reprioritize reprovision repurpose require reschedule resemble resent reshape reside resign resist resolve resonate
  respond restate restock restore restrict restructure resume resuscitate retain retaliate retell rethink retire
  retract retrain retrieve reunite reuse reveal revert revise revisit revive reword rinse rotate safeguard sanitise
  satisfy say scold scrub scrutinise scrutinize seal second-guess see seek seem seize select self-organise sell send
  sense separate serve settle sew shake sharpen shelve shepherd shine shirk shorten show shut sideline sift simplify
  simulate sing situate skip slacken sleep slow smooth socialise socialize solder solicit solidify solve soothe sow
  speak spearhead specialise specialize specify spell spend squander stabilise stabilize stagnate standardise
  standardize stay steady steal steer sterilise stifle stimulate stow strategise strategize streamline strengthen
  strive submerge submit substantiate subvert succeed succumb suffer suffice suggest summarise summarize supersede
  supervise suppress surmount surpass surround sustain swamp swear sweep swim symbolise symbolize sympathise
  sympathize synthesise synthesize systematise tabulate tackle take teach tear tell tend terminate thank theorise
  think thrive throttle throw thwart tidy tighten tinker tolerate trail transcend transform translate transmit travel
  traverse trim trivialise troubleshoot try typeset typify unblock uncover underestimate undergo undermine
  underperform underpin understand undertake undo unearth unify unite unload unlock unpack unveil uphold upsell
  upskill usher utilise utilize vaccinate validate vary venture verbalise verify vet vie visualise visualize vouch
  waive warn wash waver weaken wear weave weigh welcome weld whitelist whittle widen wield wind withdraw withhold
  withstand write yearn
`);

export const NOUN_VERBS = words(`
  restart reference email phone text ping screenshot bookmark access account address advance advocate aggregate aid alert answer appeal approach architect associate attack
  attempt audit author award back balance bandage bar base benchmark benefit bid bind blame blend block blog book
  boost bottleneck bounce break bridge brief broker budget build bundle cache call campaign care cascade catalog
  catalogue catch cause center centre chair challenge champion change charge chart chase check claim clash climb clock
  coach code command comment commit commute complement compromise concern conduct contact contest contract contrast
  control cook cost counsel counter course cover credit cut deal debate debrief decline decrease default delay
  delegate delight demand demo design desire detail dig digest direct discharge discipline dispatch display dispute
  document doubt draft drag draw dress drift drill drive drop duplicate ease effort end engineer escape escort
  estimate evidence exchange exercise exhibit experience experiment export express extract face failover fall favor
  favour fear feature feed fight figure file filter finance fit fix flag flow focus force forecast form forward foster
  frame fuel function fund gain gap gear grade graduate grant grasp ground group guarantee guard guess guide hand
  handover harm head help highlight hire hit hold hope host hunt impact import increase index influence input
  instrument interchange interest interface interview inventory invoice issue journey judge jump label lag laugh
  launch lead level lift limit line link list load lobby lock log look loop loss love machine mandate map mark market
  master match matter mean measure mention mentor merit message mind mirror mix model moderate monitor move name need
  network note notice nudge number object offer open order outline output overhaul overlap override overrun own pace
  pack page paint pair parallel park part partner pass patch pattern  phase pick pilot pipeline place plan plate
  play pledge point pose position post practice praise present press price print process produce profile program
  programme progress project promise prompt prospect prototype provision pull purchase purpose push query quest
  question quote raise rally range rank rate reach read reason rebuke recap record recruit redesign refer reform
  refuse regard register relay release remark remedy repair repeat reply report request rescue research reserve
  resource respect rest result return review reward rework rewrite ride rise risk role roll root route rule run
  sacrifice sample sandbox save scale scan schedule scope score scout screen script season seat secure segment service
  set shadow shape shard share shield shift ship shop shortlist showcase sign signal signpost sketch slip smile sort
  sound source span spark speed split sponsor spot spread sprint stack staff stage stall stand standard start state
  stem step stick stock stop store story stream strength stress stretch strike structure struggle study subject suit
  summary sunset supplement supply support surface survey suspect swap switch tailor talk target task taste team
  temper template test thought thread ticket tie time tire tool total touch tour trace track trade train transfer
  transition treat trend triage trial trigger trouble trust turn tutor update upgrade urge use value view visit voice
  volume volunteer vote wait walk want waste watch wave win wipe wireframe wish witness wonder word work worry wrap
  yield
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
