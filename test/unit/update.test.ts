import { expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { idsFor } from '../../rubric/ids.ts';
import { Framework } from '../../rubric/schema.ts';
import { freshIds, hasIdOf, keepIds, sameFramework } from '../../rubric/update.ts';
import { write } from '../../rubric/write/index.ts';
import { onlyRole, readGood } from './rubric-documents.ts';

const again = async (change: (text: string) => string, format: 'text' | 'markdown' | 'csv' = 'text') => {
  const extension = { text: 'txt', markdown: 'md', csv: 'csv' }[format];
  const before = await readGood(write(builtin(), format), `a.${extension}`);
  const after = await readGood(change(write(builtin(), format)), `b.${extension}`);
  return { before, after, ...keepIds(before, after) };
};
const idsIn = (framework: Framework) =>
  onlyRole(framework).cells.flatMap((cell) => [
    [cell.levelId, cell.bandId, cell.dimensionId, cell.sectionId].join(' '),
    ...cell.statements.map(({ id }) => id),
  ]);

test.each(['text', 'markdown', 'csv'] as const)('the same document again is the same framework: %s', async (format) => {
  const { before, after, framework, updates, isSame } = await again((text) => `${text}\n\n`, format);
  expect(after.id).not.toBe(before.id);
  expect([isSame, updates, idsIn(framework)]).toEqual([true, [], idsIn(before)]);
  expect(framework.ratingScales).toEqual(before.ratingScales);
});

test('another format of the same document keeps every id', async () => {
  const before = await readGood(write(builtin(), 'text'), 'a.txt');
  const { framework, updates } = keepIds(before, await readGood(write(builtin(), 'csv'), 'a.csv'));
  expect([updates, idsIn(framework)]).toEqual([[], idsIn(before)]);
});

test('a statement that was reworded, taken out or added is told, and all others keep their ids', async () => {
  const first = onlyRole(builtin()).cells[0]?.statements[0]?.text ?? '';
  const gone = onlyRole(builtin()).cells[5]?.statements[0]?.text ?? '';
  const words = `${first.replace(/\.$/, '')}, as everyone saw.`;
  const { before, framework, updates } = await again((text) =>
    text.replace(first, words).replace(`  • ${gone}\n`, '  • Something quite unheard of.\n'),
  );
  const [only] = updates;
  expect(only?.axes).toEqual([]);
  expect(only?.statements.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['reworded', first, words],
    ['added', undefined, 'Something quite unheard of.'],
    ['removed', gone, undefined],
  ]);
  expect(idsIn(framework).filter((id) => !idsIn(before).includes(id))).toHaveLength(1);
  expect(Framework.safeParse(framework).success).toBe(true);
});

test('a level, a dimension and a section keep their ids under other names, and one between moves nothing', async () => {
  const { before, framework, updates } = await again((text) =>
    text
      .replaceAll('Business Impact', 'Reach')
      .replace('Development Needed', 'Growing')
      .replaceAll('Dampeners', 'Holds back'),
  );
  expect(idsIn(framework)).toEqual(idsIn(before));
  expect(updates[0]?.axes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['renamed', '2 Development Needed', '2 Growing'],
    ['renamed', 'Business Impact', 'Reach'],
    ['renamed', 'Dampeners', 'Holds back'],
  ]);
});

test('levels that were numbered anew are known by what stands in them', async () => {
  const ladder = (levels: [string, string][]) =>
    `# Baker\n${levels.map(([name, text], at) => `\n## Level ${at + 1}: ${name}\n\n- ${text}\n- ${text} More of it.\n`).join('')}`;
  const before = await readGood(
    ladder([
      ['Learning', 'Asks.'],
      ['Steady', 'Bakes.'],
    ]),
    'a.md',
  );
  const after = await readGood(
    ladder([
      ['New', 'Looks on.'],
      ['Learning', 'Asks.'],
      ['Steady', 'Bakes.'],
    ]),
    'b.md',
  );
  const { framework, updates } = keepIds(before, after);
  const ids = onlyRole(before).levels.map(({ id }) => id);
  expect(onlyRole(framework).levels.map(({ id }) => ids.indexOf(id))).toEqual([-1, 0, 1]);
  expect(updates[0]?.statements.map(({ kind }) => kind)).toEqual(['added', 'added']);
});

test('roles: known by name, renamed ones by what stands in them, and what came and went is told', async () => {
  const text = (names: string[]) =>
    names
      .map(
        (name) =>
          `# ${name}\n\n## Level 1\n\n- ${name.at(-1)} asks early.\n\n## Level 2\n\n- ${name.at(-1)} shows others.\n\n`,
      )
      .join('');
  const before = await readGood(text(['Baker a', 'Cook b', 'Waiter c']), 'a.md');
  const after = await readGood(text(['Cook b', 'Miller d', 'Master a']), 'b.md');
  const { framework, updates } = keepIds(before, after);
  const ids = before.roles.map(({ id }) => id);
  expect(framework.roles.map(({ id }) => ids.indexOf(id))).toEqual([1, -1, 0]);
  expect(updates.map(({ name, kind }) => [name, kind])).toEqual([
    ['Miller d', 'added'],
    ['Master a', 'changed'],
    ['Waiter c', 'removed'],
  ]);
});

test('what a document says nothing of stays: other job titles, own words', async () => {
  const read = await readGood(write(builtin(), 'text'), 'a.txt');
  const vocabulary = { level: { singular: 'Grade', plural: 'Grades' } };
  const before = { ...read, vocabulary, roles: read.roles.map((role) => ({ ...role, aliases: ['SRE'] })) };
  const { framework, isSame } = keepIds(before, await readGood(`${write(builtin(), 'text')}\n`, 'b.txt'));
  expect([framework.vocabulary, framework.roles[0]?.aliases, isSame]).toEqual([vocabulary, ['SRE'], true]);
});

test('a copy has no id of its original and is otherwise the same', () => {
  const copy = freshIds(builtin(), idsFor('copy'));
  expect(hasIdOf(copy, builtin())).toBe(false);
  expect(Framework.safeParse(copy).success).toBe(true);
  expect(write(copy, 'csv')).toBe(write(builtin(), 'csv'));
  expect(copy.ratingScales[0]?.mapping[0]?.levelId).toBe(copy.roles[0]?.levels[0]?.id);
});

test('which framework a document is an update of', () => {
  const head = (id: string, name: string, roles: string[]) => ({
    ...builtin(),
    id,
    name,
    roles: roles.map((role) => ({ id: `r_${role}`, name: role })),
  });
  const there = [head('f_1', 'Kitchen', ['Cook', 'Baker']), head('f_2', 'Office', ['Clerk'])];
  const of = (name: string, roles: string[], id = 'f_9') => sameFramework(there, head(id, name, roles))?.name;
  expect(of('kitchen', ['Cook', 'Miller', 'Smith'])).toBe('Kitchen');
  expect(of('Ladder 2027', ['Clerk', 'Chief'])).toBe('Office');
  expect(of('Ladder', ['Nurse'])).toBeUndefined();
  expect(of('Kitchen', ['Nurse'])).toBeUndefined();
  expect(of('x', ['y'], 'f_2')).toBe('Office');
});
