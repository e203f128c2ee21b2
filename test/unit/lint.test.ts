import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { traitIn } from '../../rubric/lint/personality.ts';
import { type LintFinding, type LintKind, lint } from '../../rubric/lint.ts';
import { readGood } from './rubric-documents.ts';

const found = async (text: string, kind: LintKind): Promise<LintFinding[]> =>
  lint(await readGood(text, 'a.md')).filter((finding) => finding.kind === kind);

test('what ships has one remark, about its examples', () => {
  expect(lint(builtin()).map(({ kind, where }) => [kind, where])).toEqual([['one-speciality', 'Examples']]);
});

test('a remark has the place and the line of the document', async () => {
  const [only, ...more] = await found(ladder(['Is friendly.'], ['Shapes loaves.']), 'personality');
  expect(only).toMatchObject({ role: 'Baker', where: 'Level 1 · Craft', origin: { line: 5 } });
  expect(more).toEqual([]);
});

describe('missing', () => {
  test('what only a few levels have is missing nowhere', async () => {
    const text =
      '# Baker\n\n## Level 1\n\n### Craft\n- Asks.\n\n### Privileges\n- A key.\n\n## Level 2\n\n### Craft\n- Bakes.\n\n## Level 3\n\n### Craft\n- Teaches.\n';
    expect(await found(text, 'missing')).toEqual([]);
  });
  test('what most have is', async () => {
    const text =
      '# Baker\n\n## Level 1\n\n### Craft\n- Asks.\n\n### People\n- Greets.\n\n## Level 2\n\n### Craft\n- Bakes.\n\n## Level 3\n\n### Craft\n- Teaches.\n\n### People\n- Hires.\n';
    expect((await found(text, 'missing')).map(({ where }) => where)).toEqual(['Level 2 · People']);
  });
});

describe('said twice', () => {
  test('cells that differ in one word of many, not those that differ in a number', async () => {
    const same = ladder(['Weighs the flour and the salt by hand.'], ['Weighs the flour and the salt by heart.']);
    expect(await found(same, 'near-identical')).toHaveLength(1);
    const numbers = ladder(['Bakes 40 loaves in one shift alone.'], ['Bakes 90 loaves in one shift alone.']);
    expect(await found(numbers, 'near-identical')).toEqual([]);
  });
  test('of neighbours that share several statements the cells are told once', async () => {
    const both = ['Weighs the flour.', 'Shapes the loaves.', 'Greets those who come early.', 'Sweeps.'];
    const text = ladder(both, both);
    expect(await found(text, 'duplicate')).toEqual([]);
    expect(await found(text, 'near-identical')).toHaveLength(1);
  });
  test('a statement twice in one place', async () => {
    const [only] = await found(ladder(['Weighs the flour.', 'Weighs the flour.'], ['Greets.']), 'duplicate');
    expect(only?.message).toBe('"Weighs the flour." stands here more than once.');
  });
});

describe('personality', () => {
  test.each([
    'Is friendly and outgoing.',
    'Has a positive attitude',
    'Passionate about our products',
    'They are humble, kind and patient with colleagues.',
    'Is a natural leader.',
    'Lacks confidence in meetings.',
    'Comes across as shy.',
    'Plans the week. Is always cheerful.',
  ])('%s', (text) => expect(traitIn(text)).not.toBeNull());

  test.each([
    'Is patient with newcomers and answers every question.',
    'Shows empathy by asking how the change lands.',
    'Stays calm when the oven fails.',
    'Is responsible for deployments.',
    'Positive feedback from customers.',
    'Quiet people are brought into the conversation.',
    'Shows curiosity: asks why a process exists before changing it.',
    'Has confidence intervals in every report.',
    'Ist freundlich und offen zu den Kolleginnen.',
  ])('a behaviour, or something else: %s', (text) => expect(traitIn(text)).toBeNull());
});

describe('one speciality', () => {
  const examples = (texts: string[]) =>
    `# Nurse\n\n## Level 1\n\n### Examples\n${texts.map((text) => `- ${text}\n`).join('')}\n## Level 2\n\n### Examples\n- Wrote the rota.\n`;
  const SAME = [
    'Fitted an inhaler for a child.',
    'Showed the inhaler to parents.',
    'Checked each inhaler in stock.',
    'Found a broken inhaler.',
    'Kept the list of allergies.',
  ];
  test('a plain word that most examples speak of, not one that the role is named after', async () => {
    expect((await found(examples(SAME), 'one-speciality')).map(({ message }) => message)).toEqual([
      '"inhaler" stands in 4 of 6 examples: add some that others in the role can use.',
    ]);
    expect(await found(examples(SAME).replace('# Nurse', '# Inhaler nurse'), 'one-speciality')).toEqual([]);
  });
  test('a name that two of five have says nothing', async () => {
    const texts = ['Moved it to Linz.', 'Wrote to Linz.', 'Rang.', 'Waited.', 'Asked for help.'];
    expect(await found(examples(texts), 'one-speciality')).toEqual([]);
  });
});

function ladder(first: string[], second: string[]): string {
  const level = (number: number, texts: string[]) =>
    `## Level ${number}\n\n### Craft\n${texts.map((text) => `- ${text}\n`).join('')}\n`;
  return `# Baker\n${level(1, first)}${level(2, second)}`;
}
