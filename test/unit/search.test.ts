import { describe, expect, test } from 'vitest';
import { buildIndex, searchRubric } from '../../rubric/search.ts';
import { frameworkOf, platformRole, roleFromText } from './sample-framework.ts';

const shift = roleFromText(
  `Role
Duty Officer
Level 1
Learning
Low
People
Impact
• Holds a briefing before each shift.
• Ignores disputes until they become grievances.
High
People
Impact
• Trains a deputy to run the shift.
Level 2
Leading
Low
People
Impact
• Mentors a lead on another site.
• Überprüft die Übergabe mit dem Team.`,
  { bands: ['Low', 'High'], dimensions: ['People'], sections: ['Impact'] },
);
const index = buildIndex(frameworkOf([shift]));
const found = (query: string) => searchRubric(index, query).map((hit) => hit.text);

describe('one small framework', () => {
  test('a word, its kin and its beginning', () => {
    expect(found('briefing')[0]).toBe('Holds a briefing before each shift.');
    expect(found('training')[0]).toBe('Trains a deputy to run the shift.');
    expect(found('griev')[0]).toBe('Ignores disputes until they become grievances.');
  });

  test('typos: a letter swapped, lost, wrong, and in a word still being typed', () => {
    expect(found('metnors')[0]).toBe('Mentors a lead on another site.');
    expect(found('dispues')[0]).toBe('Ignores disputes until they become grievances.');
    expect(found('depaty')[0]).toBe('Trains a deputy to run the shift.');
    expect(found('greiv')[0]).toBe('Ignores disputes until they become grievances.');
  });

  test('accents do not matter', () => {
    expect(found('ubergabe')[0]).toBe('Überprüft die Übergabe mit dem Team.');
  });

  test('names of level and band lead to their statements, with their place', () => {
    const [hit] = searchRubric(index, 'high');
    expect(hit).toMatchObject({
      text: 'Trains a deputy to run the shift.',
      roleId: shift.id,
      bandId: shift.bands[1]?.id,
    });
    expect(found('leading')).toHaveLength(2);
    expect(found('learning high')[0]).toBe('Trains a deputy to run the shift.');
  });

  test('the ranges are the words that matched', () => {
    const [hit] = searchRubric(index, 'shift trains');
    expect(hit?.ranges.map(([start, end]) => hit.text.slice(start, end))).toEqual(['Trains', 'shift']);
  });

  test('a script without spaces', () => {
    const tokyo = roleFromText(
      'Role\n係\nLevel 1\n基本\nLow\nPeople\nImpact\n• 新人を毎週指導する。\n• 在庫を数える。',
      {
        bands: ['Low'],
        dimensions: ['People'],
        sections: ['Impact'],
      },
    );
    const hits = searchRubric(buildIndex(frameworkOf([tokyo])), '指導');
    expect(hits.map((hit) => hit.text)).toEqual(['新人を毎週指導する。']);
    expect(hits[0]?.ranges.map(([start, end]) => hits[0]?.text.slice(start, end))).toEqual(['指導']);
  });

  test('nothing for nothing', () => {
    expect([found(''), found('  ...  '), found('zzzzzzzz')]).toEqual([[], [], []]);
    expect(searchRubric(index, 'shift', 0)).toEqual([]);
  });

  test('best first and no more than asked for', () => {
    const hits = searchRubric(index, 'shift deputy', 2);
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
    expect(hits[0]?.text).toContain('deputy');
  });
});

const platform = platformRole();

describe('the rubric that ships', () => {
  const whole = buildIndex(frameworkOf([platform, { ...shift, id: 'r_zzzzzzzzzzzz' }]));

  test('every statement is found by three of its own words', () => {
    const statements = platform.cells.flatMap((cell) => cell.statements);
    const lost = statements.filter(({ id, text }) => {
      const longest = [...(text.match(/\p{L}{5,}/gu) ?? [])].sort((a, b) => b.length - a.length).slice(0, 4);
      return !searchRubric(whole, longest.join(' '), 5).some((hit) => hit.statementId === id);
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
    expect(statements).toHaveLength(184);
  });

  test('all roles are searched', () => {
    expect(new Set(searchRubric(whole, 'mentors').map((hit) => hit.roleId)).size).toBe(2);
  });
});
