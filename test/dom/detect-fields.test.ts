import { describe, expect, test } from 'vitest';
import { detect } from '../../entrypoints/review.content/detect.ts';
import { managerReview, show } from './detect-page.ts';

const read = (questions: string) => detect(show('Performance review', managerReview(questions))).form;
const first = (questions: string) => read(questions)?.fields[0];

describe('the question of a field', () => {
  test.each([
    ['a label with for', '<label for="a">3. Strengths *</label><textarea id="a"></textarea>'],
    ['a label around it', '<label>Strengths: <textarea></textarea></label>'],
    ['aria-label', '<textarea aria-label="Strengths"></textarea>'],
    ['aria-labelledby', '<h3 id="q">Strengths</h3><textarea aria-labelledby="q"></textarea>'],
    ['a heading above', '<div><h3>Strengths</h3><div><textarea placeholder="Add a comment"></textarea></div></div>'],
    ['a label that floats below', '<div><div><textarea></textarea></div><label>Strengths</label></div>'],
    ['its row', '<table><tr><td>Strengths</td><td><textarea aria-label="Comments"></textarea></td></tr></table>'],
    [
      'a hidden textarea it replaces',
      '<label for="t">Strengths</label><textarea id="t" hidden></textarea><div contenteditable="true" style="height:40px"></div>',
    ],
    [
      'its card, though two capitals look like a name',
      '<label>Goals <textarea></textarea></label><section><h4>Safety Awareness</h4><label>Comment <textarea></textarea></label></section>',
      1,
      'Safety Awareness',
    ],
    [
      'its card, not the name of the choice above the box',
      '<label>Goals <textarea></textarea></label><section><h4>Fewer returns</h4><div><p>Result</p><div role="radiogroup" aria-label="Result"></div><div><label>Comment <textarea></textarea></label></div></div></section>',
      1,
      'Fewer returns',
    ],
    [
      'a label with a hint in it',
      '<label for="a">Strengths<span class="hint-text">Ten lines.</span></label><textarea id="a"></textarea>',
    ],
    [
      'a question with a line below it',
      '<p id="t">What went well?</p><p id="s">Give examples.</p><textarea aria-labelledby="t s"></textarea>',
      0,
      'What went well?',
    ],
    [
      'above an editor that names its box for programs',
      '<label>Strengths</label><div><div class="x-toolbar"><div class="tab">Write</div></div><div contenteditable="true" aria-label="rdw-editor" style="height:40px"></div></div>',
    ],
    [
      'above an editor that says what it is and what to do',
      '<label>Goals <textarea></textarea></label><section><label>Manager comments</label><div><div contenteditable="true" aria-label="editable markdown" data-placeholder="Start typing..." style="height:40px"></div></div></section>',
      1,
      'Manager comments',
    ],
    [
      'above a box that says what to do',
      '<label>Goals <textarea></textarea></label><section><label>Manager comments</label><div><textarea placeholder="Start typing..."></textarea></div></section>',
      1,
      'Manager comments',
    ],
    [
      'above an editor whose hidden text area is named by the editor itself',
      '<label>Goals <textarea></textarea></label><section><label>Manager comments</label><div id="e" aria-label="Rich Text Editor"><textarea hidden aria-labelledby="e"></textarea><div role="toolbar"><button>Paragraph</button></div><div contenteditable="true" aria-label="Rich Text Editor" style="height:40px"></div></div></section>',
      1,
      'Manager comments',
    ],
    [
      'above a layer that draws the text of the box',
      '<label>Goals <textarea></textarea></label><section><label>Manager comments</label><div><pre>Led the <b>audit</b>.</pre><textarea>Led the audit.</textarea></div></section>',
      1,
      'Manager comments',
    ],
    ['the attribute of its custom element', '<x-area label-text="Strengths"><textarea></textarea></x-area>'],
  ])('comes from %s', (_from, markup, at = 0, label = 'Strengths') => {
    expect(read(markup)?.fields[at]?.label).toBe(label);
  });

  test('what an editor counts below its text is no limit', () => {
    const box = '<label for="t">Strengths</label><textarea id="t">She led the audit.</textarea>';
    const limits = (below: string) => {
      const { maxLength, maxWords } = read(`<div>${box}<div class="status">${below}</div></div>`)?.fields[0] ?? {};
      return [maxLength, maxWords];
    };
    expect(limits('4 words')).toEqual([null, null]);
    expect(limits('Chars: 18 Words: 4')).toEqual([null, null]);
    expect(limits('18 characters')).toEqual([null, null]);
    expect(limits('18 / 500, 4 words')).toEqual([500, null]);
    expect(limits('150 words')).toEqual([null, 150]);
    expect(limits('At most 4 words')).toEqual([null, 4]);
  });

  test('a short box is one where its placeholder or its column asks for a remark', () => {
    const rows = (head: string, box: string) =>
      `<table><thead><tr><th>Merkmal</th><th>Note</th><th>${head}</th></tr></thead>
        <tr><td>Sorgfalt</td><td><select><option>1</option><option>2</option></select></td><td>${box}</td></tr></table>`;
    const area = '<label>Strengths <textarea></textarea></label>';
    const labels = (table: string) => read(area + table)?.fields.map((field) => field.label);
    expect(labels(rows('', '<input placeholder="Bemerkung">'))).toEqual(['Strengths', 'Sorgfalt']);
    expect(labels(rows('Bemerkung', '<input>'))).toEqual(['Strengths', 'Sorgfalt']);
    expect(labels(rows('Personalnummer', '<input>'))).toEqual(['Strengths']);
  });

  test('help, the limit in an attribute, a counter or a sentence, and words', () => {
    const markup = (extra: string) => `<div><label for="a">Strengths</label>${extra}</div>`;
    expect(first(markup('<textarea id="a" maxlength="900"></textarea>'))?.maxLength).toBe(900);
    expect(first(markup('<textarea id="a"></textarea><small>0/1,500</small>'))?.maxLength).toBe(1500);
    expect(first(markup('<p>Question 3 of 4</p><textarea id="a"></textarea><p>0 / 1000</p>'))?.maxLength).toBe(1000);
    expect(first(markup('<textarea id="a"></textarea><p>At most 700 characters</p>'))?.maxLength).toBe(700);
    expect(first(markup('<textarea id="a"></textarea><p>At least 50 characters</p>'))?.maxLength).toBeNull();
    const worded = first(
      markup('<p id="h">Keep it under 150 words.</p><textarea id="a" aria-describedby="h"></textarea>'),
    );
    expect(worded).toMatchObject({ maxWords: 150, maxLength: null, help: 'Keep it under 150 words.' });
  });
});

