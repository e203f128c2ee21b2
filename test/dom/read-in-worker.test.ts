import { expect, test } from 'vitest';
import { readInRole } from '../../entrypoints/panel/read.ts';
import { builtin } from '../../rubric/catalog/index.ts';
import type { Role } from '../../rubric/schema.ts';

const role = builtin().roles[0] as Role;
const other: Role = { ...role, cells: role.cells.slice(0, 4) };
const DRAFT = 'She found the node affinity bug herself from the Prometheus graphs.';

function textOf(statementId: string | undefined): string | undefined {
  return role.cells.flatMap(({ statements }) => statements).find(({ id }) => id === statementId)?.text;
}

test('of drafts that follow each other faster than they are read only the last is answered', async () => {
  const heard: string[] = [];
  for (let length = 1; length <= DRAFT.length; length++) {
    const draft = DRAFT.slice(0, length);
    readInRole(draft, role, ({ passages }) => heard.push(`${draft} ${textOf(passages[0]?.statementId)}`));
  }
  expect(heard).toEqual([]);
  await expect
    .poll(() => heard, { timeout: 15_000 })
    .toEqual([expect.stringMatching(/^She found .* graphs\. .*node affinity misconfiguration/)]);
});

test('a reading that was called off is not told, and the next one is, in its own role', async () => {
  const heard: string[] = [];
  const callOff = readInRole(DRAFT, role, () => heard.push('called off'));
  callOff();
  readInRole(DRAFT, other, ({ cells }) => heard.push(`${cells.length} cells`));
  await expect.poll(() => heard, { timeout: 15_000 }).toEqual(['1 cells']);
});
