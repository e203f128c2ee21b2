/**
 * Verbs of working life, by how their -s form reads. `VERBS`: hardly ever a plural noun ("delivers", "becomes").
 * `NOUN_VERBS`: often a plural noun too ("designs", "reports"), so that what stands around it decides.
 */
export const VERBS = words(`
  abandon abide absorb accelerate accept accommodate accompany accomplish accrue accumulate achieve acknowledge
  acquire act activate adapt add adhere adjudicate adjust administer admit adopt advertise advise affect afford agree
  aim alienate align allay allocate allow allowlist alter amass ameliorate amend amortise amplify analyse analyze
  animate annotate announce anticipate apologise apologize appear appease apply appoint apportion appraise appreciate
  apprise approve arbitrate argue arise arouse arrange arrive articulate ascertain ask assemble assert assess assign
  assimilate assist assume assure attain attend attest attract attribute augment authenticate author authorise
  authorize automate avert avoid await bake bandage bathe become befriend begin behave believe belittle belong bemoan
  benchmark bind blacklist blend bolster boost bootstrap bother bounce bound brainstorm bring broaden budge bundle
  bypass calculate calibrate calm cancel canvass capitalise capitalize capture care carry cascade categorise
  categorize cease celebrate centralise centralize certify chaperone chase choose chop circulate circumvent cite
  clarify clash classify clean clear climb cling close co-create coax codify coerce coincide collaborate collapse
  collate collect combine come comfort commandeer commence commend commission communicate compare compel compensate
  compete compile complain complement complete comply compose compound comprehend compute conceal concede conceive
  concentrate conceptualise conceptualize conclude condense confer confess confide configure confirm confront confuse
  congratulate connect conserve consider consist consolidate constitute constrain construct consult consume contain
  containerise containerize contaminate contemplate contend contextualise contextualize continue contravene contribute
  convene converse convert convey convince cooperate coordinate cope correct craft create criticise criticize
  cross-check cross-sell crosscheck crystallise crystallize cultivate curate curtail customise customize cut dampen
  de-escalate de-risk debug decide declare decline decommission decompose decouple decrease decrypt dedicate deduce
  deepen deescalate defend defer define deflect degenerate degrade delete deliberate delight delineate deliver delve
  demonstrate denote deny depend deploy deprecate depreciate deprioritise deprioritize deprive deputise deputize
  deride derisk derive describe deserve designate detach detect deter deteriorate determine detract devalue develop
  deviate devise devote diagnose dictate differ differentiate dig digest diminish disagree disappoint disassemble
  discard discern disclose discourage discover discuss disengage disinfect dislike dismiss disown dispel dispense
  disregard disrupt dissect disseminate dissent dissuade distil distill distinguish distort distribute diversify
  divert divide divulge do dodge dominate donate double-check downplay downsize draw drop dwell earn ease ebb edit
  educate elaborate elect elevate elicit eliminate emanate embark embed embellish embody embrace emerge empathise
  empathize emphasise emphasize employ empower emulate enable enact encapsulate encompass encounter encourage encrypt
  endanger endeavor endeavour endorse endure enforce engage engender enhance enjoy enlarge enlist enquire enrich enrol
  ensure entail enter entertain enthuse entrust enunciate envisage envision equate equip eradicate erode err escalate
  espouse establish evade evaluate evangelise evangelize evolve exacerbate exaggerate examine exasperate exceed excel
  exclude execute exemplify exempt exert exhaust exhort expand expect expedite expend explain exploit explore expose
  extend externalise extrapolate fabricate facilitate fail failover falsify falter familiarise familiarize fear feel
  fend figure fill finalise finalize find finish flag flatter flex floss flourish follow foresee forfeit forge forget
  formalise formalize formulate fortify foul frame fray free frustrate fulfil fulfill fundraise furnish further gain
  garner gather gauge generalise generalize generate get give glean go gossip govern grapple grasp greet grow
  guarantee guide hamper handle handover happen harden harmonise harmonize harness hasten have heed heighten hesitate
  hinder hinge hit hoard hold hone honour hover humanise hurry hydrate hypothesise hypothesize identify ignore
  illustrate imagine imbue immerse impair impart impede implement imply impose impress improve improvise incentivise
  incentivize include incorporate incur indicate induct infer inflate inform infringe ingratiate inherit inhibit
  initiate innovate inquire insist inspect inspire install instigate instil instill institute instruct insulate insure
  integrate intend intensify interact intercept interfere internalise internalize interpret interrogate interrupt
  intervene intimidate introduce intrude invent invest investigate invigilate invite invoke involve isolate iterate
  jeopardise jeopardize join jot juggle jump justify keep kindle know lack lament land languish laud launch lay learn
  leave lend lengthen lessen let leverage liaise linger lint listen litigate litter live load-balance localise
  localize locate loosen lose lower lubricate lure maintain make manage maneuver manifest manipulate manoeuvre mature
  maximise maximize mediate medicate meet memorise mention merge micromanage migrate mingle minimise minimize
  miscommunicate mishandle misinterpret misjudge mismanage misrepresent miss misunderstand mitigate mobilise mobilize
  modernise modernize modify moonlight mop motivate multiply nag narrow navigate necessitate negate neglect negotiate
  nominate notarise note notice notify nourish nullify nurture obey oblige obscure observe obsess obstruct obtain
  occupy occur offboard offend omit onboard operate operationalise operationalize opine oppose opt optimise optimize
  orchestrate organise organize orient orientate originate oust outpace outperform outshine outsource over-engineer
  overburden overcome overcommit overdeliver overengineer overestimate overload overlook overpromise overreact overrun
  oversee overshadow oversimplify overspend overstep overuse overwhelm overwork pacify paginate palletise parallelise
  parallelize paraphrase partake participate pay perceive perfect perform permit perpetuate persevere persist
  personalise personalize persuade pertain pester phrase pick pinpoint pioneer plead ponder pose possess postpone pour
  practise pre-empt precede preclude predict preempt prefer prepare prescribe preserve preside pretend prevail prevent
  prioritise prioritize probe proceed proclaim procrastinate proctor procure productionise productionize prohibit
  prolong promote proofread propagate propel propose prosper protect prove provide provoke publicise publicize publish
  pull purge pursue put quantify quell query quicken radiate raise rally rationalise rationalize re-architect
  re-engineer re-evaluate re-use react reaffirm realign realise realize reallocate reappraise rearchitect reason
  reassign reassure rebalance rebase rebuff recalibrate recap receive reciprocate recognise recognize recollect
  recommend reconcile reconfigure recount recover recruit rectify recuperate recur redact redefine redeploy redesign
  redirect redistribute reduce reevaluate refactor refine reflect refrain reframe refresh refuel refuse refute regain
  register regulate rehabilitate rehearse rehire reimburse reinforce reiterate reject relate relay relieve relinquish
  relish relive relocate rely remain remediate remember remind reminisce remove remunerate render renegotiate renew
  renovate reorder reorganise reorganize repair repeat rephrase replace replenish replicate reply represent reprimand
  reprioritise reprioritize reprovision repurpose require reschedule resemble resent reshape reside resign resist
  resolve resonate respond restate restock restore restrict restructure resume resuscitate retain retaliate retell
  rethink retire retract retrain retrieve reunite reuse reveal revert revise revisit revive reword rewrite rise roll
  rotate safeguard sanitise satisfy save say scan scold scrutinise scrutinize second-guess see seek seem seize select
  self-organise sell send sense separate serve settle sharpen shelve shepherd shield shirk shorten shortlist show shut
  sideline sift sign simplify simulate situate skip slacken slow smooth socialise socialize solder solicit solidify
  solve soothe span speak spearhead specialise specialize specify spell spend spread squander stabilise stabilize
  stagnate standardise standardize stay steady steer sterilise stick stifle stimulate store stow strategise strategize
  streamline strengthen stretch strike strive submerge submit substantiate subvert succeed succumb suffer suffice
  suggest summarise summarize supersede supervise suppress surmount surpass surround sustain swamp symbolise symbolize
  sympathise sympathize synthesise synthesize systematise tabulate tackle tailor take teach tell tend terminate thank
  theorise think thrive throttle throw thwart tidy tie tinker tire tolerate trail transcend transform translate
  transmit travel traverse trim trivialise troubleshoot try tutor typeset typify unblock uncover underestimate undergo
  undermine underperform underpin understand undertake unearth unify unite unload unlock unpack unveil uphold upsell
  upskill urge usher utilise utilize vaccinate validate vary venture verbalise verify vet vie visit visualise
  visualize vouch wait waive warn waste waver weaken wear weave weigh welcome weld whitelist whittle widen wield win
  wind wipe wireframe withdraw withhold withstand wrap write yearn
`);

