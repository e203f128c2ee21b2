import { expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { read } from '../../rubric/read/index.ts';
import { type SourceView, sourceViews } from '../../rubric/source-view.ts';
import { write } from '../../rubric/write/index.ts';
import { readGood } from './rubric-documents.ts';
import { workbook } from './rubric-workbook.ts';

const sourceView = (...given: Parameters<typeof sourceViews>): SourceView | null => sourceViews(...given)[0] ?? null;
const bytes = (text: string) => new TextEncoder().encode(text);

test('of a table: each column, the rows that nothing was read from, and a shape that the next file has too', async () => {
  const csv = write(builtin(), 'csv');
  const source = { fileName: 'a.csv', bytes: bytes(csv) };
  const view = sourceView(source, await readGood(csv, 'a.csv'), {});
  if (view?.kind !== 'table') throw new Error('no table');
  expect(view.columns.map(({ header, taken }) => [header, taken])).toEqual([
    ['role', 'role'],
    ['level', 'level'],
    ['level name', 'level name'],
    ['band', 'band'],
    ['dimension', 'dimension'],
    ['section', 'section'],
    ['statement', 'statement'],
  ]);
  expect([view.count, view.unusedRows]).toEqual([184, 0]);
  const shorter = csv.split('\n').slice(0, 30).join('\n');
  const next = sourceView({ fileName: 'b.csv', bytes: bytes(shorter) }, null, {});
  expect(next?.shape).toBe(view.shape);
  const other = sourceView({ fileName: 'c.csv', bytes: bytes('Grade,Text\n1,Asks.\n2,Helps.\n') }, null, {});
  expect(other?.shape).not.toBe(view.shape);
});

test('of a table with an axis across: which one runs there', async () => {
  const csv =
    'Level,Craft,People\n1,Learns the tools of the trade.,Listens to others in meetings.\n2,Explains the tools to others.,Brings quiet people in.\n';
  const result = await read({ fileName: 'a.csv', bytes: bytes(csv) }, { mapping: { role: 'Baker' } });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const view = sourceView({ fileName: 'a.csv', bytes: bytes(csv) }, result.framework, {});
  expect(view?.kind === 'table' && view.columns.map(({ taken, isAcross }) => [taken, isAcross])).toEqual([
    ['level', false],
    ['dimension', true],
    ['dimension', true],
  ]);
});

test('of a document: every line, and what each depth of headings is', async () => {
  const text = `# Baker

Some words before.

## Level 1: Learning

### Craft
- Weighs the flour.
- Asks before it burns.

## Level 2: Steady

### Craft
- Shapes loaves alike.
`;
  const view = sourceView({ fileName: 'a.md', bytes: bytes(text) }, await readGood(text, 'a.md'), {});
  if (view?.kind !== 'lines') throw new Error('no lines');
  expect(view.headings.map(({ depth, taken, count }) => [depth, taken, count])).toEqual([
    [1, 'role', 1],
    [2, 'level', 2],
    [3, 'dimension', 2],
  ]);
  expect(view.lines.map(({ line, taken }) => [line, taken])).toEqual([
    [1, 'role'],
    [3, 'note'],
    [5, 'level'],
    [7, 'dimension'],
    [8, 'statement'],
    [9, 'statement'],
    [11, 'level'],
    [13, 'dimension'],
    [14, 'statement'],
  ]);
});

test('of the seed as text: nothing is unused', async () => {
  const text = write(builtin(), 'text');
  const view = sourceView({ fileName: 'a.txt', bytes: bytes(text) }, await readGood(text, 'a.txt'), {});
  expect(view?.kind === 'lines' && view.unusedLines).toBe(0);
});

test('of what was refused nothing is said but what its headers say themselves', () => {
  const csv = 'Pillar,Grade,Score,What we expect\nCraft,1,x,Learns.\n';
  const view = sourceView({ fileName: 'a.csv', bytes: bytes(csv) }, null, {});
  expect(view?.kind === 'table' && view.columns.map(({ taken }) => taken)).toEqual([
    'dimension',
    'level',
    'undecided',
    'undecided',
  ]);
});

test('of what cannot be parsed there is none', () => {
  expect(sourceView({ fileName: 'a.csv', bytes: bytes('"never closed') }, null, {})).toBeNull();
});

test('of a workbook: each sheet with its own columns and the rows that were used, those left out too', async () => {
  const book = workbook([
    {
      name: 'Baker',
      rows: [
        ['Level', 'Craft', 'People'],
        ['1', 'Weighs the flour and the salt by hand.', 'Greets those who come in by their name.'],
        ['2', 'Shapes loaves that are all alike in weight.', 'Shows others how the dough should feel.'],
      ],
    },
    {
      name: 'Scores',
      rows: [
        ['Grade', 'Points'],
        ['A', 'more than ninety'],
        ['B', 'more than eighty'],
      ],
    },
  ]);
  const source = { fileName: 'a.xlsx', bytes: book };
  const mapping = { role: 'Baker', sheets: ['Baker'] };
  const result = await read(source, { mapping });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const views = sourceViews(source, result.framework, mapping);
  expect(views.map(({ sheet, isChosen }) => [sheet, isChosen])).toEqual([
    ['Baker', true],
    ['Scores', false],
  ]);
  expect(views.map((view) => view.kind === 'table' && [view.count, view.unusedRows])).toEqual([
    [2, 0],
    [2, 2],
  ]);
});

const STAFF = {
  title: 'Baker',
  levels: [
    { name: 'Apprentice', wage: 'by the hour', competencies: { Craft: ['Weighs the flour.', 'Asks early.'] } },
    { name: 'Master', wage: 'by the month', competencies: { Craft: ['Shapes loaves alike.', 'Teaches.'] } },
  ],
};

test('of JSON and YAML: what each path of keys was taken for, and a shape that an update has too', async () => {
  const text = JSON.stringify(STAFF);
  const view = sourceView({ fileName: 'a.json', bytes: bytes(text) }, await readGood(text, 'a.json'), {});
  if (view?.kind !== 'paths') throw new Error('no paths');
  expect(view.paths.map(({ path, key, taken, count }) => [path, key, taken, count])).toEqual([
    ['/title', 'title', 'role', 1],
    ['/levels/[]', 'levels', 'level', 2],
    ['/levels/[]/name', 'name', 'level', 2],
    ['/levels/[]/wage', 'wage', 'note', 2],
    ['/levels/[]/competencies', 'competencies', 'dimension', 2],
    ['/levels/[]/competencies/*', null, 'dimension', 2],
    ['/levels/[]/competencies/*/[]', null, 'statement', 4],
  ]);
  const next = JSON.stringify({ ...STAFF, levels: [...STAFF.levels, { ...STAFF.levels[0], name: 'Chief' }] });
  expect(sourceView({ fileName: 'b.json', bytes: bytes(next) }, null, {})?.shape).toBe(view.shape);
});

test('a key is given another meaning: its word stands for it, whatever it was called', async () => {
  const odd = JSON.stringify(STAFF).replaceAll('"levels"', '"rungs"').replaceAll('"competencies"', '"things"');
  const result = await read(
    { fileName: 'a.json', bytes: bytes(odd) },
    { mapping: { columns: { rungs: 'level', things: 'dimension', wage: 'ignore' } } },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [role] = result.framework.roles;
  expect([role?.levels.map(({ name }) => name), role?.dimensions.map(({ name }) => name)]).toEqual([
    ['Apprentice', 'Master'],
    ['Craft'],
  ]);
  expect(role?.cells.flatMap((cell) => cell.statements)).toHaveLength(4);
  expect(result.framework.unmapped).toEqual([]);
});
