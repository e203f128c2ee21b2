import { beforeEach, describe, expect, test } from 'vitest';
import { detect } from '../../entrypoints/review.content/detect.ts';
import { managerReview, show } from './detect-page.ts';

const QUESTION = '<label for="a">What are Anna’s strengths?</label><textarea id="a"></textarea>';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what is a review form', () => {
  test('a manager review with a question is one, and its reasons are told', () => {
    const { verdict, form } = detect(show('Performance review', managerReview(QUESTION)));
    expect(verdict.isReviewForm).toBe(true);
    expect(verdict.clues.map((clue) => clue.name)).toContain('a heading names a performance review');
    expect(form?.fields.map((field) => field.label)).toEqual(['What are Anna’s strengths?']);
  });

  test('a finished review with nothing to write in is none', () => {
    const reading = detect(show('Performance review', managerReview('<p>Strengths: calm under pressure.</p>')));
    expect(reading.verdict.isReviewForm).toBe(false);
    expect(reading.form).toBeNull();
  });

  test('an interview scorecard is none, and the reason against is told', () => {
    const page = managerReview(QUESTION).replace('Manager review', 'Interview feedback');
    const { verdict } = detect(show('Interview scorecard', page));
    expect(verdict.isReviewForm).toBe(false);
    expect(verdict.clues.find((clue) => clue.name === 'it is about hiring')?.weight).toBeLessThan(0);
  });

  test.each([
    ['a leave request', 'Request leave', 'Apply leave'],
    ['a supplier review', 'Supplier performance review', 'Annual supplier performance review'],
    ['a template', 'Edit review template', 'Manager review template'],
    ['a goal', 'Edit goal', 'Edit goal'],
    ['a survey', 'Engagement survey', 'Employee engagement survey'],
  ])('%s is none', (_what, title, heading) => {
    const page = managerReview(QUESTION).replace('Manager review', heading);
    expect(detect(show(title, page)).verdict.isReviewForm).toBe(false);
  });

  test('the review of a recruiter is one: a job title is no topic', () => {
    const page = managerReview(QUESTION)
      .replace('<h1>Manager review</h1>', '<h1>Manager review: Anna Bergqvist, Recruiting Manager</h1>')
      .replace('Payroll Administrator', 'Recruiting Manager');
    expect(detect(show('Manager review', page)).verdict.isReviewForm).toBe(true);
  });

  test.each([
    ['de', 'Mitarbeiterbeurteilung 2026', 'Was sind die größten Stärken?'],
    ['fr', 'Entretien annuel 2026', 'Points forts de la période'],
    ['es', 'Evaluación del desempeño 2026', 'Fortalezas y áreas de mejora'],
    ['ja', '2026年度 人事評価シート', '今期の成果と課題'],
  ])('a form in %s is one', (_language, heading, question) => {
    const body = `<main><h1>${heading}</h1><label for="a">${question}</label><textarea id="a"></textarea></main>`;
    expect(detect(show(heading, body)).verdict.isReviewForm).toBe(true);
  });
});

