import { describe, expect, test } from 'vitest';
import { onlyRole, placesOf, readContent, readGood } from './rubric-documents.ts';

const mapping = { role: 'Beekeeper' };
const json = (value: unknown) => JSON.stringify(value);

/** `placesOf` of what a value says as JSON. */
async function placesIn(value: unknown, options = { mapping }): Promise<string[]> {
  return placesOf(await readGood(json(value), 'a.json', options));
}

describe('shapes of JSON that companies publish', () => {
  test('skills in a list, their levels known by their place alone', async () => {
    const skill = (name: string) => ({
      name,
      levels: [
        { proficiency: `Knows what ${name} is for.`, behaviours: [`Names ${name}.`] },
        { proficiency: `Works with ${name} alone.`, behaviours: [`Uses ${name}.`, `Cleans ${name}.`] },
      ],
    });
    expect(await placesIn([skill('Smoke'), skill('Hives')])).toEqual([
      '1 | Smoke | Knows what Smoke is for.',
      '1 | Smoke | Names Smoke.',
      '2 | Smoke | Works with Smoke alone.',
      '2 | Smoke | Uses Smoke.',
      '2 | Smoke | Cleans Smoke.',
      '1 | Hives | Knows what Hives is for.',
      '1 | Hives | Names Hives.',
      '2 | Hives | Works with Hives alone.',
      '2 | Hives | Uses Hives.',
      '2 | Hives | Cleans Hives.',
    ]);
  });

  test('a text under the name of each level', async () => {
    const skill = (name: string) => ({
      id: 7,
      name,
      basic: `Knows the use of ${name} well.`,
      medium: `Works with ${name} every single day.`,
      high: `Teaches the use of ${name} to others.`,
    });
    const role = onlyRole(await readGood(json([skill('Smoke'), skill('Hives')]), 'a.json', { mapping }));
    expect(role.levels.map((level) => level.name)).toEqual(['Basic', 'Medium', 'High']);
    expect(role.dimensions.map((each) => each.name)).toEqual(['Smoke', 'Hives']);
    expect(role.cells).toHaveLength(6);
  });

  test('texts with a label of their own below the codes of levels', async () => {
    const level = (words: string) => ({
      smoke: { label: 'Smoke', description: `${words} the smoker.` },
      hives: { label: 'Hives', description: `${words} the hives.` },
    });
    expect(await placesIn({ B1: level('Carries'), B2: level('Orders') })).toEqual([
      'B1 | Smoke | Carries the smoker.',
      'B1 | Hives | Carries the hives.',
      'B2 | Smoke | Orders the smoker.',
      'B2 | Hives | Orders the hives.',
    ]);
  });

  test('groups of skills with levels by number; the roles they are for are no statements', async () => {
    const skill = (name: string) => ({
      name,
      roles: ['Beekeeper', 'Helper'],
      levels: { 1: `Sees ${name}.`, 2: `Uses ${name}.` },
    });
    const framework = await readGood(
      json([
        { name: 'Tools', skills: [skill('Smoke'), skill('Veils')] },
        { name: 'Trade', skills: [skill('Honey')] },
      ]),
      'a.json',
      { mapping },
    );
    const role = onlyRole(framework);
    expect(role.levels.map((level) => level.number)).toEqual(['1', '2']);
    expect(role.dimensions.map((each) => [each.name, each.path])).toEqual([
      ['Smoke', ['Tools']],
      ['Veils', ['Tools']],
      ['Honey', ['Trade']],
    ]);
  });

  test('parts numbered with letters are no levels', async () => {
    const part = { HE: 'Does it with joy.', E: 'Does it well.', IN: 'Does it at times.' };
    const asked = await readContent(json({ 'A1 Smoke': part, 'A2 Veils': part, 'B1 Honey': part }), 'a.json', {
      mapping,
    });
    expect(asked.ok || asked.problems[0]?.question?.key).toBe('headings');
  });

  test('where no depth of names says that it is the level, it is asked, and the answer is followed', async () => {
    const skill = (name: string) => ({ bud: [`Sees ${name}.`], bloom: [`Uses ${name}.`], fruit: [`Sells ${name}.`] });
    const rubric = { Smoke: skill('smoke'), Honey: skill('honey') };
    const asked = await readContent(json(rubric), 'a.json', { mapping });
    expect(asked.ok || asked.problems[0]?.question).toMatchObject({ key: 'headings', choices: ['1', '2'] });
    const answer = { mapping: { ...mapping, headings: { 2: 'level' as const } } };
    expect(await placesIn(rubric, answer)).toEqual([
      'bud | Smoke | Sees smoke.',
      'bloom | Smoke | Uses smoke.',
      'fruit | Smoke | Sells smoke.',
      'bud | Honey | Sees honey.',
      'bloom | Honey | Uses honey.',
      'fruit | Honey | Sells honey.',
    ]);
  });
});
