import { findShown, formAsShown, judgedAsShown } from './as-shown.ts';
import { isNamed, judging, type PageFacts } from './clues.ts';
import { type Context, contextOf } from './context.ts';
import { readRuns } from './context-runs.ts';
import { attribute, clean, closest, parentOf, plain } from './dom.ts';
import { findRoots } from './dom-roots.ts';
import { type FieldFound, findFields } from './field.ts';
import { relate } from './field-relations.ts';
import type { PageReading } from './page-reading.ts';
import { firstNameOf } from './person-name.ts';
import { type PlacedRating, ratingsIn } from './rating.ts';
import type { ReviewForm } from './review-form.ts';
import type { ShownForm } from './shown-form.ts';
import { JUDGING, REVIEW } from './words.ts';

/** A page with nothing to write in. */
const NOTHING: PageReading = {
  verdict: { isReviewForm: false, score: 0, clues: [] },
  form: null,
  editables: new Map(),
};

/** Reads the page now, in one go. For a page that must stay responsive take `reading` in steps. */
export function detect(document: Document): PageReading {
  const steps = reading(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `detect`, in steps of well under a millisecond; the page may change between them, so a change means a new reading. What a
 * person pointed at on this site comes before what is read.
 */
export function* reading(
  document: Document,
  onRoots?: (roots: Node[]) => void,
  pointed: ShownForm | null = null,
): Generator<void, PageReading> {
  const { roots, frames } = yield* findRoots(document);
  onRoots?.(roots);
  const shown = pointed && findShown(document, pointed);
  const { fields, crowd } = yield* findFields(roots, frames, shown?.fields);
  if (!fields.length) return NOTHING;
  const order = new Map<Element, number>();
  const anchors = new Set<Element>(fields.map((field) => field.anchor));
  const runs = yield* readRuns(document, (element, at) => anchors.has(element) && order.set(element, at));
  const modal = fields.filter((field) => isModal(field.anchor));
  const scope = modal.length ? modal : fields;
  const first = Math.min(...scope.map((field) => order.get(field.anchor) ?? runs.length));
  yield;
  const context = yield* contextOf(document, roots, runs, first, scope);
  yield;
  const facts = factsOf(document, roots, context, scope);
  yield;
  // Ratings are dear to find; a page that nothing calls a review is not asked for them.
  if (!isNamed(facts) && !shown?.fields.length) return { ...NOTHING, verdict: yield* judging(facts) };
  const placed: PlacedRating[] = [];
  for (const root of roots) placed.push(...(yield* ratingsIn(root, crowd)));
  yield* relate(fields, placed, crowd);
  const verdict = judgedAsShown(yield* judging(withRatings(facts, placed)), shown);
  if (!verdict.isReviewForm) return { ...NOTHING, verdict };
  return {
    verdict,
    form: yield* formAsShown(formOf(scope, placed, context), shown, crowd),
    editables: new Map(scope.map((field) => [field.id, field.element])),
  };
}

function formOf(fields: readonly FieldFound[], placed: readonly PlacedRating[], context: Context): ReviewForm {
  const used = new Set(fields.map((field) => field.placed));
  // Where every row has a person of its own, nobody is the one reviewed.
  const isGrid = fields.some((field) => field.employee);
  const free = placed.filter((each) => !used.has(each));
  return {
    employee: isGrid ? null : context.employee,
    jobTitle: isGrid ? null : context.jobTitle,
    // Those who calibrate are managers, unless the page says more.
    kind: context.kind ?? (isGrid ? 'manager' : null),
    cycle: context.cycle,
    rating: mainRating(placed, free)?.rating ?? null,
    itemRatings: free.filter((each) => !each.overall).map((each) => each.rating),
    fields: fields.map(({ id, label, help, kind, maxLength, maxWords, rating, employee, jobTitle }) => ({
      id,
      label,
      help,
      kind,
      maxLength,
      maxWords,
      rating,
      employee,
      jobTitle,
    })),
  };
}

/** The overall rating; else the only one; else the first that measures work. */
function mainRating(placed: readonly PlacedRating[], free: readonly PlacedRating[]): PlacedRating | null {
  const overall = placed.filter((each) => each.overall);
  if (overall.length) return overall.at(-1) ?? null;
  const last = free.at(-1);
  if (free.length === 1 && last) return last;
  return placed.length === 1 ? (placed[0] ?? null) : (placed.find((each) => each.measures) ?? null);
}

function withRatings(facts: PageFacts, placed: readonly PlacedRating[]): PageFacts {
  return {
    ...facts,
    measured: placed.filter((each) => each.measures).length,
    rated: placed.filter((each) => !each.measures).length,
    overallRated: placed.some((each) => each.overall),
  };
}

function factsOf(
  document: Document,
  roots: readonly (Document | ShadowRoot)[],
  context: Context,
  fields: readonly FieldFound[],
): PageFacts {
  const labels = fields.slice(0, 60).map((field) => plain(field.label));
  const inputs = roots
    .slice(0, 40)
    .flatMap((root) => [...root.querySelectorAll('input')].slice(0, 60))
    .filter(
      (input) => !closest(input, 'header,nav,footer,aside,[role=search]') && parentOf(input) && input.checkVisibility(),
    );
  const ofType = (types: RegExp) => inputs.filter((input) => types.test(attribute(input, 'type') || 'text')).length;
  const fullName = plain(context.employee ?? '');
  const firstName = plain(firstNameOf(context.employee ?? ''));
  // A recruiter's or a client partner's review speaks of neither hiring nor clients.
  const job = plain(context.jobTitle ?? '');
  const without = (text: string) => (job.length > 3 ? text.replaceAll(job, '') : text);
  return {
    title: without(plain(clean(document.title))),
    path: pathWords(document.location),
    headings: context.headings.map(without),
    lead: context.lead,
    sections: context.sections,
    tabs: context.tabs,
    labels,
    buttons: context.buttons,
    bare: fields.filter((field) => field.bare).length,
    fields: fields.length,
    measured: 0,
    rated: 0,
    overallRated: false,
    person: context.employee !== null,
    personLabelled: context.personLabelled,
    jobTitle: context.jobTitle !== null,
    kind: context.kind,
    addressed: context.addressed,
    namedInHeading:
      fullName.length > 2 &&
      context.headings.some(
        (text) => text.includes(fullName) && (REVIEW.test(text) || (JUDGING.test(text) && context.personLabelled)),
      ),
    asksByName: firstName.length > 1 ? labels.filter((text) => text.includes(firstName)).length : 0,
    contactInputs: ofType(/^(email|tel|password|file)$/),
    shortInputs: ofType(/^(text|number|date|email|tel|url|password)$/),
  };
}

function pathWords(location: Location): string {
  return plain(
    `${location.pathname} ${location.search} ${location.hash}`
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[^\p{L}\d]+/gu, ' '),
  ).slice(0, 300);
}

function isModal(anchor: Element): boolean {
  return closest(anchor, 'dialog:modal,[aria-modal=true]') !== null;
}