describe('which boxes are fields', () => {
  const fieldsOf = (questions: string) =>
    [...detect(show('Performance review', managerReview(QUESTION + questions))).editables.values()].map(
      (element) => element.id,
    );

  test.each([
    ['a hidden twin', '<textarea id="x" aria-hidden="true"></textarea>'],
    ['a read-only box', '<textarea id="x" readonly></textarea>'],
    ['a disabled box', '<fieldset disabled><textarea id="x"></textarea></fieldset>'],
    ['a box not shown', '<div style="display:none"><textarea id="x"></textarea></div>'],
    ['a copy for measuring', '<textarea id="x" style="position:absolute;left:-9999px"></textarea>'],
    ['a chat composer', '<textarea id="x" placeholder="Type a message"></textarea>'],
    ['a post composer', '<textarea id="x" placeholder="Share an update..."></textarea>'],
    ['a search box', '<div role="search"><textarea id="x"></textarea></div>'],
    ['a text input', '<label>Location<input id="x"></label>'],
    ['a dialog not open', '<dialog><textarea id="x"></textarea></dialog>'],
  ])('%s is none', (_what, markup) => {
    expect(fieldsOf(markup)).toEqual(['a']);
  });

  test.each([
    ['an editing host', '<h3>Growth</h3><div id="x" contenteditable="true" style="min-height:40px"></div>'],
    ['an input for comments', '<label>Comments on teamwork<input id="x"></label>'],
  ])('%s is one', (_what, markup) => {
    expect(fieldsOf(markup)).toEqual(['a', 'x']);
  });

  test('boxes in open shadow roots are fields, named by their host', () => {
    const page = show('Self review', '<main><h1>Self review</h1><x-box label="Achievements this year"></x-box></main>');
    const host = page.querySelector('x-box');
    host?.attachShadow({ mode: 'open' }).append(page.createElement('textarea'));
    expect(detect(page).form?.fields.map((field) => field.label)).toEqual(['Achievements this year']);
  });

  test('the body of a rich editor’s frame is one, named by the page around it', () => {
    const page = show(
      'Appraisal',
      managerReview('<section><h3>Accomplishments</h3><iframe id="e"></iframe></section>'),
    );
    const inner = page.querySelector<HTMLIFrameElement>('#e')?.contentDocument;
    inner?.body.setAttribute('contenteditable', 'true');
    const reading = detect(page);
    expect(reading.form?.fields.map((field) => field.label)).toEqual(['Accomplishments']);
    expect([...reading.editables.values()]).toEqual([inner?.body]);
  });

  test('in an open modal dialog only its own boxes count', () => {
    const dialog = `<dialog><h2>Manager review</h2><label for="d">Strengths</label><textarea id="d"></textarea></dialog>`;
    const page = show('Reviews', managerReview(QUESTION) + dialog);
    page.querySelector('dialog')?.showModal();
    expect([...detect(page).editables.values()].map((element) => element.id)).toEqual(['d']);
  });

  test('an id stays with its box from one look to the next', () => {
    const page = show('Performance review', managerReview(QUESTION));
    expect([...detect(page).editables.keys()]).toEqual([...detect(page).editables.keys()]);
  });
});

describe('a form whose inputs are named like what is asked of it', () => {
  const names = [
    ['what climbing asks', ['parentNode', 'parentElement', 'getRootNode', 'ownerDocument', 'matches', 'closest']],
    ['what searching asks', ['querySelector', 'querySelectorAll', 'children', 'childNodes', 'contains', 'firstChild']],
    ['what reading asks', ['localName', 'nodeType', 'getAttribute', 'hasAttribute', 'hasAttributes', 'textContent']],
    [
      'what looking asks',
      ['checkVisibility', 'getBoundingClientRect', 'shadowRoot', 'isContentEditable', 'id', 'style'],
    ],
    ['what stepping asks', ['previousElementSibling', 'nextElementSibling', 'nextSibling', 'lastChild', 'isConnected']],
    ['what sorting asks', ['compareDocumentPosition', 'childElementCount', 'attributes', 'dispatchEvent', 'labels']],
  ] as const;

  test.each(names)('is read all the same: %s', (_what, traps) => {
    const hostile = traps.map((name) => `<input type="hidden" name="${name}">`).join('');
    const body = `<main><h1>Manager review</h1><p>Employee: Anna Bergqvist</p><form>${hostile}
      <div><h3>Strengths</h3><div role="group"><button type="button" aria-pressed="false">Below expectations</button><button type="button" aria-pressed="true">Meets expectations</button><button type="button" aria-pressed="false">Exceeds expectations</button></div>
      <textarea placeholder="Add a comment"></textarea></div><button>Submit review</button></form></main>`;
    expect(detect(show('Performance review', body)).form).toMatchObject({
      employee: 'Anna Bergqvist',
      fields: [{ label: 'Strengths', rating: { chosen: 'Meets expectations' } }],
    });
  });
});
