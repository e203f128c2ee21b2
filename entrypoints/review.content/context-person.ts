import type { Run } from './context-runs.ts';
import { clean, closest, marks, parentOf, plain } from './dom.ts';
import { textOf } from './dom-text.ts';
import { childrenOf, elementBefore, findIn, tagOf } from './form-proof.ts';
import { CYCLE_LABEL, EMPLOYEE, JOB, JOB_LABEL, JUDGING, REVIEW, REVIEWER } from './words.ts';

export interface Person {
  employee: string | null;
  jobTitle: string | null;
  /** Whether the page says in words that this is the one reviewed. */
  labelled: boolean;
}

interface Named {
  name: string;
  at: number;
  weight: number;
  labelled: boolean;
  /** Whether the label speaks of a worker or a review, not only of judging. */
  isReview: boolean;
}

const LATIN =
  /^\p{Lu}[\p{L}'’.-]*( (de|del|de la|van|von|der|den|di|da|dos|du|le|la|bin|al|el|y|ten|ter|zu)){0,2}( \p{Lu}[\p{L}'’.-]*){1,3}$/u;
const NAME_FIRST = new RegExp(
  `${LATIN.source.slice(0, -1).replace('^', '^(')})(?=$|['’]s\\s|[.,;!?]|\\s[-–—]|\\s\\p{Ll})`,
  'u',
);
/** What stands before a name in a title: a preposition, or a word of judging. */
const LEAD =
  /(?<=^|\s)(?:for|of|about|to|with|on|für|von|mit|über|zu|de la|de|du|d['’]|pour|avec|sur|à|para|con|sobre|a|di|per|do|da|voor|met|van|om|för|med|av|dla|\p{L}*(?:evaluat\p{L}+|assess\p{L}*|apprais\p{L}+|review\p{L}*|beurteil\p{L}+|gespräch|évalu\p{L}+|evalu\p{L}+|valora\p{L}*|\p{L}*(?:beoordel|ocena|avalia|valuta)\p{L}*))\s+/giu;
const ASIAN =
  /^[\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}( ?(さん|様|氏))?$/u;
// Words of forms, menus and titles that look like names when capitalised.
const COMMON =
  /\b(review|self|performance|manager|assessment|evaluation|feedback|goals?|rating|overall|summary|comments?|key|areas?|final|annual|save|draft|submit|employee|team|job|title|home|people|time|off|my|your|the|of|and|for|to|with|in|on|development|skills?|values?|strengths?|period|cycle|due|date|status|progress|details?|section|next|previous|back|cancel|help|settings|search|all|new|view|edit|not|needs?|meets?|exceeds?|expectations?|high|low|medium|growth|impact|company|quality|work|customer|business|results?|leadership|communication|collaboration|product|project|technical|core|role|position|department|location|report|form|page|step|question|answer|peer|upward|cycles?|year|mid|end|review|user|admin|account|profile|group|inc|ltd|gmbh|corp|llc|de|jahres\S*|beurteilung|selbst\S*|mitarbeit\S*|entwurf|entretien|bilan|objectifs?|evaluacion|borrador|comentarios)\b|(are|ful|ive|ent)ness\b|(ship|tion|ability|ivity|agement|opment|ovement)s?\b/;

const STATUS =
  /draft|pending|progress|\bdue\b|submitted|not started|completed?|overdue|saved|open\b|closed|entwurf|offen|borrador|pendiente|brouillon|en cours|下書き|未|済|中$/u;

/** Whether a text is a person's name and nothing else. */
export function isName(text: string): boolean {
  if (text.length < 3 || text.length > 48 || /\d/.test(text)) return false;
  if (EMPLOYEE.test(plain(text)) || JOB_LABEL.test(plain(text))) return false;
  if (ASIAN.test(text) && /[\p{Script=Han}]/u.test(text))
    return (
      !/評価|目標|管理|自己|総合|期間|部署|所属|役職|氏名|保存|提出|確認|課$|部$|主任|課長|部長|係長|本人|上司|承認|一次|二次|社員|人事|面談|結果|達成|行動|能力|業績|成果|項目/u.test(
        text,
      ) &&
      (/[ \u3000]/.test(text) || (text.length < 6 && !/[のをにはがでとへも]/.test(text)))
    );
  return LATIN.test(text) && ![COMMON, JOB, JUDGING].some((words) => words.test(plain(text)));
}

/**
 * The person the form is about, from labels ("Employee: …"), titles ("Review of …") and the header that names a person above
 * the questions; null where nothing on the page says it. Yields every 20 runs. `asked` are the plain texts of the questions, `before` the number of
 * runs above the first field.
 */
export function* personIn(
  runs: readonly Run[],
  title: string,
  asked: readonly string[],
  before: number,
): Generator<void, Person> {
  const found: Named[] = [];
  const near = runs.slice(0, 1500);
  const initials = new Set(near.filter((run) => /^\p{Lu}{2,3}$/u.test(run.text)).map((run) => run.text));
  for (const [at, run] of near.entries()) {
    if (at % 20 === 19) yield;
    if (run.zone === 'side' || run.zone === 'banner' || run.button) continue;
    // In German two nouns look like a name, and so does a competency: a question is none.
    if ((!run.heading || run.heading > 2) && asked.some((text) => begins(text, run.plain))) continue;
    for (const name of namesIn(run, asked)) found.push(weigh(name.name, name.label, at, near, before));
  }
  for (const name of titleNames(title)) {
    const seen = found.find((each) => each.name === name);
    if (seen) {
      seen.weight += 1;
      seen.labelled ||= JUDGING.test(plain(title));
    } else if (REVIEW.test(plain(title))) found.push({ name, at: 0, weight: 2, labelled: true, isReview: true });
  }
  for (const each of found) {
    const first = plain(each.name.split(' ')[0] ?? '');
    if (first.length > 1 && asked.some((text) => text.includes(first))) each.weight += 3;
    if (initials.has(initialsOf(each.name))) each.weight += 1;
  }
  yield;
  const best = found
    .filter((each) => each.weight >= 2.5)
    .reduce<Named | null>((top, each) => (!top || each.weight > top.weight ? each : top), null);
  if (!best) return { employee: null, jobTitle: labelledJob(near, 0), labelled: false };
  const places = [best, ...found.filter((each) => each.name === best.name)];
  yield;
  const beside = places.map((each) => besideJob(near, each)).find(Boolean);
  const jobTitle = beside ?? labelledJob(near, best.at) ?? spokenJob(near, best.name);
  const said = found.filter((each) => each.labelled && each.name === best.name);
  // "Bewertung: Gasthof Adler" may name anything; a job title tells that it is a person.
  return { employee: best.name, jobTitle, labelled: said.some((each) => each.isReview || jobTitle !== null) };
}

/** Whether a question is what a run says, or goes on from there; one that goes on from a name ("Priya Nair's", "田中さん") is not. */
function begins(question: string, said: string): boolean {
  return question.startsWith(said) && !/^('s| ?(님|さん|様|氏))/u.test(question.slice(said.length));
}

/** The names a run holds: the whole text (no label), or a part set off by a dash, a colon, or "for", with the label before it. */
function namesIn(run: Run, asked: readonly string[]): { name: string; label: string | null }[] {
  if (run.text.length > 140) return toldNames(run.text);
  // "氏名:田中 美穂 等級:3" holds two labels in one line.
  const asian =
    /^([^:：]{2,8})[:：]\s*([\p{Script=Han}々]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})(?=\s|$)/u.exec(
      run.text,
    );
  if (asian?.[1] && asian[2] && EMPLOYEE.test(plain(asian[1]))) return [{ name: asian[2], label: plain(asian[1]) }];
  // Any word of two to four syllables may be a Korean name, if a question calls it so.
  const korean = /^(\p{Script=Hangul}{2,4})( ?님)?$/u.exec(run.text)?.[1];
  if (korean && asked.some((text) => text.includes(`${korean} 님`))) return [{ name: korean, label: null }];
  if (isName(strip(run.text))) return [{ name: strip(run.text), label: null }];
  const found = run.text.split(/\s[·•|–—]\s|;\s/u).flatMap((part) => {
    const label = plain(/^([^:：]{2,60})[:：]/u.exec(part)?.[1] ?? '');
    // "Evaluado: … · Evaluador: …" names two, and one of them is reviewed.
    // "Site close-out: appraisal of …" is no label of a name.
    const isOther = label
      ? ![EMPLOYEE, REVIEW, JUDGING].some((words) => words.test(label)) && !REVIEW.test(plain(part))
      : isReviewer(plain(part));
    return isOther || (label && isReviewer(label) && !EMPLOYEE.test(label))
      ? []
      : titleNames(part).map((name) => ({ name, label }));
  });
  return found.length ? found : firstNames(run, asked).map((name) => ({ name, label: '' }));
}

/** Names in a paragraph: only where a sentence says in so many words who is reviewed. */
function toldNames(text: string): { name: string; label: string | null }[] {
  return text.split(/[.!。]\s/u).flatMap((sentence) => {
    const label = plain(/^([^:：]{2,30})[:：]/u.exec(sentence)?.[1] ?? '');
    return label && EMPLOYEE.test(label) ? titleNames(sentence).map((name) => ({ name, label })) : [];
  });
}

function isReviewer(text: string): boolean {
  return REVIEWER.test(text.replace(REVIEW, ''));
}

/** "Alex's H1 review" tells a first name, if the questions use it too. */
function firstNames(run: Run, asked: readonly string[]): string[] {
  if (!JUDGING.test(run.plain)) return [];
  const name =
    /^(\p{Lu}[\p{L}-]+)['’]s?\s/u.exec(run.text)?.[1] ??
    /\s(?:for|of|about|für|pour|de|para)\s(\p{Lu}[\p{L}-]+)$/u.exec(run.text)?.[1];
  const said = plain(name ?? '');
  return name && said.length > 1 && !COMMON.test(said) && asked.some((text) => text.includes(said)) ? [name] : [];
}

/** Names inside a longer text: first or last in it, or after a word that leads to one ("for", "of", "Evaluate"). */
function titleNames(text: string): string[] {
  const found = text.split(/さんの|の(?=評価|自己)|[:：|｜・()（）]\s*/u);
  for (const part of text.split(/\s[–—|·•/-]\s|[:：|·•()]\s*|,\s/u)) {
    found.push(part);
    for (const lead of part.matchAll(LEAD)) found.push(nameAt(part.slice(lead.index + lead[0].length)));
    if (/^[^'’]{3,48}['’]s\s/.test(part)) found.push(nameAt(part));
  }
  return [...new Set(found.map(strip).filter(isName))];
}

/** The words at the start of a text that may be a name, if what follows cannot belong to it. */
function nameAt(text: string): string {
  return NAME_FIRST.exec(text)?.[1] ?? '';
}

function strip(text: string): string {
  return clean(text, 120)
    .replace(/^(m\.|mme|mlle|mr\.?|mrs\.?|ms\.?|herrn?|frau|sra?\.|dña\.|sig\.(ra)?|dhr\.|mevr\.)\s+/iu, '')
    .replace(/(['’]s|さん|様|\s*[:：,])$/u, '')
    .trim();
}

function weigh(name: string, label: string | null, at: number, runs: readonly Run[], before: number): Named {
  const run = runs[at] as Run;
  const previous = labelBefore(runs, at);
  const inTitle = label !== null;
  const isLed = EMPLOYEE.test(previous) || leads(previous);
  const labelled =
    isLed ||
    (inTitle &&
      /^(for|of|about|with|für|mit|pour|avec|para|con|de)\s/iu.test(run.text) &&
      (JUDGING.test(previous) || REVIEW.test(previous))) ||
    (inTitle && (JUDGING.test(run.plain) || REVIEW.test(run.plain) || EMPLOYEE.test(label)));
  let weight = 0;
  if (isLed) weight += 5;
  // "Evaluación realizada por el responsable" is a heading, not the label of the name below it.
  else if (
    !(labelled && inTitle) &&
    !runs[at - 1]?.heading &&
    previous.length < 60 &&
    REVIEWER.test(previous.replace(REVIEW, ''))
  )
    weight -= 6;
  if (labelled && inTitle) weight += 3;
  // "Question 2 · Priya Nair," before her job; in "Rückblick (frei)" nothing ends with a name.
  if (!label && isAtEdge(run.text, name) && besideJob(runs, { at, name })) weight += 2;
  else if (inTitle && !labelled) weight -= 1;
  if (!inTitle && run.heading === 1) weight += 1;
  if (run.heading || /^(strong|b)$/.test(tagOf(run.element))) weight += 1;
  if (
    /name|person|employee|reviewee|subject|worker|member|profile/.test(
      marks(run.element) + marks(parentOf(run.element) ?? run.element),
    )
  )
    weight += 1;
  if (at < before) weight += 1;
  if (run.zone === 'crumb') weight -= 1;
  const list = closest(run.element, 'ul,ol,table,[role=list],[role=grid]');
  if (list && !isLed && namesAmong(list) > 1) weight -= 3;
  const isReview = isLed || REVIEW.test(`${run.plain} ${previous}`) || EMPLOYEE.test(label ?? '');
  return { name, at, weight, labelled, isReview };
}

function isAtEdge(text: string, name: string): boolean {
  return text.startsWith(name) || strip(text).endsWith(name);
}

function namesAmong(list: Element): number {
  const rows = [...childrenOf(list)].slice(0, 30);
  return rows.filter((row) => textOf(row, 80).split(' ').length < 8 && findIn(row, 'a,button,[class*=name]').length)
    .length;
}

/** "Performance review for", before a name set apart. */
function leads(text: string): boolean {
  return (
    /\s(for|of|about|to|with|on|fur|von|mit|uber|zu|de|du|pour|avec|sur|para|con|sobre|di|per|voor|met|van)$/.test(
      text,
    ) &&
    (REVIEW.test(text) || JUDGING.test(text))
  );
}

/** The label a value follows: the run before it, unless that is far away in the tree. */
function labelBefore(runs: readonly Run[], at: number): string {
  const previous = runs[at - 1];
  if (!previous || previous.button || previous.text.length > 80) return '';
  return previous.plain.trim();
}

function besideJob(runs: readonly Run[], person: { at: number; name: string }): string | null {
  const run = runs[person.at] as Run;
  if (run.zone === 'crumb') return null;
  const inside = /[(（]([^()（）]{3,60})[)）]/.exec(run.text)?.[1];
  if (inside && JOB.test(plain(inside))) return inside;
  const rest = clean((run.text.split(person.name)[1] ?? '').split(/[.;]\s/)[0]).replace(/^[\s,–—|·-]+/u, '');
  if (rest && rest.length < 60 && !/[:：]/.test(rest) && JOB.test(plain(rest)) && !REVIEW.test(plain(rest)))
    return rest;
  for (const next of runs.slice(person.at + 1, person.at + 4)) {
    if (/^(\p{Lu}{2,3}|さん|様|님)$/u.test(next.text) || next.text.length < 2) continue;
    const label = plain(next.text).trim();
    if (JOB_LABEL.test(label)) return typedBeside(next) ?? valueAfter(runs, runs.indexOf(next));
    if (next.heading && next.heading < 5 && REVIEW.test(next.plain)) return null;
    const text = clean(next.text)
      .replace(/^[\s,–—|·-]+/u, '')
      .split(/\s[·•|]\s|[／｜]/)[0] as string;
    // In "Kitchen Porter · Oban Lodge · …" under a name no other name stands.
    const isDetail = text !== clean(next.text);
    if (isNear(run.element, next.element) && isPlainTitle(text) && (isDetail || !isName(text))) return text;
    if (isTitle(text) || (/title|job|position|role|designation/.test(marks(next.element)) && text.length < 80))
      return text;
    return null;
  }
  return null;
}

/** A line right under a name is its job, also where the word list does not know it. */
function isPlainTitle(text: string): boolean {
  const words = plain(text);
  return (
    /^[\p{L}][\p{L}\s,&/()'.:*-]{2,50}$/u.test(text) &&
    !/[.:]$|[@?]|:\s|\b(you|your|i|we|our)\b/i.test(text) &&
    ![REVIEW, EMPLOYEE, REVIEWER, CYCLE_LABEL, STATUS].some((each) => each.test(words))
  );
}

function isNear(name: Element, next: Element): boolean {
  const parent = parentOf(name);
  return (
    next !== parent &&
    (parent === parentOf(next) || parent === elementBefore(next)) &&
    !/^(h\d|button|a|td|th|dt|dd|label)$/.test(tagOf(next))
  );
}

function isTitle(text: string): boolean {
  return (
    text.length < 70 &&
    !/[:：?？]|\b(you|your|i|we|our)\b/i.test(text) &&
    JOB.test(plain(text)) &&
    !REVIEW.test(plain(text)) &&
    !/[.!]$/.test(text)
  );
}

function labelledJob(runs: readonly Run[], from: number): string | null {
  for (let at = from; at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.zone === 'side' || run.zone === 'banner' || closest(run.element, 'a,[role=tab]')) continue;
    for (const part of run.text.split(/\s[·•|–]\s|;\s/u)) {
      const split = /^([^:：]{2,30})[:：]\s*(.{2,70})$/u.exec(part);
      if (split && JOB_LABEL.test(plain(split[1] ?? '').trim())) return clean(split[2]);
    }
    if (JOB_LABEL.test(run.plain.trim()) && !run.heading) return typedBeside(run) ?? valueAfter(runs, at);
  }
  return null;
}

/** What stands in the box that a label is for; null where there is none. */
function typedBeside(run: Run): string | null {
  const control = (run.element.closest('label') as HTMLLabelElement | null)?.control;
  return control?.localName === 'input' ? clean((control as HTMLInputElement).value) || null : null;
}

function valueAfter(runs: readonly Run[], at: number): string | null {
  const value = runs[at + 1];
  if (
    !value ||
    value.text.length > 80 ||
    JOB_LABEL.test(value.plain) ||
    EMPLOYEE.test(value.plain) ||
    CYCLE_LABEL.test(value.plain)
  )
    return null;
  return clean(value.text).replace(/^[:：]\s*/, '') || null;
}

/** "Priya (Staff Data Engineer) asked for your view": corpus page of a form tool. */
function spokenJob(runs: readonly Run[], name: string): string | null {
  const first = (name.split(' ')[0] ?? name).replace(/[^\p{L}-]/gu, '');
  if (!first) return null;
  for (const run of runs) {
    const told = run.text.split(first)[1]?.match(/^[^(]{0,20}\(([^()]{3,60})\)/)?.[1];
    if (told && JOB.test(plain(told))) return told;
    const said = run.text.match(
      new RegExp(`\\b${first} (?:is|ist|est|es) (?:an?|the|our|une?|una?)?\\s?([^.,;()]{3,50})[.,;]`, 'u'),
    )?.[1];
    if (said && JOB.test(plain(said)) && !REVIEW.test(plain(said))) return said;
  }
  return null;
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .filter((part) => /^\p{Lu}/u.test(part))
    .slice(0, 2)
    .map((part) => part[0])
    .join('');
}