export const NOUN_VERBS = words(`
  access account address advance advocate aggregate aid alert answer appeal approach architect associate attack
  attempt audit award back balance bar base benefit bid blame block blog book bottleneck break bridge brief broker
  budget build cache call campaign catalog catalogue catch cause center centre chair challenge champion change charge
  chart check claim clock coach code command comment commit commute compromise concern conduct contact contest
  contract contrast control cook cost counsel counter course cover credit deal debate debrief default delay delegate
  demand demo design desire detail direct discharge discipline dispatch display dispute document doubt draft drag
  dress drift drill drive duplicate effort end engineer escape escort estimate evidence exchange exercise exhibit
  experience experiment export express extract face fall favor favour feature feed fight file filter finance fit fix
  flow focus force forecast form forward foster fuel function fund gap gear grade graduate grant ground group guard
  guess hand harm head help highlight hire hope host hunt impact import increase index influence input instrument
  interchange interest interface interview inventory invoice issue journey judge label lag laugh lead level lift limit
  line link list load lobby lock log look loop loss love machine mandate map mark market master match matter mean
  measure mentor merit message mind mirror mix model moderate monitor move name need network nudge number object offer
  open order outline output overhaul overlap override own pace pack page paint pair parallel park part partner pass
  patch pattern peer phase pilot pipeline place plan plate play pledge point position post practice praise present
  press price print process produce profile program programme progress project promise prompt prospect prototype
  provision purchase purpose push quest question quote range rank rate reach read rebuke record refer reform regard
  release remark remedy report request rescue research reserve resource respect rest result return review reward
  rework ride risk role root route rule run sacrifice sample sandbox scale schedule scope score scout screen script
  season seat secure segment service set shadow shape shard share shift ship shop showcase signal signpost sketch slip
  smile sort sound source spark speed split sponsor spot sprint stack staff stage stall stand standard start state
  stem step stock stop story stream strength stress structure struggle study subject suit summary sunset supplement
  supply support surface survey suspect swap switch talk target task taste team temper template test thought thread
  ticket time tool total touch tour trace track trade train transfer transition treat trend triage trial trigger
  trouble trust turn update upgrade use value view voice volume volunteer vote walk want watch wave wish witness
  wonder word work worry yield
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
