import { isLabel, labelFor, pairsIn, valueFor } from './context-labels.ts';
import type { Run } from './context-runs.ts';
import { clean, closest, marks, parentOf, plain } from './dom.ts';
import { elementBefore, nearest, tagOf } from './form-proof.ts';
import { firstNameOf, INITIALS, isName } from './person-name.ts';
import { CYCLE_LABEL, EMPLOYEE, JOB, JOB_LABEL, JUDGING, REVIEW, REVIEWER } from './words.ts';

/** The job that stands with a name: after it in its text, or in what follows it. */
export function besideJob(runs: readonly Run[], person: { at: number; name: string }): string | null {
  const run = runs[person.at] as Run;
  if (run.zone === 'crumb') return null;
  const inside = /[(（]([^()（）]{3,60})[)）]/.exec(run.text)?.[1];
  if (inside && isJob(inside)) return inside;
  const rest = clean((run.text.split(person.name)[1] ?? '').split(/[.;]\s/)[0]).replace(/^[\s,–—|·-]+/u, '');
  if (rest && rest.length < 60 && !/[:：]/.test(rest) && isJob(rest) && !REVIEW.test(plain(rest))) return rest;
  for (const [step, next] of runs.slice(person.at + 1, person.at + 4).entries()) {
    if (INITIALS.test(next.text) || /^(さん|様|님)$/u.test(next.text) || next.text.length < 2 || isAside(next.text))
      continue;
    if (person.name.endsWith(next.text)) continue;
    // A badge: "In progress".
    if (next.text.length < 24 && STATUS.test(next.plain) && next.element !== run.element && !JOB.test(next.plain))
      continue;
    const inParens = /^[(（]([^()（）]{3,60})[)）]/.exec(next.text)?.[1];
    if (inParens && isJob(inParens)) return inParens;
    const at = person.at + 1 + step;
    if (isLabel(JOB_LABEL, next.plain.trim())) return jobAfter(runs, at);
    if (isLabel(JOB_LABEL, labelFor(runs, at))) return jobIn(next.text);
    const said = inlineJob(next.text);
    if (said) return said;
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

/** A number or a pronoun beside a name: "(she/her)", "(Pers.-Nr. 40021)". */
function isAside(text: string): boolean {
  return text.length < 30 && (/^[(（][^()（）]*[\d/][^()（）]*[)）]$/.test(text) || /^#?\p{Lu}{0,3}-?\d+$/u.test(text));
}

function isJob(text: string): boolean {
  return JOB.test(plain(text)) || JOB_ENDS.test(text);
}

/** How words for jobs end, where one is expected: "Deckhand", "Glazier", "Kranführerin", "Soudeuse". */
const JOB_ENDS =
  /^\p{Lu}[\p{L}’' -]*(hand|keeper|worker|maker|smith|wright|monger|ist|ian|er|or|eur|euse|[èi]ère|rice|iste|ologue|ero|era|dora|ista|erin|orin|istin|[ae]ntin|wirt|wirtin)$/u;

/** A line right under a name is its job, also where the word list does not know it. */
function isPlainTitle(text: string): boolean {
  const words = plain(text);
  return (
    /^[\p{L}][\p{L}\d\s,&/()'.:*-]{2,50}$/u.test(text) &&
    !/\d{3}/.test(text) &&
    !/[.:]$|[@?]|[:：](?!in\b)|\b(you|your|i|we|our)\b/i.test(text) &&
    ![REVIEW, JUDGING, EMPLOYEE, REVIEWER, CYCLE_LABEL, STATUS].some((each) => each.test(words))
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
    !/[:：?？]|\b(you|your|i|we|our|section|part|comments?|questions?|input)\b/i.test(text) &&
    JOB.test(plain(text)) &&
    !REVIEW.test(plain(text)) &&
    !/[.!]$/.test(text)
  );
}

const STATUS =
  /draft|pending|progress|\bdue\b|submitted|not started|completed?|overdue|saved|open\b|closed|entwurf|offen|borrador|pendiente|brouillon|en cours|下書き|未|済|中$/u;

/** The job behind a label ("Job title: …"), from the run at `from` on. */
export function labelledJob(runs: readonly Run[], from: number): string | null {
  for (let at = from; at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.zone === 'side' || run.zone === 'banner' || closest(run.element, 'a,[role=tab]')) continue;
    const said = inlineJob(run.text);
    if (said) return said;
    const job = isLabel(JOB_LABEL, run.plain.trim()) && !run.heading ? jobAfter(runs, at) : null;
    if (job) return job;
  }
  return null;
}

/** The labelled job in the table or list that holds the run at `at`, wherever it stands there. */
export function jobInTable(runs: readonly Run[], at: number): string | null {
  const table = nearest((runs[at] as Run).element, 'table,dl,[role=table],[role=grid]');
  return (
    table &&
    labelledJob(
      runs.filter((run) => table.contains(run.element)),
      0,
    )
  );
}

/** "Job title: Senior Deckhand", also among other pairs on one line. */
function inlineJob(text: string): string | null {
  for (const part of pairsIn(text)) {
    const split = /^([^:：]{2,30})[:：]\s*(.{2,70})$/u.exec(part);
    if (split && isLabel(JOB_LABEL, plain(split[1] ?? '').trim())) return jobIn(split[2] ?? '');
  }
  return null;
}

function jobAfter(runs: readonly Run[], at: number): string | null {
  const value = valueFor(runs, at);
  const words = plain(value ?? '').trim();
  return [JOB_LABEL, EMPLOYEE, CYCLE_LABEL].some((each) => each.test(words)) ? null : jobIn(value ?? '');
}

/** A pay grade ("B2") is no job. */
function jobIn(value: string): string | null {
  const job = clean(value).replace(/^[:：]\s*/, '');
  return /\p{L}{3}|\p{Lo}{2}/u.test(job) ? job : null;
}

/** "Priya (Staff Data Engineer) asked for your view": corpus page of a form tool. */
export function spokenJob(runs: readonly Run[], name: string): string | null {
  const first = firstNameOf(name).replace(/[^\p{L}-]/gu, '');
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
