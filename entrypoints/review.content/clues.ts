import type { Clue, ReviewKind, Verdict } from './review-form.ts';
import { ASSESSMENT, COLLEAGUE, COMMENTS, CYCLE_LABEL, EMPLOYEE, JUDGING, OVERALL, REVIEW, REVIEWER } from './words.ts';
import { SUBMITS } from './words-controls.ts';
import { SUBJECTS, TOPICS } from './words-topics.ts';

/** What the clues judge: texts of the page as `plain` strings by the place they stand in, and counts. */
export interface PageFacts {
  title: string;
  /** The address without its host, words apart. */
  path: string;
  /** h1, the first headings, the heading of an open dialog. */
  headings: string[];
  /** Short lines above the first field, breadcrumbs included. */
  lead: string[];
  /** Headings of sections. */
  sections: string[];
  /** The tab or step that is open. */
  tabs: string[];
  labels: string[];
  buttons: string[];
  /** How many fields have no question of their own, only "Comments". */
  bare: number;
  fields: number;
  /** Rating controls whose words measure work; and all others that rate. */
  measured: number;
  rated: number;
  overallRated: boolean;
  person: boolean;
  personLabelled: boolean;
  jobTitle: boolean;
  /** Who reviews whom, as far as the page says. */
  kind: ReviewKind | null;
  /** Whether the questions speak to the one who is reviewed: "your work". */
  addressed: boolean;
  /** Whether a main heading joins the person's name with a word for review. */
  namedInHeading: boolean;
  /** How many questions name the person. */
  asksByName: number;
  /** Inputs for an address, a password, a file. */
  contactInputs: number;
  /** Short inputs beside the fields. */
  shortInputs: number;
}

/** The name of the part of an HR product where reviews are written. */
const AREA = /\bperformance\b|\breviews?\b|evaluacion|evaluation|desempeno|beurteilung|entretien|評価|人事/u;

