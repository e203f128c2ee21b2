import type { ReviewKind } from './review-form.ts';
import { JUDGING, REVIEW } from './words.ts';

/** Texts in which the kind of a review may be said, strongest first. All `plain`. */
export interface KindPlaces {
  title: string;
  path: string;
  headings: string[];
  /** The tab or step that is open. */
  open: string[];
  /** The last lines above the first field. */
  above: string[];
  labels: string[];
  buttons: string[];
  /** Whether the questions speak to the one who is reviewed ("your work"). */
  toReviewee: boolean;
  /** Whether someone other than the writer is reviewed, as far as the page tells. */
  namesOther: boolean;
  /** Whether the one reviewed is signed in. */
  isWriter: boolean;
  hasPerson: boolean;
  /** Whether the questions name the one who is reviewed. */
  namesReviewee: boolean;
}

const KINDS: readonly (readonly [ReviewKind, RegExp])[] = [
  [
    'self',
    /\bself\b|best-self|\bselbst|\bauto-?(evaluation|evaluacion|avaliacao|appreciation)|autovalutazione|zelf|自己(評|コメント|振)|本人評価|samoocena|자기|自评/u,
  ],
  [
    'upward',
    /\bupward|(review|feedback|evaluat\w+|assess\w*|rat(e|ing))( (for|of|on|to|about))? (your|my) (manager|supervisor|boss|(team )?lead(er)?)\b|(better|effective) (manager|leader|boss)|(is|does|how|about) (your|my) (manager|supervisor|boss)|\b(your|my) (manager|boss) as a|\byou report to\b|(vorgesetzten|fuhrungskr\S+)[- ]?(feedback|beurteilung|bewertung|einschatzung)|aufwarts|ascendant|ascendente|(de|pour|sur|\p{L}ez) votre (manager|responsable)|\b(valora|evalua|califica|avalie|bewerten?|beurteilen?)( sie)?( a)? (tu|su|sua|seu|deine|ihre)n? (responsable|jef|manager|gestor|lider|fuhrungs|vorgesetz)|\b(as an?|como|comme|als) (manager|leader|gestor|lider|jef[ea]|responsable|fuhrungskraft|chef)|(de|a|sobre) tu (responsable|jef[ea]|manager)|上司への|上司を評価|上司(評価アンケート|フィードバック)|部下から/u,
  ],
  [
    'peer',
    /\bpeers?\b|co-?worker|\bcolleague|\bkolleg|\bpar(es|i)\b|\bpairs?\b|collegue|companer|colleghi|collega|同僚|ピア|同事|互评|동료|360/u,
  ],
  [
    'manager',
    /\bmanager('?s)?\b|supervisor|\b(lead(er)?|appraiser|rater)('?s)? (assessment|comments?|review|feedback|evaluation|remarks?|rating|section)|direct report|beurteiler|fuhrungskraft|vorgesetzt|responsable|evaluador|jefe|gestor|leidinggevende|上司|(to|with) (the )?employee|an (den |die )?mitarbeit|au (collaborateur|salarie)|al? (la )?(emplead|colaborador)|上级|팀장|상사|上级评|主管评|一次評価|二次評価|評価者コメント|考課者/u,
  ],
];

/** The kinds of review that titles speak of. */
export function kindsIn(titles: readonly string[]): ReviewKind[] {
  return KINDS.filter(([, words]) => titles.some((text) => words.test(text))).map(([kind]) => kind);
}

