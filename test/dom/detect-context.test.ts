import { expect, test } from 'vitest';
import { detect } from '../../entrypoints/review.content/detect.ts';
import { show } from './detect-page.ts';
import { PAGE_HEADS } from './page-heads.ts';

const FORM = `<form><label for="a">Key achievements</label><textarea id="a"></textarea>
  <label for="b">Areas for improvement</label><textarea id="b"></textarea>
  <fieldset><legend>Overall rating</legend><label><input type="radio" name="r">Below expectations</label>
    <label><input type="radio" name="r" checked>Meets expectations</label>
    <label><input type="radio" name="r">Exceeds expectations</label></fieldset>
  <button>Submit review</button></form>`;

test.each(PAGE_HEADS)('who is reviewed, the job and the kind: $name', ({ title, html, employee, jobTitle, kind }) => {
  const { form } = detect(show(title, html.replace('FORM', FORM)));
  expect({ employee: form?.employee, jobTitle: form?.jobTitle, kind: form?.kind }).toEqual({
    employee,
    jobTitle,
    kind,
  });
});

test('a grid of marks takes its scale from the heads of the columns', () => {
  const marks = ['Below', 'Meets', 'Exceeds'];
  const row = (name: string, at: number) =>
    `<tr><th scope="row">${name}</th>${marks.map((_, each) => `<td><input type="radio" name="${name}" ${each === at ? 'checked' : ''}></td>`).join('')}</tr>`;
  const grid = `<table><thead><tr><th></th>${marks.map((mark) => `<th>${mark}</th>`).join('')}</tr></thead>
    <tbody>${row('Teamwork', 1)}${row('Safety', 2)}</tbody></table>`;
  const { form } = detect(
    show(
      'Manager review',
      `<main><h1>Manager review: Ewan McGill</h1><label for="k">Key achievements</label><textarea id="k"></textarea>${grid}<button>Submit review</button></main>`,
    ),
  );
  expect(form?.itemRatings).toEqual([
    { label: 'Teamwork', scale: marks, chosen: 'Meets' },
    { label: 'Safety', scale: marks, chosen: 'Exceeds' },
  ]);
});
