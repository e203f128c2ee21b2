/** Adjectives that are said of a person, and so may open a statement: "Resistant to feedback", "Able to lead". */
export function isPredicateAdjective(word: string): boolean {
  if (ADJECTIVES.has(word)) return true;
  if (word.includes('-') && /^(self|well|highly|over|under|non|data|results|detail|customer)-[a-z]+$/.test(word))
    return true;
  return ENDING.test(word) && !NOUNS.has(word);
}

/** Whether such an adjective is as often said of things, so that alone it does not show that a person is meant. */
export function isSaidOfThings(word: string): boolean {
  return OF_THINGS.has(word);
}

const OF_THINGS = new Set(
  `accurate adequate apt clear close consistent content critical effective efficient equal excellent exceptional fair fast
  firm frequent good great inconsistent ineffective instrumental intuitive late likely new objective outstanding positive
  practical precise present productive prompt quick rare sharp slow solid strategic strong superb systematic technical timely
  uncertain unclear unlikely useful vague visible weak`.split(/\s+/),
);

const ENDING = /[a-z]{3}(able|ible|ful|less|ive|ous|istic|minded|oriented|orientated|focused|driven)$/;

// Nouns that only end like adjectives.
const NOUNS = new Set(
  'initiative objective perspective executive representative narrative alternative incentive directive archive operative detective relative native motive drive table variable deliverable timetable vegetable handful stable collective locomotive'.split(
    ' ',
  ),
);

const ADJECTIVES = new Set(
  `able absent accurate active adept adequate agile alert aloof ambitious analytical anxious apt articulate assertive astute
  authentic aware bold brilliant calm capable careful careless clear close collaborative comfortable committed
  competent complacent confident conscientious consistent content cooperative courageous courteous creative credible critical
  curious dedicated defensive deliberate dependable detached diligent diplomatic disciplined discreet dismissive disorganised
  disruptive driven eager effective efficient empathetic empathic empowered energetic engaged enthusiastic equal excellent exceptional
  expert fair familiar fast firm flexible fluent focused forthcoming friendly frequent good great happy hard-working
  hardworking helpful hesitant honest humble impartial impatient inclusive inconsistent independent ineffective inflexible
  innovative insightful instrumental intuitive invested keen kind knowledgeable late lax likely loyal mindful motivated new numerate
  objective observant open open-minded organised organized outstanding passionate passive patient perceptive persistent
  polite positive practical pragmatic precise present prepared principled proactive productive professional proficient
  prompt proud punctual quick rare reactive ready reliable reluctant resilient resistant resourceful respectful responsible
  responsive rigorous rude self-aware self-motivated sensitive sharp skilful skilled skillful slow solid sought-after strategic
  strong suited superb supportive systematic tactful technical tenacious thorough thoughtful timely transparent trusted
  trustworthy truthful unable unaware uncertain unclear uncomfortable unfamiliar unlikely unprepared unreliable unwilling useful
  vague popular loved liked valued central essential vital invaluable gifted sloppy hands-on generous gentle modest stubborn
  cautious decisive indecisive eloquent concise courteous meticulous methodical unflappable untidy unmotivated unafraid
  sure unsure busy reliant absent-minded risk-averse compliant vigilant tolerant relevant dominant pleasant ignorant arrogant elegant important significant dependent insistent
  prudent intelligent negligent evident prominent decent recent urgent silent abundant versatile visible vocal weak willing wise`.split(
    /\s+/,
  ),
);

/** Verbs that take a preposition without an object: "Worked with", "Contributed to" are the past, not a participle. */
export function goesWithoutObject(base: string): boolean {
  return INTRANSITIVE.has(base);
}

const INTRANSITIVE = new Set(
  `act adapt adhere advance agree aim appear apply argue arrive attend battle behave belong care collaborate come communicate
  compete comply concentrate consult contribute converse cooperate cope coordinate deal decide decline deliver depend
  deputise develop dwell elaborate emerge engage enrol escalate excel experiment fail fall fight flourish follow focus function
  go grow happen help improve increase decrease change insist interact intervene invest iterate join lag lead learn liaise listen live look manage migrate move
  negotiate network object operate participate partner pay perform persist plan prepare present proceed progress react
  rebound recover refer reflect refrain rely remain report research respond rise run serve share shift sit slip speak
  specialise specialize stand start stay step stick struggle succeed suffer switch talk teach think travel turn volunteer vote
  wait walk work worry write`.split(/\s+/),
);

/** -ing words that are things as often as doings: "Mentoring quality", "Training plans". */
export function isThingInIng(word: string): boolean {
  return ING_THINGS.has(word);
}

const ING_THINGS = new Set(
  `accounting auditing billing briefing budgeting building cleaning coaching engineering finding forecasting funding
  handling hearing hiring housing learning lending lighting loading logging manufacturing marketing meeting mentoring
  monitoring nursing onboarding opening packing pairing picking planning pricing processing purchasing recruiting reporting
  routing scheduling selling shipping spending staffing standing teaching testing tooling training trading understanding
  upskilling wording writing`.split(/\s+/),
);

/** Verbs that take a whole clause: in "Ensuring releases meet the standard" the second verb is not the main one. */
export function takesClause(base: string): boolean {
  return CLAUSAL.has(base);
}

const CLAUSAL = new Set(
  'ensure help let make see watch have believe feel know think say show demonstrate confirm suggest hope mean check prove argue claim find notice recognise recognize understand assume expect'.split(
    ' ',
  ),
);
