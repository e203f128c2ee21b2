import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, occurrences } from '../../entrypoints/review.content/editor-verify.ts';

describe('what a field says about an insertion', () => {
  test.for([
    ['a draft', 'NEW', 'a draft', 'unchanged'],
    ['a draft', 'NEW', 'a\n draft', 'unchanged'],
    ['a draft', 'NEW', 'a NEW draft', 'inserted'],
    ['', 'NEW', 'NEW', 'inserted'],
    ['one two', 'one', 'one one two', 'inserted'],
    ['a draft', '"NEW"', 'a “NEW” draft', 'inserted'],
    ['a draft', 'NEW TEXT', 'a draft NEW T', 'cut'],
    ['a draft', 'NEW TEXT', 'a NEW TEXT dr', 'cut'],
    ['a draft', 'NEW', 'NEW', 'changed'],
    ['a draft', 'NEW', '', 'changed'],
    ['a draft', 'NEW', 'a draft NEW NEW', 'changed'],
    ['a draft', 'NEW', 'b draft NEW', 'changed'],
  ] as const)('%o with %o, now %o: %s', ([before, text, now, seen]) => {
    expect(judge(before, text, now)).toBe(seen);
  });

  test('text put in anywhere is seen, and text put in twice never passes for once', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.string(), word, fc.nat(), (before, text, place) => {
        const at = place % (before.length + 1);
        const put = (times: number) => before.slice(0, at) + text.repeat(times) + before.slice(at);
        expect(judge(before, text, put(1))).toBe('inserted');
        expect(judge(before, text, put(2))).not.toBe('inserted');
      }),
    );
  });

  test('a draft of 30,000 characters is judged at once', () => {
    const draft = 'ab '.repeat(10_000);
    expect(judge(draft, 'ab'.repeat(50), draft + 'ab'.repeat(50))).toBe('inserted');
    expect(judge(draft, 'NEW', `${draft.slice(0, 20_000)}ba${draft.slice(20_002)}`)).toBe('changed');
  });

  test('occurrences are counted with white space aside', () => {
    expect(occurrences('one two\nthree one\u00a0two', 'one two')).toBe(2);
    expect(occurrences('nothing', 'one')).toBe(0);
  });
});
