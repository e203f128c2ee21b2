import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtin } from '../../rubric/catalog/index.ts';
import type { Framework, Role } from '../../rubric/schema.ts';

/** The folder with the acceptance material, or null where it is not beside the repository. */
export const sharedFolder: string | null = (() => {
  const folder = fileURLToPath(new URL('../../../shared', import.meta.url));
  return existsSync(folder) ? folder : null;
})();

const SIGNAL = 'Progression Signal';
const TONES = { Impact: 'neutral', Examples: 'example', Dampeners: 'caution', [SIGNAL]: 'next-step' } as const;

/** A tiny reader for the tests of rules that need a whole role: nested plain lines and bullets, known axis names. */
export function roleFromText(text: string, axes: { bands: string[]; dimensions: string[]; sections: string[] }): Role {
  const ids = new Map<string, string>();
  const id = (prefix: string, name: string) => {
    const key = `${prefix}:${name}`;
    const made = ids.get(key) ?? `${prefix}_${letters(ids.size)}`;
    ids.set(key, made);
    return made;
  };
  const lines = text.split('\n').map((line) => line.trim());
  const name = lines.filter(Boolean)[1] ?? 'Role';
  const role: Role = {
    id: id('r', name),
    name,
    levels: [],
    bands: axes.bands.map((band, rank) => ({ id: id('b', band), name: band, rank })),
    dimensions: axes.dimensions.map((dimension, rank) => ({ id: id('d', dimension), name: dimension, rank })),
    sections: axes.sections.map((section, rank) => ({
      id: id('s', section),
      name: section,
      rank,
      tone: Object.hasOwn(TONES, section) ? TONES[section as keyof typeof TONES] : 'neutral',
    })),
    cells: [],
  };
  let [levelId, bandId, dimensionId, sectionId] = ['', '', '', ''];
  for (const [at, line] of lines.entries()) {
    const number = /^Level (\d+)$/.exec(line)?.[1];
    if (number) {
      levelId = id('l', line);
      role.levels.push({ id: levelId, number, name: lines[at + 1] ?? line, kind: 'job', rank: role.levels.length });
    } else if (axes.bands.includes(line)) bandId = id('b', line);
    else if (axes.dimensions.includes(line)) dimensionId = id('d', line);
    else if (axes.sections.includes(line)) {
      sectionId = id('s', line);
      role.cells.push({ levelId, bandId, dimensionId, sectionId, statements: [], presence: 'given' });
    } else if (line.startsWith('•')) {
      const said = line.slice(1).trim();
      role.cells
        .at(-1)
        ?.statements.push({ id: id('st', `${role.cells.length} ${said}`), text: said, children: undefined });
    }
  }
  return role;
}

export function frameworkOf(roles: Role[]): Framework {
  return {
    schemaVersion: 1,
    id: `f_${letters(0)}`,
    name: 'Sample',
    language: 'en',
    roles,
    ratingScales: [],
    notes: [],
    provenance: { kind: 'builtin' },
    revision: 1,
    unmapped: [],
  };
}

/** The role of the rubric that ships. */
export function platformRole(): Role {
  const [role] = builtin().roles;
  if (!role) throw new Error('the built-in framework has no role');
  return role;
}

function letters(count: number): string {
  return count
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')
    .padStart(12, 'a');
}
