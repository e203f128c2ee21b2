import { describe, expect, test } from 'vitest';
import { stillRubric } from '../../rubric/still-rubric.ts';

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

  test('each one once, in order, and nothing for an empty text', () => {
    expect(stillRubric('Bee. Ant. Bee.', ['Ant.', 'Bee.', 'Ant.', '', '.', 'Cat.'])).toEqual(['Ant.', 'Bee.']);
  });
});