describe('a rating', () => {
  const options = ['Below expectations', 'Meets expectations', 'Exceeds expectations'];
  const question = '<label for="a">Strengths</label><textarea id="a"></textarea>';
  const read2 = (control: string) => read(`${question}<div><h3>Overall rating</h3>${control}</div>`)?.rating;

  test.each([
    [
      'radio buttons',
      `<div role="radiogroup">${options.map((each, at) => `<label><input type="radio" name="r" ${at === 1 ? 'checked' : ''}>${each}</label>`).join('')}</div>`,
    ],
    [
      'a list',
      `<select><option value="">Select…</option>${options.map((each, at) => `<option ${at === 1 ? 'selected' : ''}>${each}</option>`).join('')}</select>`,
    ],
    [
      'roles',
      `<div role="radiogroup">${options.map((each, at) => `<div role="radio" aria-checked="${at === 1}">${each}</div>`).join('')}</div>`,
    ],
    [
      'roles, each beside a native button for the form',
      `<div role="radiogroup">${options.map((each, at) => `<div><button role="radio" aria-checked="${at === 1}" id="o${at}"></button><input type="radio" aria-hidden="true" style="opacity:0"><label for="o${at}">${each}</label></div>`).join('')}</div>`,
    ],
    [
      'radio buttons that repeat their question',
      `<div role="radiogroup">${options.map((each, at) => `<input type="radio" name="h" ${at === 1 ? 'checked' : ''} aria-label="Overall rating: ${each}">`).join('')}</div>`,
    ],
    [
      'segments',
      `<div role="group">${options.map((each, at) => `<button aria-pressed="${at === 1}">${each}</button>`).join('')}</div>`,
    ],
    [
      'a listbox',
      `<button role="combobox" aria-controls="o" aria-haspopup="listbox">${options[1]}</button><div id="o" role="listbox" style="display:none">${options.map((each, at) => `<div role="option" aria-selected="${at === 1}">${each}</div>`).join('')}</div>`,
    ],
  ])('made of %s is read with its scale and choice', (_what, control) => {
    expect(read2(control)).toEqual({ label: 'Overall rating', scale: options, chosen: 'Meets expectations' });
  });

  test('made of a slider has its ends', () => {
    const control = '<input type="range" min="1" max="5" step="0.5" value="3.5" aria-label="Overall rating">';
    expect(read2(control)).toEqual({ label: 'Overall rating', scale: [], chosen: '3.5', range: { min: 1, max: 5 } });
  });

  test('nothing chosen is null', () => {
    expect(
      read2(
        `<select><option value="">Select…</option>${options.map((each) => `<option>${each}</option>`).join('')}</select>`,
      )?.chosen,
    ).toBeNull();
  });

  test('of the same card belongs to its comment box', () => {
    const card = (name: string, on: number) =>
      `<div><h3>${name}</h3><div role="group">${options.map((each, at) => `<button aria-pressed="${at === on}">${each}</button>`).join('')}</div><textarea placeholder="Add a comment"></textarea></div>`;
    const form = read(card('Teamwork', 0) + card('Reliability', 2));
    expect(form?.fields.map((field) => [field.label, field.rating?.chosen])).toEqual([
      ['Teamwork', 'Below expectations'],
      ['Reliability', 'Exceeds expectations'],
    ]);
  });
});