/** Who reviews whom, or null when the page does not say. */
export function kindFrom(places: KindPlaces): ReviewKind | null {
  const score = new Map<ReviewKind, number>();
  const add = (kind: ReviewKind, weight: number) => score.set(kind, (score.get(kind) ?? 0) + weight);
  const nearest = nearestLine(places.above);
  const buttons = places.buttons.filter((text) => !TO_MANAGER.test(text));
  if (buttons.length < places.buttons.length) add('self', 2);
  if (REPORTS.test(places.above.join(' '))) add('upward', 12);
  const related = RELATION.exec(places.above.join(' | '))?.[1] ?? '';
  for (const kind of kindsIn([related])) if (kind === 'manager' || kind === 'peer') add(kind, 12);
  if (places.isWriter) add('self', 3);
  // A badge: "Peer".
  if (places.above.some((text) => PEER_BADGE.test(text))) add('peer', 3);
  for (const [kind, words] of KINDS) {
    if (words.test(places.title)) add(kind, 3);
    if (words.test(places.path)) add(kind, 3);
    if (places.open.some((text) => words.test(text))) add(kind, 4);
    for (const [at, text] of places.headings.slice(0, 6).entries()) {
      const isSubject = at > 1 && kind === 'peer' && !JUDGING.test(text);
      if (words.test(text) && !isSubject) add(kind, at < 2 ? 3 : 1);
    }
    if (nearest && words.test(nearest)) add(kind, 2.5);
    // "Manager: …" above the questions: someone reviews someone else, unless the page says more.
    if (kind === 'manager' && places.namesOther && places.above.some((text) => text.length < 90 && words.test(text)))
      add(kind, 1.5);
    // "Works well with colleagues" is a competency, not the kind.
    if (places.labels.some((text) => words.test(text))) add(kind, kind === 'peer' ? 1 : 2);
    if (buttons.some((text) => words.test(text))) add(kind, 2);
  }
  if (places.toReviewee && !places.namesReviewee) add('self', 2);
  if (places.namesReviewee)
    for (const kind of ['manager', 'peer', 'upward'] as const) if (score.has(kind)) add(kind, 2);
  // "Review your manager" speaks of a manager too, and a review by peers goes to one.
  if ((score.get('upward') ?? 0) >= 2.5) score.delete('manager');
  if ((score.get('peer') ?? 0) >= 3) add('manager', -2);
  const [first, second] = [...score].filter(([, weight]) => weight > 1).sort((a, b) => b[1] - a[1]);
  const isFeedback = [places.title, ...places.headings].some((text) => /feedback/.test(text));
  if (!first && isFeedback && (places.namesOther || places.namesReviewee)) return 'peer';
  // Where nothing says that a colleague or a report writes about someone, it is the manager.
  if (!first) return places.namesReviewee || places.hasPerson ? 'manager' : null;
  return second && second[1] === first[1] && first[0] !== 'self'
    ? first[0] === 'manager'
      ? second[0]
      : first[0]
    : first[0];
}

/** Who sends a review to a manager is not the manager. */
const TO_MANAGER =
  /\b(to|with) (my |your )?(manager|supervisor)|an (die |meine )?fuhrungskraft|評価者へ|上司(に|へ)提出/u;

/** The last line that names a review of some kind; a list of steps ("Self", "Manager", "Signature") names all and tells nothing. */
function nearestLine(above: readonly string[]): string | undefined {
  const kindOf = (text: string) =>
    text.length < 100 && REVIEW.test(text) && !/者$/.test(text)
      ? KINDS.find(([, words]) => words.test(text))?.[0]
      : undefined;
  const at = above.findLastIndex((text) => kindOf(text));
  const kind = kindOf(above[at] ?? '');
  const isStep = above.slice(Math.max(0, at - 3), at).some((text) => kindOf(text) && kindOf(text) !== kind);
  return isStep ? undefined : above[at];
}

/** What the writer is to the person: "Relationship to Keiko: Manager". */
const RELATION = /(?:relationship|beziehung|relacion|relation)[^|:]{0,30}[|:：]\s*([^|:]{2,24})(?= \||$)/u;

const PEER_BADGE = /^(peer|pair|par|kolleg(e|in)|companer[oa]|collega|同僚|동료|同事)$/u;

/** The writer is one of the person's reports. */
const REPORTS =
  /\byou report to\b|関係.{0,4}部下|relationship.{0,20}\breport\b|(you are|vous etes|sie sind|eres).{0,4}(a |an )?(direct report|subordinate|n-1|mitarbeiter|collaborateur|subordinad)/u;
