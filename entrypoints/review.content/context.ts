import { kindFrom, kindsIn } from './context-kind.ts';
import { personIn } from './context-person.ts';
import type { Run } from './context-runs.ts';
import { attribute, clean, closest, plain } from './dom.ts';
import type { FieldFound } from './field.ts';
import { nearest } from './form-proof.ts';
import { firstNameOf, isName } from './person-name.ts';
import type { ReviewKind } from './review-form.ts';
import { CYCLE_LABEL, REVIEW } from './words.ts';

/** What stands around the fields. Lists are `plain` texts. */
export interface Context {
  employee: string | null;
  jobTitle: string | null;
  personLabelled: boolean;
  kind: ReviewKind | null;
  /** Whether the questions speak to the one who is reviewed: "your work". */
  addressed: boolean;
  cycle: string | null;
  headings: string[];
  sections: string[];
  /** The tab or step that is open. */
  tabs: string[];
  lead: string[];
  buttons: string[];
}

/** Reads who is reviewed, by whom and when, from the texts around the fields, in steps. `first` is the number of runs above the first field. */
export function* contextOf(
  document: Document,
  roots: readonly (Document | ShadowRoot)[],
  runs: readonly Run[],
  first: number,
  fields: readonly FieldFound[],
): Generator<void, Context> {
  const modal = fields.some((field) => field.anchor.closest('dialog:modal,[aria-modal=true]'));
  const read = runs.filter((run) => run.zone !== 'side' && (!modal || run.modal));
  const titles = joined(read.filter((run) => run.heading && !run.button));
  const top = titles.filter((each) => each.heading === 1).map((each) => each.text);
  const headings = (top.length ? top : titles.slice(0, 2).map((each) => each.text)).slice(0, 3);
  const lead = runs
    .slice(Math.max(0, first - 80), first)
    .filter((run) => run.zone !== 'side' && run.zone !== 'banner' && !run.button && (!modal || run.modal))
    .map((run) => run.plain);
  const questions = fields.slice(0, 60).map((field) => plain(`${field.label} ${field.help ?? ''}`));
  const pageTitle = [
    ...new Set(roots.filter((root) => root.nodeType === 9).map((root) => clean((root as Document).title))),
  ].join(' | ');
  yield;
  const kinds = kindsIn([plain(pageTitle), ...headings]);
  const person = yield* personIn(runs, pageTitle, questions, first, kinds);
  yield;
  const firstName = plain(firstNameOf(person.employee ?? ''));
  const current = read.filter((run) => isOpen(run.element));
  // Tabs before steps.
  const open = [...current.filter((run) => run.button), ...current.filter((run) => !run.button)]
    .slice(0, 4)
    .map((run) => run.plain);
  const pressed = read.filter((run) => run.button && !closest(run.element, '[role=tab],[role=option]'));
  const buttons = [...pressed.map((run) => run.plain), ...inputButtons(roots)].slice(-40);
  const addressed = questions.some((text) =>
    /\b(i|me|you|your|my|ich|mein\w*|dein\w*|dich|du|je|mon|ma|mes|vous|votre|vos|tus?|mis?|he)\b|あなた/u.test(text),
  );
  const kind = kindFrom({
    title: plain(pageTitle),
    path: plain(document.location.pathname.replace(/[^\p{L}\d]+/gu, ' ')),
    headings: [...headings, ...titles.map((each) => each.text).filter((text) => !headings.includes(text))],
    open,
    above: lead.slice(-24),
    labels: fields.slice(0, 60).map((field) => plain(field.label)),
    buttons,
    toReviewee: questions.some((text) =>
      /\b(you|your|my|dein\w*|dich|hast du|vous|votre|vos|tus?)\b|あなた/u.test(text),
    ),
    namesOther: person.labelled,
    isWriter: person.employee !== null && isSignedIn(runs, person.employee),
    hasPerson: person.employee !== null,
    namesReviewee: firstName.length > 1 && questions.some((text) => text.includes(firstName)),
  });
  yield;
  return {
    employee: person.employee ?? (kind === 'self' ? greeted(runs.slice(0, first)) : null),
    jobTitle: person.jobTitle,
    personLabelled: person.labelled,
    kind,
    addressed,
    cycle: cycleIn(runs, first),
    headings,
    sections: titles.slice(0, 40).map((each) => each.text),
    tabs: open,
    lead,
    buttons,
  };
}

/** Whether the name stands where a page greets who is signed in: in its banner. */
function isSignedIn(runs: readonly Run[], name: string): boolean {
  return runs.some((run) => run.zone === 'banner' && run.text.includes(name));
}

function isOpen(tab: Element): boolean {
  return closest(tab, '[role=tab][aria-selected=true],[aria-current=step],[aria-current=true]') !== null;
}

/** Whom a self-review greets ("Noor Haddad, this is your chance …") is the one who is reviewed. */
function greeted(runs: readonly Run[]): string | null {
  for (const run of runs) {
    const name =
      run.zone === 'main' && /^(?:hi |hello |dear |hallo |hola |bonjour )?([^,]{5,48}),\s/i.exec(run.text)?.[1];
    if (name && name.includes(' ') && isName(name)) return name;
  }
  return null;
}

function joined(runs: readonly Run[]): { text: string; heading: number }[] {
  const found: { text: string; heading: number; element: Element }[] = [];
  for (const run of runs) {
    const block = nearest(run.element, 'h1,h2,h3,h4,h5,h6,[role=heading],legend') ?? run.element;
    const last = found.at(-1);
    if (last?.element === block) last.text += ` ${run.plain}`;
    else found.push({ text: run.plain, heading: run.heading, element: block });
  }
  return found;
}

function inputButtons(roots: readonly (Document | ShadowRoot)[]): string[] {
  return roots
    .flatMap((root) =>
      [...root.querySelectorAll('input')].filter((each) => /^(submit|button)$/.test(each.type)).slice(0, 20),
    )
    .map((each) => plain(attribute(each, 'value')));
}

function cycleIn(runs: readonly Run[], first: number): string | null {
  const near = runs.slice(0, first).filter((run) => run.zone !== 'side');
  for (const [at, run] of near.entries()) {
    const value = near[at + 1];
    if (run.text.length < 40 && CYCLE_LABEL.test(run.plain) && value && /\d/.test(value.text) && value.text.length < 60)
      return value.text;
  }
  const titled = near.find(
    (run) => run.text.length < 120 && /20\d\d|FY ?\d\d/.test(run.text) && (REVIEW.test(run.plain) || run.heading > 0),
  );
  const found =
    titled &&
    /(FY ?\d{2,4}|[HQ][1-4] ?\d{4}|\d{4}年度?(上期|下期|上半期|下半期)?|(\p{L}+[- ])?20\d\d( (annual|mid-?year|year-?end|\p{Lu}\p{L}+( year)?))?)/iu.exec(
      titled.text,
    )?.[0];
  return found ? clean(found) : null;
}
