import { besideJob, labelledJob, spokenJob } from './context-job.ts';
import type { Run } from './context-runs.ts';
import { closest, marks, parentOf, plain } from './dom.ts';
import { textOf } from './dom-text.ts';
import { childrenOf, findIn, tagOf } from './form-proof.ts';
import { firstNames, initialsOf, isName, strip, titleNames } from './person-name.ts';
import { EMPLOYEE, JUDGING, REVIEW, REVIEWER } from './words.ts';

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
  return found.length ? found : firstNames(run.text, asked).map((name) => ({ name, label: '' }));
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