/** A line that names whom or what a page is about, where that is no colleague: "Patient 771", "Candidate: …". */
const OUTSIDER =
  /^(patient|candidate|applicant|supplier|vendor|student|customer|client|tenant|guest|course|instructor|product|order|session|speaker|manuscript|resident|service user|pupil|learner|child|borrower|bewerber(in)?|kandidat(in)?|lieferant|kund(e|in)|candidate?|fournisseur|etudiante?|proveedor|alumn[oa]|paciente|client[e]|候補者|応募者|患者|学生|取引先)( ?(id|name|no\.?))?\s*($|[:：#\d])/u;

/** Names of reviews that things have too. */
const ANY_REVIEW =
  /\b(annual|quarterly|yearly|interim|final|mid-?(year|term)|year-?end|end[- ]of[- ]year|half[- ]?year(ly)?)[- ](review|evaluation|assessment|appraisal)s?\b|\bself[- ](assessment|evaluation)s?\b|\bapprais\w+|\bcalibrations?\b|\breview cycles?/g;

/** Who works here, as forms call them. */
const WORKER =
  /\b(employees?|team ?members?|staff|colleagues?|co-?workers?|direct reports?|reviewees?|appraisees?|associates?|your (work|role|job|team|manager|contribution|performance))\b|mitarbeit|beschaftigte|salarie|collaborat(eur|rice)|emplead[oa]|colaborador|dipendent|medewerker|werknemer|funcionari|社員|従業員|被評価者|対象者|部下|직원|员工/u;

/** Over a box in which anyone may answer what stands above. */
const READERS =
  /\b(leave|post|write|add) (a |your )?(reply|comment on)\b|\bleave a comment|(laisser|poster|publier) (un |le |mon |votre )?commentaire|(deja|publicar|enviar) (un |el |tu )?comentario|kommentar (hinterlassen|schreiben|absenden|abschicken)|schreibe? einen kommentar|lascia un commento|deixe um comentario|コメントを(書く|残す|投稿|送信)/u;

/** On a button of those who make up the questions, or sell them, not of those who answer. */
const BUILDS =
  /\b(add|new|insert|duplicate|delete) (a |an |another )?question\b|\b(book|request|get|schedule) (a |your )?demo\b|free trial|frage (hinzufugen|duplizieren)|(ajouter|dupliquer) (une )?question|(anadir|agregar|duplicar) (una )?pregunta|(設問|質問)(を|の)?(追加|複製)/u;

/** On a button of those who take note of a review that others wrote. */
const CONFIRMS =
  /\backnowledge|\b(i have|mark as|confirm) read|confirmar lectura|kenntnis|pris connaissance|確認しました|確認済/u;

const INBOX = /\binbox\b|posteingang|boite de reception|bandeja de entrada|受信トレイ/u;

/** The span of a running talk; a review looks back on months. */
const WEEK =
  /\b(this|last|past|next|coming) week\b|\b(dieser?|letzten?|nachsten?|kommenden?) woche|\b(cette|la) semaine\b|\b(esta|la) (proxima )?semana\b|\b(questa|prossima|scorsa) settimana|今週|来週|先週|本周|这周|下周|上周/u;

interface Rule {
  name: string;
  weight: (page: PageFacts) => number;
}

/** At or above this sum, and with a sign of each kind, a page is a review form. */
export const THRESHOLD = 6;
const MOST_FOR_NAMES = 7;
const LEAST_FOR_NAMES = 3;

const clue = (name: string, weight: number, speaks: (page: PageFacts) => boolean | number): Rule => ({
  name,
  weight: (page) => weight * Number(speaks(page)),
});

const NAMES: readonly Rule[] = [
  clue('the page title names a performance review', 3, (page) => REVIEW.test(page.title)),
  clue('a heading names a performance review', 4, (page) => page.headings.some((text) => REVIEW.test(text))),
  clue(
    'a line above the questions, or the open tab, names a performance review',
    2.5,
    (page) =>
      !page.headings.some((text) => REVIEW.test(text)) &&
      [...page.lead, ...page.tabs].some((text) => text.length < 120 && REVIEW.test(text)),
  ),
  clue('the address names a performance review', 3, (page) => namesReview(page.path)),
  clue('the page is in a performance area', 1, (page) => !REVIEW.test(page.title) && AREA.test(page.title)),
  // "Summative evaluation", "Contribution assessment": whose work it judges, the name beside it says.
  clue(
    'a heading speaks of judging a worker',
    1.5,
    (page) =>
      (page.personLabelled || page.namedInHeading) &&
      !page.headings.some((text) => REVIEW.test(text)) &&
      [...page.headings, ...page.tabs].some((text) => JUDGING.test(text)),
  ),
  clue('what is judged is a worker', 2, (page) => page.personLabelled && isJudging(page)),
  clue('a heading says review and the name of the person', 2, (page) => page.namedInHeading),
  clue(
    'peers or reports are asked about someone by name',
    1.5,
    (page) => page.asksByName > 1 && (page.kind === 'peer' || page.kind === 'upward'),
  ),
  clue('a button hands in a review', 2, (page) => page.buttons.some((text) => SUBMITS.test(text))),
  clue('a section or question names an assessment', 1, (page) =>
    [...page.sections, ...page.labels, ...page.tabs].some((text) => REVIEW.test(text)),
  ),
];

const CONTENT: readonly Rule[] = [
  clue('questions ask about someone’s work', 1, (page) =>
    Math.min(3, page.labels.filter((text) => ASSESSMENT.test(text)).length),
  ),
  clue('a rating measures work', 2, (page) => page.measured > 0),
  clue('something is rated', 1, (page) => page.measured === 0 && page.rated > 0),
  clue('there is an overall rating', 1, (page) => page.overallRated),
  clue('the page says who is reviewed', 2, (page) => page.personLabelled),
  clue('a person stands above the questions', 1, (page) => page.person && !page.personLabelled),
  clue('questions speak of the person by name', 2, (page) => page.asksByName > 0),
  clue(
    'questions speak of a colleague',
    1,
    (page) => page.asksByName === 0 && page.labels.some((text) => COLLEAGUE.test(text)),
  ),
  clue('questions are asked', 1, (page) => page.labels.some((text) => /[?？]$/.test(text))),
  clue(
    'the page names a reviewer beside the one reviewed',
    1,
    (page) =>
      page.lead.some((text) => text.length < 60 && REVIEWER.test(text)) &&
      page.lead.some((text) => EMPLOYEE.test(text)),
  ),
  clue('the page names a review period', 1, (page) =>
    page.lead.some(
      (text) =>
        text.length < 80 && (CYCLE_LABEL.test(text) || /\b(h[12]|q[1-4]|fy) ?'?\d{2,4}\b|\b20\d\d\b/.test(text)),
    ),
  ),
  clue(
    'questions rate, explain and sum up',
    1,
    (page) => page.labels.some((text) => OVERALL.test(text)) && page.fields > 1,
  ),
];

const AGAINST: readonly Rule[] = [
  clue('it is about someone who does not work here', -8, (page) => page.lead.some((text) => OUTSIDER.test(text))),
  clue('it says neither who is reviewed nor by whom', -2, (page) => !page.person && !page.kind),
  clue(
    'nothing says that it is about someone who works here',
    -6,
    // Boards, schools and data centres assess themselves too.
    (page) => !page.person && (!page.kind || (page.kind === 'self' && !page.addressed)) && !namesWorker(page),
  ),
  clue(
    'its questions are about a week',
    -4,
    (page) => page.measured === 0 && page.labels.filter((text) => WEEK.test(text)).length > 1,
  ),
  clue('its box is for the comments of readers', -6, (page) =>
    [...page.sections, ...page.buttons].some((text) => READERS.test(text)),
  ),
  clue('its buttons make or sell a form', -8, (page) => page.buttons.some((text) => BUILDS.test(text))),
  clue(
    'it is there to be read and confirmed',
    -8,
    (page) => page.fields < 2 && page.rated + page.measured === 0 && page.buttons.some((text) => CONFIRMS.test(text)),
  ),
  clue('it asks for an address, a password or a file', -3, (page) => page.contactInputs > 1),
  clue(
    'one bare comment box and nothing rated',
    -3,
    (page) =>
      page.bare === page.fields &&
      page.rated + page.measured === 0 &&
      page.fields < 2 &&
      // "Annual performance review · Employee: …" over one box says all there is to say.
      !(page.personLabelled && page.headings.some((text) => REVIEW.test(text))),
  ),
  clue('mostly short inputs', -2, (page) => page.shortInputs > 5 && page.shortInputs > page.fields * 3),
];

/** Whether enough calls the page a review to look further. */
export function isNamed(page: PageFacts): boolean {
  return NAMES.reduce((sum, rule) => sum + rule.weight(page), 0) >= LEAST_FOR_NAMES;
}

/** Adds up the clues that speak. A page must both be named a review and assess something. Yields before each clue. */
export function* judging(page: PageFacts): Generator<void, Verdict> {
  const names = yield* spoken(NAMES, page);
  const content = yield* spoken(CONTENT, page);
  const against = [...(yield* spoken(topicRules(page), page)), ...(yield* spoken(AGAINST, page))];
  // A page that only calls itself a review, however often, is not one yet.
  const score = Math.min(MOST_FOR_NAMES, total(names)) + total(content) + total(against);
  const isReviewForm =
    page.fields > 0 &&
    total(names) >= LEAST_FOR_NAMES &&
    total(content) >= 1 &&
    (assesses(page) || ((isCalledReview(page) || page.namedInHeading) && asks(page))) &&
    score >= THRESHOLD;
  return { isReviewForm, score, clues: [...names, ...content, ...against] };
}

function* spoken(rules: readonly Rule[], page: PageFacts): Generator<void, Clue[]> {
  const clues: Clue[] = [];
  for (const rule of rules) {
    // A word list is compiled when it is first used, which takes a millisecond or more.
    yield;
    const weight = rule.weight(page);
    if (weight !== 0) clues.push({ name: rule.name, weight });
  }
  return clues;
}

/** Whether the page calls itself a review of work in so many words. */
function isCalledReview(page: PageFacts): boolean {
  return (
    namesReview(page.path) ||
    [page.title, ...page.headings, ...page.tabs, ...page.lead.filter((text) => text.length < 120)].some((text) =>
      REVIEW.test(text),
    )
  );
}

/** Whether the boxes ask for an opinion of someone, or for comments: a reminder's text or a reason to decline are neither. */
function asks(page: PageFacts): boolean {
  return (
    page.rated > 0 ||
    page.asksByName > 0 ||
    (page.personLabelled && page.fields > 1 && page.headings.some((text) => REVIEW.test(text))) ||
    page.labels.some((text) => COLLEAGUE.test(text) || /[?？]$/.test(text) || COMMENTS.test(text))
  );
}

function assesses(page: PageFacts): boolean {
  return page.measured > 0 || page.overallRated || page.labels.some((text) => ASSESSMENT.test(text));
}

function total(clues: readonly Clue[]): number {
  return clues.reduce((sum, each) => sum + each.weight, 0);
}

/**
 * A topic counts most where a page says what it is, less in its address and last buttons, least in its questions. A
 * product's name after the title ("| HR & Payroll") says little, and so does a department where a worker is judged.
 */
function topicRules(page: PageFacts): Rule[] {
  // A task that waits in an inbox is none of its mails: mails are not rated.
  const isTask = page.measured > 0 && page.headings.some((text) => REVIEW.test(text));
  const title = page.title
    .replace(/\b\S+ (&|and) performance\b|\bperformance (&|and) \S+/, 'performance')
    .replace(isTask ? INBOX : /^$/, '');
  const [brand = '', ...parts] = title.split(/\s[|–—·-]\s/).reverse();
  const isBranded = parts.some((part) => REVIEW.test(part));
  // What stands below the heading that names the review is a section of it: "Key result areas", "Training".
  const named = page.headings.findIndex((text) => REVIEW.test(text));
  const headings = named < 0 ? page.headings : page.headings.slice(0, named + 1);
  const titles = [...(isBranded ? parts : [title]), ...headings];
  const weigh = (words: RegExp, inTitle: number) => {
    if (titles.some((text) => words.test(text))) return inTitle;
    const aside =
      (words.test(page.path) ? 4 : 0) +
      (page.buttons.slice(-3).some((text) => words.test(text)) ? 3 : 0) +
      (isBranded && words.test(brand) ? 2 : 0) +
      (page.lead.filter((text) => text.length < 60 && words.test(text)).length > 1 ? 3 : 0);
    return aside || (page.labels.filter((text) => words.test(text)).length > 1 ? 2 : 0);
  };
  const subject = isWorker(page) || (page.namedInHeading && page.asksByName > 0) ? 4 : 14;
  return [
    ...TOPICS.map(([name, words]) => ({ name, weight: () => -weigh(words, 14) })),
    ...SUBJECTS.map(([name, words]) => ({ name, weight: () => -weigh(words, subject) })),
  ];
}

/** Whether a page speaks of a worker, or of a review that only workers have: an "annual appraisal" may be a house's or a loan's. */
function namesWorker(page: PageFacts): boolean {
  const texts = [page.title, ...page.headings, ...page.lead, ...page.sections, ...page.labels, ...page.buttons];
  return texts.some((text) => WORKER.test(text) || REVIEW.test(text.replace(ANY_REVIEW, '')));
}

/** Whether a page that is called a review says of whom, and what their work is. */
function isWorker(page: PageFacts): boolean {
  return page.personLabelled && page.jobTitle && [page.title, ...page.headings].some((text) => REVIEW.test(text));
}

function isJudging(page: PageFacts): boolean {
  return [page.title, ...page.headings, ...page.tabs].some((text) => JUDGING.test(text) || REVIEW.test(text));
}

function namesReview(path: string): boolean {
  return (
    (REVIEW.test(path) ||
      /\b(performance|talent|appraisals?|evaluations?|reviews?|assessments?|feedback|perform|review cycles?)\b.*\b(reviews?|evaluat\w*|assess\w*|appraisals?|write|cycles?|self|peer|manager|upward|feedback)\b/.test(
        path,
      )) &&
    !/\b(products?|code|customer)\b/.test(path)
  );
}
