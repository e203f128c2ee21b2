import { afterEach, describe, expect, test } from 'vitest';
import { reading } from '../../entrypoints/review.content/detect.ts';
import type { PageReading } from '../../entrypoints/review.content/page-reading.ts';
import type { ShownForm } from '../../entrypoints/review.content/shown-form.ts';
import { findSpot, spotOf } from '../../entrypoints/review.content/spot.ts';

// Nothing here says that it is a review: the detector is right to stay silent until it is shown.
const FORM = `<h1>Sheet 17</h1><p><span>Sam Rivera</span></p>
  <div><p>Points</p><select><option>Low</option><option selected>Middle</option><option>High</option></select></div>
  <div class="q"><p>What went well</p><textarea rows="4" cols="40"></textarea></div>
  <div class="q"><p>What is next</p><div contenteditable="true" style="height:60px"></div></div>
  <div class="q"><p>Private jotter</p><textarea rows="4" cols="40"></textarea></div>`;

afterEach(() => {
  document.body.innerHTML = '';
});

function read(shown: ShownForm | null): PageReading {
  const steps = reading(document, undefined, shown);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function shownIn(fields: Element[], rating: Element | null = null, person: Element | null = null): ShownForm {
  const spot = <E extends Element | null>(element: E) => element && spotOf(document, element);
  return {
    host: '',
    form: '',
    fields: fields.map((field) => spotOf(document, field)),
    rating: spot(rating),
    person: spot(person),
  };
}

const one = (selector: string) => document.querySelector(selector) as Element;

describe('a form that was shown', () => {
  test('is one, with the fields, the rating and the name that were pointed at', () => {
    document.body.innerHTML = FORM;
    expect(read(null).verdict.isReviewForm).toBe(false);
    const shown = shownIn([one('textarea'), one('[contenteditable]')], one('select'), one('span'));
    const { verdict, form, editables } = read(shown);
    expect(verdict.isReviewForm).toBe(true);
    expect(verdict.clues[0]?.name).toBe('because you showed it here');
    expect(form?.fields.map(({ label }) => label)).toEqual(['What went well', 'What is next']);
    expect([...editables.values()]).toEqual([one('textarea'), one('[contenteditable]')]);
    expect(form?.employee).toBe('Sam Rivera');
    expect(form?.rating).toMatchObject({ scale: ['Low', 'Middle', 'High'], chosen: 'Middle' });
  });

  test('is none on a page that has none of it', () => {
    document.body.innerHTML = FORM;
    const shown = shownIn([...document.querySelectorAll('textarea')]);
    document.body.innerHTML = '<h1>Time off</h1><form><input><textarea rows="4" cols="40"></textarea></form>';
    expect(read(shown).verdict.isReviewForm).toBe(false);
  });

  test('keeps nothing of what the page says', () => {
    document.body.innerHTML = FORM;
    const kept = JSON.stringify(shownIn([one('textarea')], one('select'), one('span')));
    for (const text of ['Sam', 'Rivera', 'went well', 'Middle']) expect(kept).not.toContain(text);
  });
});

describe('a spot', () => {
  test.each([
    ['among siblings', '<ul><li></li><li><textarea></textarea><textarea class="meant"></textarea></li></ul>'],
    ['with a name', '<form><textarea name="answers[comment]" class="meant"></textarea><textarea></textarea></form>'],
    ['with an id that another load changes', '<div><textarea id="mui-4711" class="meant"></textarea></div>'],
    ['below a steady id', '<section id="summary"><p><textarea class="meant"></textarea></p></section>'],
    [
      'with a name that stands twice',
      '<p><textarea name="c"></textarea></p><p><textarea name="c" class="meant"></textarea></p>',
    ],
  ])('%s is found again', (_, html) => {
    document.body.innerHTML = html;
    const spot = spotOf(document, one('.meant'));
    expect(spot.join()).not.toContain('4711');
    // As after another load: new elements, other running ids.
    document.body.innerHTML = html.replace('4711', '4802');
    expect(findSpot(document, spot)).toBe(one('.meant'));
  });

  test('in a shadow root in a frame is found again', () => {
    document.body.innerHTML = '<div><iframe></iframe></div>';
    const inner = (one('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.innerHTML = '<p></p><review-box></review-box>';
    const root = (inner.querySelector('review-box') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<label>Comments <textarea></textarea></label>';
    const area = root.querySelector('textarea') as Element;
    const spot = spotOf(document, area);
    expect(spot.length).toBe(3);
    expect(findSpot(document, spot)).toBe(area);
  });

  test('that is no selector at all is nowhere', () => {
    expect(findSpot(document, [')('])).toBeNull();
    expect(findSpot(document, ['body', 'p'])).toBeNull();
  });
});
