import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../rubric/read/source.ts';
import { onlyRole, readGood } from './rubric-documents.ts';

const levels = ['Level 1: Hand', 'Level 2: Smith'];
const outer = ['Forge', 'Yard'];
const middle = ['Iron', 'Horses'];
const inner = ['Signs', 'Traps'];

/** Three names between each level and its statements, none of which says what it is. */
const text = `Role: Smith\n${levels
  .map(
    (level) =>
      `${level}\n${outer.map((a) => `${a}\n${middle.map((b) => `${b}\n${inner.map((c) => `${c}\n- Does ${level} ${a} ${b} ${c}.\n`).join('')}`).join('')}`).join('')}`,
  )
  .join('')}`;
const markdown = `# Smith\n\n${levels
  .map(
    (level) =>
      `## ${level}\n\n${outer.map((a) => `### ${a}\n\n${middle.map((b) => `#### ${b}\n\n${inner.map((c) => `##### ${c}\n\n- Does ${level} ${a} ${b} ${c}.\n\n`).join('')}`).join('')}`).join('')}`,
  )
  .join('')}`;
const nest = (names: string[], below: (path: string) => unknown, path = '') =>
  Object.fromEntries(names.map((name) => [name, below(`${path} ${name}`)]));
const json = JSON.stringify({
  role: 'Smith',
  levels: nest(levels, (l) => nest(outer, (a) => nest(middle, (b) => nest(inner, (c) => [`Does${c}.`], b), a), l)),
});

describe('whether there are bands can be told', () => {
  test.each([
    ['smith.txt', text],
    ['smith.md', markdown],
    ['smith.json', json],
  ])('%s', async (file, content) => {
    const axes = async (mapping: Mapping) => {
      const role = onlyRole(await readGood(content, file, { mapping }));
      const names = [role.bands, role.dimensions, role.sections].map((values) => values.map((each) => each.name));
      const groups = role.cells.flatMap((cell) => cell.statements.map((statement) => statement.group));
      return { names, groups: [...new Set(groups)], count: groups.length };
    };
    expect(await axes({})).toEqual({ names: [outer, middle, inner], groups: [undefined], count: 16 });
    expect(await axes({ bands: false })).toEqual({ names: [[], outer, middle], groups: inner, count: 16 });
  });

  test('two names of which the outer ones are bands', async () => {
    const page = `# Smith\n\n${levels
      .map(
        (level) =>
          `## ${level}\n\n${outer.map((a) => `### ${a}\n\n${middle.map((b) => `#### ${b}\n\n- Does ${a} ${b} at ${level}.\n\n`).join('')}`).join('')}`,
      )
      .join('')}`;
    const role = onlyRole(await readGood(page, 'smith.md', { mapping: { bands: true } }));
    expect(role.bands.map((band) => band.name)).toEqual(outer);
    expect(role.dimensions.map((each) => each.name)).toEqual(middle);
  });
});