describe('the person', () => {
  const body = (head: string) =>
    `<header><span>Olga Prentice</span></header><main>${head}<label for="a">Strengths</label><textarea id="a"></textarea><button>Submit review</button></main>
     <aside><h4>Recently viewed</h4><ul><li><a>Greta Sorensen</a> <span>Office Manager</span></li></ul></aside>`;
  const person = (head: string) => {
    const form = detect(show('Performance review', body(`<h1>Performance review</h1>${head}`))).form;
    return [form?.employee, form?.jobTitle];
  };

  test.each([
    [
      'labels',
      '<dl><dt>Employee</dt><dd>Anna Bergqvist</dd><dt>Job title</dt><dd>Buyer</dd><dt>Manager</dt><dd>Olga Prentice</dd></dl>',
    ],
    ['a header', '<div><strong>Anna Bergqvist</strong><span>Buyer</span></div><p>Manager: Olga Prentice</p>'],
    ['one line', '<p>Employee: Anna Bergqvist · Position: Buyer · Reviewer: Olga Prentice</p>'],
    ['a title of respect', '<p>Agent évalué : <b>Mme Anna Bergqvist</b><br>Poste : <b>Buyer</b></p>'],
    [
      'a sentence of a paragraph',
      `<p>${'Leads assess those who worked on the site. '.repeat(3)}Reviewee: Anna Bergqvist, Buyer. Results go to HR.</p>`,
    ],
    ['a line with more in it', '<p>Question 1 of 3 · Anna Bergqvist, <span>Buyer</span></p>'],
  ])('comes from %s', (_from, head) => {
    expect(person(head)).toEqual(['Anna Bergqvist', 'Buyer']);
  });

  test('is never the one signed in, the reviewer, or a colleague in a side list', () => {
    expect(person('<p>Manager: Olga Prentice</p>')[0]).toBeNull();
  });

  test('is no competency, though it has two capitals or three characters', () => {
    const row = (name: string) =>
      `<tr><td>${name}</td><td><select><option>1</option><option>2</option><option>3</option></select></td><td><textarea></textarea></td></tr>`;
    expect(person('<section><h3>Safety Awareness</h3><p>Spots hazards</p></section>')[0]).toBeNull();
    const head = '<table><tr><th>対象者</th><td>藤本 大輔</td></tr></table>';
    expect(person(`${head}<table>${row('主体性')}${row('協調性')}</table>`)[0]).toBe('藤本 大輔');
  });

  test('is told row by row in a calibration grid', () => {
    const row = (name: string, job: string) =>
      `<tr><td><b>${name}</b><small>${job}</small></td><td><select><option>Below</option><option selected>Meets</option><option>Exceeds</option></select></td><td><textarea></textarea></td></tr>`;
    const grid = `<h1>Calibration: performance ratings</h1><table><tr><th>Employee</th><th>Rating</th><th>Justification</th></tr>${row('Anna Bergqvist', 'Buyer')}${row('Per Lindahl', 'Technician')}</table>`;
    const form = detect(show('Calibration', grid)).form;
    expect(form?.employee).toBeNull();
    expect(form?.fields.map((field) => [field.employee, field.jobTitle])).toEqual([
      ['Anna Bergqvist', 'Buyer'],
      ['Per Lindahl', 'Technician'],
    ]);
  });
});

describe('the kind', () => {
  test.each([
    ['Self-review', 'self'],
    ['Manager assessment', 'manager'],
    ['Peer feedback 360 review', 'peer'],
    ['Upward review of your manager', 'upward'],
  ])('of "%s" is %s', (heading, kind) => {
    const body = `<main><h1>${heading}</h1><label for="a">Strengths and areas for improvement</label><textarea id="a"></textarea><button>Submit review</button></main>`;
    expect(detect(show('Performance review', body)).form?.kind).toBe(kind);
  });
});
