import { describe, expect, test } from 'vitest';
import { ownWords, stillRubric } from '../../rubric/still-rubric.ts';

const EXAMPLE = 'Led the GameDay (six risks found), e.g. "node loss".';

describe('inserted examples that are still the rubric’s words', () => {
  test.each([
    ['as it was inserted', `Good year. ${EXAMPLE} More.`],
    ['fitted into a sentence', 'This year she led the GameDay (six risks found), e.g. "node loss", and more.'],
    ['broken over lines', 'Led the GameDay\n(six risks  found), e.g. "node loss"'],
  ])('%s', (_, draft) => {
    expect(stillRubric(draft, [EXAMPLE])).toEqual([EXAMPLE]);
  });

  test.each([
    ['edited', 'Led the GameDay (four risks found), e.g. "node loss".'],
    ['deleted', ''],
    ['run into another word', 'Misled the GameDay (six risks found), e.g. "node loss".'],
  ])('not once it is %s', (_, draft) => {
    expect(stillRubric(draft, [EXAMPLE])).toEqual([]);
  });

  test('whatever marks it has: a hyphen, a slash, a bracket', () => {
    const texts = [
      'Mentored co-located teams.',
      'Owned CI/CD [all of it].',
      'Cut cost by 30% (C++ | ^x$).',
      'a\\b {2}',
    ];
    expect(stillRubric(texts.join(' '), texts)).toEqual(texts);
  });

  test('each one once, in order, and nothing for an empty text', () => {
    expect(stillRubric('Bee. Ant. Bee.', ['Ant.', 'Bee.', 'Ant.', '', '.', 'Cat.'])).toEqual(['Ant.', 'Bee.']);
  });
});

describe('the words that are the writer’s own', () => {
  test('are what is left when unedited examples are blanked, each at its old place', () => {
    const draft = `Good year. ${EXAMPLE} More.`;
    const own = ownWords(draft, [EXAMPLE]);
    expect(own).toHaveLength(draft.length);
    expect(own.replace(/\s+/g, ' ')).toBe('Good year. More.');
    expect(own.indexOf('More.')).toBe(draft.indexOf('More.'));
  });

  test('do not run together over the gap', () => {
    expect(ownWords('She was kind led the GameDay, and calm', ['Led the GameDay'])).toMatch(
      /^She was kind \n *, and calm$/,
    );
  });

  test('are the whole draft where nothing of it is an example', () => {
    expect(ownWords('Led the GameDay (four risks found).', [])).toBe('Led the GameDay (four risks found).');
    expect(ownWords('Led the GameDay (four risks found).', [EXAMPLE])).toBe('Led the GameDay (four risks found).');
  });
});
