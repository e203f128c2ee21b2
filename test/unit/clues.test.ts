import { describe, expect, test } from 'vitest';
import { isNamed, judging, type PageFacts, THRESHOLD } from '../../entrypoints/review.content/clues.ts';

const review: PageFacts = {
  title: 'performance review',
  path: 'app performance reviews 12',
  headings: ['manager review'],
  lead: [],
  tabs: [],
  jobTitle: false,
  sections: [],
  labels: ['what are her strengths?', 'areas for improvement'],
  buttons: ['submit review'],
  bare: 0,
  fields: 2,
  measured: 1,
  rated: 0,
  overallRated: true,
  person: true,
  personLabelled: true,
  kind: 'manager',
  addressed: false,
  namedInHeading: false,
  asksByName: 0,
  contactInputs: 0,
  shortInputs: 0,
};
const verdictOf = (page: PageFacts) => {
  const steps = judging(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const judged = (changes: Partial<PageFacts>) => verdictOf({ ...review, ...changes });

describe('the verdict', () => {
  test('is the sum of the clues that spoke, at most seven of it for names', () => {
    const { score, clues, isReviewForm } = verdictOf(review);
    expect(isReviewForm).toBe(true);
    expect(score).toBeGreaterThanOrEqual(THRESHOLD);
    expect(clues.every((clue) => clue.weight !== 0 && clue.name.includes(' '))).toBe(true);
    expect(judged({ sections: ['self review'] }).score).toBe(score);
  });

  test('needs something to write in, something that calls it a review, and something assessed', () => {
    expect(judged({ fields: 0 }).isReviewForm).toBe(false);
    expect(judged({ title: '', path: '', headings: [], buttons: [] }).isReviewForm).toBe(false);
    const nothing = { labels: ['notes'], measured: 0, overallRated: false, person: false, personLabelled: false };
    expect(judged(nothing).isReviewForm).toBe(false);
  });

  test.each([
    ['hiring', { headings: ['interview feedback'] }],
    ['a template', { headings: ['manager review template'] }],
    ['a course', { title: 'course evaluation' }],
    ['pay', { title: 'merit cycle: compensation worksheet' }],
    ['choosing reviewers', { headings: ['select your peer reviewers'] }],
    ['a patient', { headings: ['annual review'], title: '', path: 'patients 7', lead: ['patient 77120'] }],
    [
      'a talk about the week in the performance area',
      {
        ...{ title: 'people', path: 'performance checkin', headings: ['week 47'], buttons: [], measured: 0, rated: 1 },
        ...{ labels: ['what went well this week?', 'priorities for next week', 'topics for your manager?'], fields: 3 },
        ...{ overallRated: false, person: false, personLabelled: false, kind: 'self' as const, addressed: true },
      },
    ],
    ['the making of a form', { buttons: ['add question', 'save'] }],
    [
      'taking note of a review',
      { labels: ['comment'], fields: 1, bare: 1, measured: 0, overallRated: false, buttons: ['acknowledge'] },
    ],
    [
      'a board that assesses itself',
      {
        headings: ['board self-assessment'],
        title: '',
        path: '',
        kind: 'self' as const,
        person: false,
        personLabelled: false,
        labels: ['comments'],
        buttons: [],
      },
    ],
  ])('is no for %s', (_about, changes) => {
    expect(judged(changes).isReviewForm).toBe(false);
  });

  test('a topic in a question weighs less than one in a heading', () => {
    const inQuestions = judged({ labels: ['customer strengths', 'clients: areas for improvement'] });
    const inHeading = judged({ headings: ['client review'] });
    expect(inQuestions.score).toBeGreaterThan(inHeading.score);
  });

  test('a page that nothing calls a review is not looked at further', () => {
    expect(isNamed({ ...review, title: 'orders', path: 'orders 7', headings: ['orders'], buttons: ['save'] })).toBe(
      false,
    );
    expect(isNamed(review)).toBe(true);
  });
});
