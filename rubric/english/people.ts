import { NOUN_VERBS, VERBS } from './verb-list.ts';

/** Whether a lower-case singular noun names a person by what they do: "engineer", "mentor", "expert". */
export function isPersonNoun(word: string): boolean {
  if (PERSONS.has(word)) return true;
  // "deliver", "consider" and "monitor" end like a doer and are verbs.
  if (VERBS.has(word) || NOUN_VERBS.has(word)) return false;
  return AGENT_ENDING.test(word) && word.length > 4 && !THINGS.has(word);
}

/** Whether a lower-case word names several people, or a body of people that can own or do something. */
export function isPeople(word: string): boolean {
  if (PEOPLE.has(word)) return true;
  if (word.endsWith("s'") || word.endsWith('s’')) return isPeople(word.slice(0, -1));
  if (/[^s]s$/.test(word)) {
    const one = word.slice(0, -1);
    return BODIES.has(one) || isPersonNoun(one);
  }
  return false;
}

/** Whether a word names one body of people: "team", "site". They are spoken of as "they". */
export function isBody(word: string): boolean {
  return BODIES.has(word);
}

const AGENT_ENDING = /(er|or|ist|ian|ee|eur|yst)$/;

const PERSONS = new Set(
  `person individual hire starter joiner newcomer engineer mentor coach partner champion employee colleague peer expert specialist mentor mentee coach champion advocate authority voice
  leader lead influencer outlier performer contributor communicator collaborator player model resource
  ambassador partner advisor adviser go-to sponsor catalyst multiplier force contact chef nurse clerk agent pilot guide
  graduate junior intern apprentice trainee associate assistant consultant accountant architect analyst technician
  scientist practitioner professional representative delegate assessor auditor supervisor captain chair head star
  thinker teammate counterpart guardian steward evangelist generalist all-rounder member student pupil patient
  customer client stakeholder user citizen guest resident child adult parent doctor surgeon solicitor lawyer paralegal
  driver picker packer operative crew-member postholder post-holder jobholder job-holder pillar linchpin reference`.split(
    /\s+/,
  ),
);

const PEOPLE = new Set(
  `people others staff colleagues peers children men women everyone anyone somebody someone everybody those juniors
  seniors graduates newcomers personnel families crew workforce leadership management reports mentees starters hires joiners`.split(
    /\s+/,
  ),
);

const BODIES = new Set(
  `team squad group department site branch office unit company organisation organization crew school ward division
  community business committee board pod tribe guild supplier vendor partner client customer depot store shop couple`.split(
    /\s+/,
  ),
);

/** Words that end like a doer and are none. */
const THINGS = new Set(
  `number order quarter letter matter error factor server cluster container computer paper chapter corner power water layer
  sector router tier other another rather either neither after under over never ever however moreover whether offer
  counter center centre filter buffer parameter register semester trimester disaster dinner summer winter weather border
  meter monitor tower transfer career fewer lower higher greater better newer older broader wider deeper faster earlier
  later further together super master poster folder header footer pointer driver-less trigger ledger barrier carrier
  floor door color colour behavior behaviour labor labour favour humour rumour rigor rigour error mirror terror honor honour
  vector motor sensor actor-model interior exterior prior major minor senior superior inferior
  committee fee coffee degree guarantee refugee-camp free three knee agree tree see
  list exist consist assist insist persist checklist wishlist shortlist backlist mist twist resist
  cyst catalyst-converter user-story customer-base helper wrapper handler loader scheduler controller loader compiler linter
  manager-tool docker adapter autoscaler balancer load-balancer starter newsletter folder smaller larger newer bigger clearer
  stronger closer finer proper clever tender slender sober eager bitter utter inner outer upper former latter`.split(
    /\s+/,
  ),
);

/** Whom the work is done for. One of them stands for all, with an article or without: "understands the customer". */
export const OUTSIDERS = new Set(
  'client customer supplier vendor user stakeholder patient pupil student learner candidate guest resident mentee'.split(
    ' ',
  ),
);
