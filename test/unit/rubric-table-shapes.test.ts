import { describe, expect, test } from 'vitest';
import { linesOf, onlyRole, placesOf, readContent, readGood } from './rubric-documents.ts';
import { workbook } from './rubric-workbook.ts';

const mapping = { role: 'Miller' };

describe('names that say two things at once', () => {
  test('a dimension and a section in one header', async () => {
    const table =
      'Level,Flour - Signs,Flour - Traps,Stones - Signs,Stones - Traps\n' +
      '1,Sieves it twice,Sieves it wet,Dresses them with care,Lets them run dry\n' +
      '2,Blends the harvests,Blends by guess,Balances a pair of them,Balances only one\n';
    const role = onlyRole(await readGood(table, 'a.csv', { mapping }));
    expect(role.dimensions.map((each) => each.name)).toEqual(['Flour', 'Stones']);
    expect(role.sections.map((each) => each.name)).toEqual(['Signs', 'Traps']);
    expect(role.cells).toHaveLength(8);
  });

  test('a level and its band in one column', async () => {
    const rows = ['1 Hand - Low', '1 Hand - High', '2 Master - Low', '2 Master - High'];
    const table = `Level,Skill,Statement\n${rows.map((row) => `${row},Flour,Grinds as ${row}.`).join('\n')}\n`;
    expect(placesOf(await readGood(table, 'a.csv', { mapping }))).toEqual([
      'Hand | Low | Flour | Grinds as 1 Hand - Low.',
      'Hand | High | Flour | Grinds as 1 Hand - High.',
      'Master | Low | Flour | Grinds as 2 Master - Low.',
      'Master | High | Flour | Grinds as 2 Master - High.',
    ]);
  });

  test('a dash in a name of its own parts nothing', async () => {
    const table =
      'Level,On-call - days,Stones,Flour - fine\n1,Comes at once,Dresses them,Sieves it\n2,Plans it,Orders new ones,Blends it\n';
    const role = onlyRole(await readGood(table, 'a.csv', { mapping }));
    expect(role.dimensions.map((each) => each.name)).toEqual(['On-call - days', 'Stones', 'Flour - fine']);
  });
});

describe('short cells', () => {
  test('levels down, skills across', async () => {
    const table = 'Level,Flour,Stones\n1 Hand,Sieves,Sweeps\n2 Master,Blends,Dresses\n';
    expect(placesOf(await readGood(table, 'a.csv', { mapping }))).toEqual([
      'Hand | Flour | Sieves',
      'Hand | Stones | Sweeps',
      'Master | Flour | Blends',
      'Master | Stones | Dresses',
    ]);
  });

  test('a scale of bands across is the levels where there are no others', async () => {
    const table = 'Skill,Low,Medium,High\nFlour,Sieves,Blends,Buys\nStones,Sweeps,Dresses,Orders\n';
    const role = onlyRole(await readGood(table, 'a.csv', { mapping }));
    expect(role.levels.map((level) => level.name)).toEqual(['Low', 'Medium', 'High']);
    expect(role.bands).toEqual([]);
  });

  test('names of no known scale are taken for levels, and that is said', async () => {
    const table = 'Skill,Sleeping,Waking,Running\nFlour,Sieves,Blends,Buys\nStones,Sweeps,Dresses,Orders\n';
    const result = await readContent(table, 'a.csv', { mapping });
    expect(result.ok && result.framework.roles[0]?.levels.map((level) => level.name)).toEqual([
      'Sleeping',
      'Waking',
      'Running',
    ]);
    expect(result.ok && result.warnings.map((warning) => warning.found)).toContain('Sleeping, Waking, Running');
  });
});

