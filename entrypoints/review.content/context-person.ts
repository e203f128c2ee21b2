import { besideJob, jobInTable, labelledJob, spokenJob } from './context-job.ts';
import { isLabel, labelFor, pairsIn, typedBeside } from './context-labels.ts';
import type { Run } from './context-runs.ts';
import { closest, marks, parentOf, plain } from './dom.ts';
import { textOf } from './dom-text.ts';
import { childrenOf, findIn, tagOf } from './form-proof.ts';
import {
  askingName,
  firstNameOf,
  firstNames,
  INITIALS,
  initialsOf,
  isName,
  nameUnder,
  strip,
  titleNames,
} from './person-name.ts';
import type { ReviewKind } from './review-form.ts';
import { EMPLOYEE, JUDGING, MANAGER_LABEL, REVIEW, REVIEWER } from './words.ts';

export interface Person {
  employee: string | null;
  jobTitle: string | null;
  /** Whether the page says in words that this is the one reviewed. */
  labelled: boolean;
}

/** A name as a text holds it, with the label before it in that text; null where the text is the name. */
interface NameFound {
  name: string;
  label: string | null;
  /** Whether the text says that this is the one reviewed. */
  isSaid?: boolean;
}

interface Named {
  name: string;
  at: number;
  weight: number;
  labelled: boolean;
  /** Whether the label speaks of a worker or a review, not only of judging. */
  isReview: boolean;
}

/**
 * The person the form is about, from labels ("Employee: …"), titles ("Review of …") and the header that names a person above
 * the questions; null where nothing on the page says it. Yields every 20 runs. `asked` are the plain texts of the questions, `before` the number of
 * runs above the first field, `kinds` what its titles
 * say of who reviews whom.
 */
export function* personIn(
  runs: readonly Run[],
  title: string,
  asked: readonly string[],
  before: number,
  kinds: readonly ReviewKind[],
): Generator<void, Person> {
  const ofManager = kinds.includes('upward');
  const found: Named[] = [];
  const near = runs.slice(0, 1500);
  const initials = new Set(near.filter((run) => INITIALS.test(run.text)).map((run) => run.text));
  for (const [at, run] of near.entries()) {
    if (at % 20 === 19) yield;
    if (run.zone === 'side' || run.zone === 'banner') continue;
    const label = labelFor(near, at);
    const isLed = isReviewed(label, ofManager);
    const parts = nameOfParts(run);
    const value = isLed ? nameUnder(parts ?? run.text, label, asked) : null;
    if (parts && !isLed) found.push(weigh({ name: parts, label: null, isLed }, label, at, near, before, kinds));
    const typed = !run.button && isReviewed(run.plain.trim(), ofManager) ? typedBeside(run) : null;
    const inBox = typed && nameUnder(typed, run.plain, asked);
    if (inBox) found.push({ name: inBox, at, weight: 6, labelled: true, isReview: true });
    if (value) found.push(weigh({ name: value, label: null, isLed }, label, at, near, before, kinds));
    if (value || run.button) continue;
    // In German two nouns look like a name, and so does a competency: a question is none.
    if ((!run.heading || run.heading > 2) && asked.some((text) => begins(text, run.plain))) continue;
    for (const name of namesIn(run, asked, kinds))
      found.push(weigh({ ...name, isLed: isLed || leads(label) }, label, at, near, before, kinds));
  }
  for (const name of titleNames(title)) {
    const seen = found.find((each) => each.name === name);
    if (seen) {
      seen.weight += 1;
      seen.labelled ||= JUDGING.test(plain(title));
    } else if (REVIEW.test(plain(title))) found.push({ name, at: 0, weight: 2, labelled: true, isReview: true });
  }
  for (const each of found) {
    const first = plain(firstNameOf(each.name));
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
  const jobTitle = beside ?? labelledJob(near, best.at) ?? jobInTable(near, best.at) ?? spokenJob(near, best.name);
  const said = found.filter((each) => each.labelled && each.name === best.name);
  // "Bewertung: Gasthof Adler" may name anything; a job title tells that it is a person.
  return { employee: best.name, jobTitle, labelled: said.some((each) => each.isReview || jobTitle !== null) };
}

/** A name whose first name and surname have an element each, at the first of them. */
function nameOfParts(run: Run): string | null {
  if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(run.text)) return null;
  const parent = parentOf(run.element);
  const parts = parent ? [...childrenOf(parent)] : [];
  const areInline = parts.length < 4 && parts.every((each) => /^(span|b|strong|em|bdi)$/.test(tagOf(each)));
  const whole = parent && areInline ? textOf(parent, 60) : '';
  return whole.startsWith(`${run.text} `) && isName(whole) ? whole : null;
}

/** Whether a label stands before the name of the one reviewed. */
function isReviewed(label: string, ofManager: boolean): boolean {
  return isLabel(EMPLOYEE, label) || (ofManager && MANAGER_LABEL.test(label));
}

