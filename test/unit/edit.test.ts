import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import * as edit from '../../rubric/edit.ts';
import { idsFor } from '../../rubric/ids.ts';
import { Role } from '../../rubric/schema.ts';
import { onlyRole } from './rubric-documents.ts';

const role = onlyRole(builtin());
const newId = idsFor('edit');
const [level] = role.levels;
const [band] = role.bands;
const cell = role.cells[0];
if (!level || !band || !cell?.statements[0]) throw new Error('the built-in role has levels, bands and statements');
const [statement] = cell.statements;
const texts = (of: Role) => of.cells.flatMap((each) => each.statements.map(({ text }) => text));

describe('every change leaves the role before as it was, and one that the schema takes', () => {
  const before = structuredClone(role);
  test.each<[string, (of: Role) => Role, (of: Role) => void]>([
    [
      'rename',
      (of) => edit.renameAxisValue(of, 'bands', band.id, 'Lower'),
      (of) => expect(of.bands[0]?.name).toBe('Lower'),
    ],
    ['mark', (of) => edit.setLevelMark(of, level.id, 'L1'), (of) => expect(of.levels[0]).toMatchObject({ code: 'L1' })],
    [
      'move',
      (of) => edit.moveAxisValue(of, 'levels', level.id, 1),
      (of) => expect(of.levels.map(({ number, rank }) => `${number}${rank}`)).toEqual(['21', '12', '33', '44', '55']),
    ],
    [
      'move beyond the end',
      (of) => edit.moveAxisValue(of, 'levels', level.id, -1),
      (of) => expect(of.levels).toEqual(role.levels),
    ],
    ['add', (of) => edit.addAxisValue(of, 'sections', 'Signals', newId), (of) => expect(of.sections).toHaveLength(5)],
    [
      'remove with what stands under it',
      (of) => edit.removeAxisValue(of, 'levels', level.id),
      (of) => expect(of.cells).toHaveLength(96),
    ],
    [
      'text',
      (of) => edit.setStatementText(of, statement.id, 'Other words.'),
      (of) => expect(texts(of)[0]).toBe('Other words.'),
    ],
    ['statement out', (of) => edit.removeStatement(of, statement.id), (of) => expect(texts(of)).toHaveLength(183)],
    [
      'one below another, under a label',
      (of) => {
        const below = edit.addChild(of, statement.id, newId);
        const child = below.cells[0]?.statements[0]?.children?.[0]?.id ?? '';
        return edit.setStatementLead(edit.setStatementText(below, child, 'As in May.'), statement.id, 'Asks');
      },
      (of) => expect(of.cells[0]?.statements[0]).toMatchObject({ lead: 'Asks', children: [{ text: 'As in May.' }] }),
    ],
    [
      'what a level and a section are',
      (of) =>
        edit.describeAxisValue(
          edit.describeAxisValue(of, 'levels', level.id, 'The first year.'),
          'sections',
          of.sections[0]?.id ?? '',
          'What came of it.',
        ),
      (of) =>
        expect([
          edit.descriptionOf(of, 'levels', level.id),
          of.sections[0]?.definition,
          of.sections[2]?.definition,
        ]).toEqual(['The first year.', 'What came of it.', role.sections[2]?.definition]),
    ],
    [
      'another role',
      (of) => edit.emptyCopy(of, 'Nurse', newId),
      (of) => expect([of.levels.length, of.cells.length]).toEqual([5, 0]),
    ],
  ])('%s', (_, change, hold) => {
    const after = change(role);
    hold(after);
    expect(role).toEqual(before);
    expect(Role.safeParse(after).success).toBe(true);
    expect(edit.problemsOf(after)).toEqual([]);
  });
});

test('those below a statement are moved among themselves, and the last one goes with its list', () => {
  const put = (of: Role, text: string) => {
    const below = edit.addChild(of, statement.id, newId);
    return edit.setStatementText(below, below.cells[0]?.statements[0]?.children?.at(-1)?.id ?? '', text);
  };
  const below = (of: Role) => of.cells[0]?.statements[0]?.children?.map(({ text }) => text);
  const idOf = (of: Role, at: number) => of.cells[0]?.statements[0]?.children?.[at]?.id ?? '';
  const two = put(put(role, 'One.'), 'Two.');
  const moved = edit.moveStatement(two, idOf(two, 1), -1);
  expect([below(two), below(moved)]).toEqual([
    ['One.', 'Two.'],
    ['Two.', 'One.'],
  ]);
  const none = edit.removeStatement(edit.removeStatement(moved, idOf(moved, 0)), idOf(moved, 1));
  expect(none).toEqual(role);
});

test('the first section of a role takes in all its statements', () => {
  const bare = { ...role, sections: [], cells: role.cells.map(({ sectionId: _, ...rest }) => rest) };
  const after = edit.addAxisValue(bare, 'sections', 'Impact', newId);
  expect(new Set(after.cells.map(({ sectionId }) => sectionId))).toEqual(new Set([after.sections[0]?.id]));
});

test('what cannot be saved is named: an empty statement, a name twice, no name, no level', () => {
  const added = edit.addStatement(role, { levelId: level.id, bandId: band.id }, newId);
  expect(edit.problemsOf(added)).toEqual([{ kind: 'empty-statements', count: 1 }]);
  const twice = edit.renameAxisValue(role, 'bands', band.id, 'HIGH');
  expect(edit.problemsOf(twice)).toEqual([{ kind: 'twice', of: 'bands', name: 'high' }]);
  const nameless = edit.renameAxisValue(role, 'dimensions', role.dimensions[0]?.id ?? '', ' ');
  expect(edit.problemsOf(nameless)).toEqual([{ kind: 'no-name', of: 'dimensions' }]);
  const empty = role.levels.reduce((of, { id }) => edit.removeAxisValue(of, 'levels', id), role);
  expect(edit.problemsOf(empty)).toEqual([{ kind: 'no-levels' }]);
});

test('what changed is told in numbers', () => {
  const changed = edit.setStatementText(
    edit.removeStatement(role, role.cells[1]?.statements[0]?.id ?? ''),
    statement.id,
    'Other.',
  );
  expect(edit.roleChange(role, changed)).toEqual({ added: 0, removed: 1, changed: 1, shape: false });
  expect(edit.roleChange(role, { ...role, name: 'Nurse' })).toMatchObject({ shape: true });
});