test('a kind of competency, and levels in the order of something else', async () => {
  const rows = ['3,Flour,Buys it.', '4,Flour,Sells it.', '1,Stones,Sweeps them.', '2,Stones,Dresses them.'];
  const role = onlyRole(await readGood(`Level,e_competence,Description\n${rows.join('\n')}\n`, 'a.csv', { mapping }));
  const ranked = role.levels.toSorted((a, b) => a.rank - b.rank);
  expect(ranked.map((level) => level.number)).toEqual(['1', '2', '3', '4']);
  expect(role.dimensions.map((each) => each.name)).toEqual(['Flour', 'Stones']);
});

describe('blank cells and missing headers', () => {
  const rows = ['1,Hand,Flour,Sieves.', '1,Hand,Stones,Sweeps.', '1,Hand,Flour,Carries.', '2,Master,Flour,Blends.'];
  const more = ['2,Master,Stones,Dresses.', '2,Master,Stones,Orders.', '2,Master,Flour,Buys.', '2,Master,Flour,Sells.'];

  test('one blank level among full ones is an error in its row and column', async () => {
    const lost = [...rows, ...more.slice(0, 2), ',,Flour,Buys.', more[3]].join('\n');
    const result = await readContent(`Level,Level name,Skill,Statement\n${lost}`, 'a.csv', { mapping });
    expect(result.ok || result.problems[0]).toMatchObject({ severity: 'error', row: 8, column: 1, found: 'Buys.' });
  });

  test('with its name beside it the level is known, and it is said', async () => {
    const half = [...rows, ...more.slice(0, 2), ',Master,Flour,Buys.', more[3]].join('\n');
    const result = await readContent(`Level,Level name,Skill,Statement\n${half}`, 'a.csv', { mapping });
    expect(result.ok && onlyRole(result.framework).levels).toHaveLength(2);
    expect(result.ok && result.warnings[0]).toMatchObject({ row: 8, column: 1, found: 'no level in this row' });
  });

  test('without a header what cannot be told is asked by the number of its column', async () => {
    const all = [...rows, ...more].map((row) => `${row.slice(0, -1)} whenever the miller asks for it.`).join('\n');
    const asked = await readContent(all, 'a.csv', { mapping });
    expect(asked.ok || asked.problems[0]?.question?.key).toBe('columns.(column 3)');
    const answer = { ...mapping, columns: { '(column 3)': 'dimension' as const } };
    const framework = await readGood(all, 'a.csv', { mapping: answer });
    expect(placesOf(framework)[0]).toBe('Hand | Flour | Sieves whenever the miller asks for it.');
    expect(linesOf(framework)).toHaveLength(8);
  });
});

describe('what the sheets of a workbook are', () => {
  const header = ['Level', 'Skill', 'Statement'];

  test('bands, where their names say so', async () => {
    const sheet = (name: string) => ({
      name,
      rows: [header, ['1', 'Flour', `Sieves, ${name}.`], ['2', 'Flour', `Blends, ${name}.`]],
    });
    const book = workbook([sheet('Low'), sheet('High')]);
    expect(placesOf(await readGood(book, 'a.xlsx', { mapping }))).toContain('1 | High | Flour | Sieves, High.');
  });

  test('levels of any name, where no table has one', async () => {
    const sheet = (name: string) => ({
      name,
      rows: [header.slice(1), ['Flour', `Sieves like ${name}.`], ['Stones', `Sweeps like ${name}.`]],
    });
    const book = workbook([sheet('Sleeping'), sheet('Waking')]);
    expect(placesOf(await readGood(book, 'a.xlsx', { mapping }))[2]).toBe('Waking | Flour | Sieves like Waking.');
  });

  test('a blank level is shown at its cell', async () => {
    const full = (level: string) => [1, 2, 3, 4].map((at) => [level, 'Flour', `Does ${level} and ${at}.`]);
    const rows = [header, ...full('1'), ['', 'Flour', 'Lost.'], ...full('2')];
    const result = await readContent(workbook([{ name: 'Mill', rows }]), 'a.xlsx', { mapping });
    expect(result.ok || result.problems[0]).toMatchObject({ sheet: 'Mill', cell: 'A6', found: 'Lost.' });
  });
});
