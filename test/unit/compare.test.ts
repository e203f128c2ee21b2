import { describe, expect, test } from 'vitest';
import { compare } from '../../rubric/compare.ts';
import type { Role } from '../../rubric/schema.ts';
import { roleFromText } from './sample-framework.ts';

const role = roleFromText(
  ['Role', 'Clerk']
    .concat(
      [1, 2, 3, 4].flatMap((level) => [
        `Level ${level}`,
        `Name ${level}`,
        ...['Low', 'Mid', 'High'].flatMap((band) => [
          band,
          'Work',
          'Impact',
          `• Files the records of ${level === 1 ? 'one team' : 'many teams'} ${band === 'High' ? 'without any error' : 'with few errors'}.`,
          'Dampeners',
          `• Has been in the job for ${level} years.`,
        ]),
      ]),
    )
    .join('\n'),
  { bands: ['Low', 'Mid', 'High'], dimensions: ['Work'], sections: ['Impact', 'Dampeners'] },
);
const level = (at: number) => role.levels[at]?.id ?? '';
const band = (at: number) => role.bands[at]?.id ?? '';
const place = { dimensionId: role.dimensions[0]?.id ?? '', sectionId: role.sections[0]?.id ?? '' };
const marked = (one: { text: string; differs: [number, number][] }) =>
  one.differs.map(([start, end]) => one.text.slice(start, end));

describe('across bands', () => {
  const { columns } = compare(role, { levelId: level(0), bandId: band(1) }, place, 'bands');

  test('the bands of the level in their order', () => {
    expect(columns.map(({ bandId }) => bandId)).toEqual([band(0), band(1), band(2)]);
    expect(columns.every(({ levelId }) => levelId === level(0))).toBe(true);
  });

  test('what differs from the shown band is marked, and nothing in itself', () => {
    expect(columns.map(({ statements }) => statements.flatMap(marked))).toEqual([[], [], ['without any']]);
  });
});

describe('across levels', () => {
  test('the level below and above, in the same band', () => {
    const { columns } = compare(role, { levelId: level(1), bandId: band(2) }, place, 'levels');
    expect(columns.map(({ levelId }) => levelId)).toEqual([level(0), level(1), level(2)]);
    expect(columns.map(({ statements }) => statements.flatMap(marked))).toEqual([['one'], [], []]);
  });

  test('the lowest and the highest level have one neighbour', () => {
    const at = (levelId: string) => compare(role, { levelId, bandId: band(0) }, place, 'levels').columns.length;
    expect([at(level(0)), at(level(3))]).toEqual([2, 2]);
  });
});

test('without a section all sections are in view', () => {
  const { columns } = compare(
    role,
    { levelId: level(0), bandId: band(0) },
    { dimensionId: place.dimensionId },
    'bands',
  );
  expect(columns.map(({ statements }) => statements.length)).toEqual([2, 2, 2]);
});

test('a role without bands is compared across its levels', () => {
  const plain: Role = { ...role, bands: [], cells: role.cells.map(({ bandId: _, ...cell }) => cell) };
  const { columns } = compare(plain, { levelId: level(1) }, place, 'bands');
  expect(columns.map(({ levelId }) => levelId)).toEqual([level(0), level(1), level(2)]);
});

test('a level that is not there gives no columns', () => {
  expect(compare(role, { levelId: 'l_nowhere' }, place, 'levels')).toEqual({ columns: [] });
});
