import { type Block, type Entry, isHeading } from './block.ts';
import {
  addStatement,
  type CellDraft,
  cellAt,
  emptyRole,
  type FrameworkDraft,
  levelIndex,
  type RoleDraft,
} from './draft.ts';
import { entryToStatement } from './entry.ts';
import { type ExplicitAxis, explicitAxis } from './explicit-axis.ts';
import { statementOf } from './level-content.ts';
import { parseLevelLine } from './level-line.ts';
import { LIMITS } from './limits.ts';
import { fail, type Problem, warningAt } from './problem.ts';
import type { Mapping } from './source.ts';
import type { Drafted } from './text.ts';

/**
 * Reads a document in which every heading says what it is ("Role: Nurse", "Level 2: Competent", "Dimension: Care"), as our
 * own export writes where a plain outline could be read in two ways. Nothing is guessed here.
 *
 * @returns null when the document is not written so
 * @throws Unreadable at a list that stands before the first level
 */
export function draftLabelled(blocks: Block[], file: string, mapping: Mapping): Drafted | null {
  const lines = blocks.map(lineOf);
  const first = lines.find((line) => line !== null);
  const isLabelled = first?.axis === 'role' && lines.every((line, at) => line !== null || !isHeading(blocks[at]));
  if (!isLabelled) return null;
  const draft: FrameworkDraft = { roles: [], notes: [], unmapped: [] };
  const warnings: Problem[] = [];
  const spot: Spot = { level: -1, names: {} };
  blocks.forEach((block, at) => {
    const line = lines[at] ?? null;
    if (line) {
      enter(line, block, draft, spot, mapping);
      // A heading that nothing stands under is a place without text.
      if (!isWithin(lines[at + 1] ?? null, line) && line.axis !== 'group') placeAt(spot);
    } else if (block.kind === 'list') {
      const cell = placeAt(spot);
      if (!cell) fail(file, block.origin, block.entries[0]?.text ?? 'a list', 'a level line above it');
      for (const entry of block.entries) {
        const statement = isText(entry) ? statementOf(entry) : entryToStatement(entry);
        addStatement(cell, spot.group ? { ...statement, group: spot.group } : statement);
      }
    } else if (block.kind !== 'table') {
      draft.notes.push({ kind: 'page-text', text: block.text.slice(0, LIMITS.noteLength), origin: block.origin });
      warnings.push(warningAt(file, block.origin, block.text, 'a heading or a bullet; kept as a note'));
    }
  });
  const outline = [{ axis: 'level', from: 'headings', confidence: 1, reason: 'each heading says what it is' } as const];
  return draft.roles.some((role) => role.levels.length) ? { draft, warnings, outline: [...outline] } : null;
}

interface Spot {
  role?: RoleDraft;
  level: number;
  names: Partial<Record<'band' | 'dimension' | 'section', string>>;
  group?: string;
}

type Line = { axis: ExplicitAxis | 'group'; name: string };

const ORDER = ['role', 'level', 'band', 'dimension', 'section', 'group'];

function lineOf(block: Block): Line | null {
  if (block.kind === 'list' || block.kind === 'table') return null;
  const group = /^\[([^[\]]+)\]$/.exec(block.text.trim())?.[1];
  if (group) return { axis: 'group', name: group };
  if (!isHeading(block)) return null;
  if (parseLevelLine(block.text)) return { axis: 'level', name: block.text };
  return explicitAxis(block.text);
}

/** Plain text has no marks: a lead is written with its stars there. */
function isText(entry: Entry): boolean {
  return !entry.marks;
}

function isWithin(next: Line | null, line: Line): boolean {
  return next !== null && ORDER.indexOf(next.axis) > ORDER.indexOf(line.axis);
}

function enter({ axis, name }: Line, block: Block, draft: FrameworkDraft, spot: Spot, mapping: Mapping): void {
  delete spot.group;
  if (axis === 'group') {
    spot.group = name;
    return;
  }
  for (const inner of ['band', 'dimension', 'section'] as const) {
    if (ORDER.indexOf(inner) > ORDER.indexOf(axis)) delete spot.names[inner];
  }
  if (axis === 'role') {
    spot.role = emptyRole(mapping.role ?? name);
    spot.level = -1;
    draft.roles.push(spot.role);
  } else if (axis === 'level' && spot.role) {
    const level = parseLevelLine(name) ?? { name };
    spot.level = levelIndex(spot.role.levels, level);
    const known = spot.role.levels[spot.level];
    if (known) known.origin ??= block.origin;
  } else if (axis !== 'level') spot.names[axis] = name;
}

function placeAt(spot: Spot): CellDraft | null {
  return spot.role && spot.level >= 0 ? cellAt(spot.role, spot.level, spot.names) : null;
}
