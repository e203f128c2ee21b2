import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spaced } from '../../entrypoints/review.content/spacing.ts';

/** `|` is the caret: the line before and after the insertion of TEXT. */
const put = (line: string, text = 'TEXT') => {
  const [before = '', after = ''] = line.split('|');
  return before + spaced(text, { before, after }) + after;
};

describe('the spaces a person would type', () => {
  test.for([
    ['|', 'TEXT'],
    ['A word|', 'A word TEXT'],
    ['Done.|', 'Done. TEXT'],
    ['Done. |', 'Done. TEXT'],
    ['|after', 'TEXT after'],
    ['one| two', 'one TEXT two'],
    ['one |two', 'one TEXT two'],
    ['one|, two', 'one TEXT, two'],
    ['one|.', 'one TEXT.'],
    ['(|)', '(TEXT)'],
    ['He said “|”', 'He said “TEXT”'],
    ['He said "|', 'He said "TEXT'],
    ['He said "yes"|', 'He said "yes" TEXT'],
    ['self-|', 'self-TEXT'],
    ['Strengths -|', 'Strengths - TEXT'],
    ['👩‍💻|', '👩‍💻 TEXT'],
  ])('%s becomes %s', ([line, wanted]) => {
    expect(put(line ?? '')).toBe(wanted);
  });

  test('a script without spaces gets none', () => {
    expect(put('優れた|成果', '評価')).toBe('優れた評価成果');
    expect(put('終わり。|', '評価')).toBe('終わり。評価');
  });

  test('several paragraphs stand on lines of their own', () => {
    expect(put('Before.|', 'One.\nTwo.')).toBe('Before.\nOne.\nTwo.');
    expect(put('Before.| After.', 'One.\nTwo.')).toBe('Before.\nOne.\nTwo.\n After.');
    expect(put('|', 'One.\nTwo.')).toBe('One.\nTwo.');
  });

  test('only white space is added, at most one on each side, and the case stays', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, text) => {
        const result = spaced(text, { before, after });
        expect(result).toContain(text);
        expect(result.length - text.length).toBeLessThanOrEqual(2);
        expect(result.replace(text, '').trim()).toBe('');
      }),
    );
  });
});