/** Whether a question is what a run says, or goes on from there; one that goes on from a name ("Priya Nair's", "田中さん") is not. */
function begins(question: string, said: string): boolean {
  return question.startsWith(said) && !/^('s| ?(님|さん|様|氏))/u.test(question.slice(said.length));
}

/** The names a run holds: the whole text (no label), or a part set off by a dash, a colon, or "for", with the label before it. */
function namesIn(run: Run, asked: readonly string[], kinds: readonly ReviewKind[]): NameFound[] {
  if (run.text.length > 140) return toldNames(run.text);
  // Any word of two to four syllables may be a Korean name, if a question calls it so.
  const [, korean, polite] = /^(\p{Script=Hangul}{2,4})( 님)?$/u.exec(run.text) ?? [];
  if (korean && (polite || asked.some((text) => text.includes(`${korean} 님`)))) return [{ name: korean, label: null }];
  if (isName(strip(run.text))) return [{ name: strip(run.text), label: null }];
  const found = pairsIn(run.text).flatMap((part) => {
    const label = plain(/^([^:：]{2,60})[:：]/u.exec(part)?.[1] ?? '').trim();
    const value = isReviewed(label, kinds.includes('upward'))
      ? nameUnder(part.slice(part.search(/[:：]/) + 1), `${label}:`, asked)
      : null;
    if (value) return [{ name: value, label, isSaid: true }];
    // "Evaluado: … · Evaluador: …" names two, and one of them is reviewed.
    // "Site close-out: appraisal of …" is no label of a name.
    const isOther = label
      ? ![EMPLOYEE, REVIEW, JUDGING].some((words) => words.test(label)) && !REVIEW.test(plain(part))
      : isReviewer(plain(part));
    return isOther || (label && isReviewer(label) && !EMPLOYEE.test(label))
      ? []
      : titleNames(part).map((name) => ({ name, label }));
  });
  const asking = found.length || !kinds.includes('peer') || kinds.includes('self') ? null : askingName(run.text);
  if (asking) return [{ name: asking, label: '', isSaid: true }];
  return found.length ? found : firstNames(run.text, asked).map((name) => ({ name, label: '' }));
}

/** Names in a paragraph: only where a sentence says in so many words who is reviewed. */
function toldNames(text: string): NameFound[] {
  return text.split(/[.!。]\s/u).flatMap((sentence) => {
    const label = plain(/^([^:：]{2,30})[:：]/u.exec(sentence)?.[1] ?? '');
    return label && EMPLOYEE.test(label) ? titleNames(sentence).map((name) => ({ name, label })) : [];
  });
}

function isReviewer(text: string): boolean {
  return REVIEWER.test(text.replace(REVIEW, ''));
}

/** `previous` is what stands before the name or labels it, `said.label` what does so in the same text. */
function weigh(
  said: NameFound & { isLed: boolean },
  previous: string,
  at: number,
  runs: readonly Run[],
  before: number,
  kinds: readonly ReviewKind[],
): Named {
  const run = runs[at] as Run;
  const { name, label, isLed } = said;
  const inTitle = label !== null;
  // "Ewan McGill", "reviewed by", "Lars Holm".
  const isJudged =
    !inTitle && /(by|von|par|por)$/.test(runs[at + 1]?.plain ?? '') && isReviewer(runs[at + 1]?.plain ?? '');
  const labelled =
    isLed ||
    isJudged ||
    said.isSaid === true ||
    (inTitle && isMeant(run.text, name) && (JUDGING.test(previous) || REVIEW.test(previous))) ||
    (inTitle && (JUDGING.test(run.plain) || REVIEW.test(run.plain) || EMPLOYEE.test(label)));
  let weight = 0;
  if (isLed) weight += 5;
  // "Evaluación realizada por el responsable" is a heading, not the label of the name below it.
  else if (!(labelled && inTitle) && !runs[at - 1]?.heading && previous.length < 60 && isReviewer(previous))
    weight -= 6;
  if (labelled && (inTitle || isJudged)) weight += 3;
  const isOfWorker = kinds.some((kind) => kind !== 'self');
  // A name by itself right below the heading that says who reviews.
  if (isOfWorker && !inTitle && runs[at - 1]?.heading && run.heading !== 1 && isAlone(run)) weight += 1.5;
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
  if (inTitle && /(さん|様|氏)$/.test(run.text)) weight += 3;
  if (at < before) weight += 1;
  // What the path to this page ends with is what it is about.
  if (run.zone === 'crumb')
    weight +=
      isOfWorker &&
      !inTitle &&
      runs.slice(Math.max(0, at - 6), at).some((each) => each.zone === 'crumb' && each.text.length > 2)
        ? 1.5
        : -1;
  const list = closest(run.element, 'ul,ol,table,[role=list],[role=grid]');
  if (list && !isLed && namesAmong(list) > 1) weight -= 3;
  const isReview = isLed || REVIEW.test(`${run.plain} ${previous}`) || EMPLOYEE.test(label ?? '');
  return { name, at, weight, labelled, isReview };
}

/** "For Ewan McGill", "Prepared by Lucy Marsh for Omar Haddad". */
function isMeant(text: string, name: string): boolean {
  const lead = text.slice(0, text.indexOf(name)).trimEnd();
  return (
    /^(for|of|about|with|für|mit|pour|avec|para|con|de)$/i.test(lead) ||
    /\s(for|about|für|pour|para|sobre|über)$/i.test(lead)
  );
}

function isAlone(run: Run): boolean {
  const parent = parentOf(run.element);
  return (
    textOf(run.element, 80) === run.text &&
    (!parent || textOf(parent, 80) !== run.text || childrenOf(parent).length === 1)
  );
}

function isAtEdge(text: string, name: string): boolean {
  return text.startsWith(name) || strip(text).endsWith(name) || name.startsWith(`${text} `);
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
