import { foldName, tidyName } from '../fold.ts';
import type { Block } from './block.ts';
import type { FrameworkDraft, LevelDraft, RoleDraft } from './draft.ts';
import { emptyRole } from './draft.ts';
import { isBandWord, isFooter } from './known-words.ts';
import { draftLabelled } from './labelled.ts';
import { fillRole } from './level-content.ts';
import { parseLevelLine } from './level-line.ts';
import { rankLevels } from './level-order.ts';
import { type LevelPart, levelLabel } from './level-part.ts';
import { ask, fail, type OutlineNote, type Problem, warningAt } from './problem.ts';
import type { Mapping } from './source.ts';
import { textBlocks } from './text-blocks.ts';
import { splitLevels } from './text-levels.ts';

/** What a reader hands to `build`: the draft, and what a person should know about how it was read. */
export interface Drafted {
  draft: FrameworkDraft;
  warnings: Problem[];
  outline: OutlineNote[];
  /** What the document calls itself, whatever role it was given. */
  title?: string;
  /** Place among several files, where the file says so. */
  weight?: number;
}

/**
 * Reads the plain-text grammar: `Role`, its name, then for each level a line "Level n", its name, and band, dimension and
 * section lines with bullets below them, any of which may be missing.
 *
 * @throws Unreadable with the line of what stands where it cannot, or with the question a mapping must answer
 */
export function readText(text: string, file: string, mapping: Mapping = {}): Drafted {
  const { blocks, warnings } = textBlocks(text, file);
  const drafted = draftLines(blocks, file, mapping);
  return { ...drafted, warnings: [...warnings, ...drafted.warnings] };
}

/** Recognises the grammar in blocks of labels, lists and paragraphs, whatever format they came from. */
export function draftLines(blocks: Block[], file: string, mapping: Mapping): Drafted {
  const warnings: Problem[] = [];
  const outline: OutlineNote[] = [];
  const draft: FrameworkDraft = { roles: [], notes: [], unmapped: [] };
  if (blocks.length === 0) fail(file, { line: 1, column: 1 }, 'an empty file', 'a role, levels and statements');
  const labelled = draftLabelled(blocks, file, mapping);
  if (labelled) return labelled;
  for (const part of splitRoles(blocks)) {
    const { head, levels } = splitLevels(part);
    if (levels.length === 0) {
      const first = part.find((block) => block.kind === 'list') ?? part[0];
      fail(file, first?.origin ?? {}, textOf(first), 'a level line such as "Level 1" before it');
    }
    const role = readHead(head, draft, file, mapping, warnings);
    nameLevels(levels);
    refuseTwins(levels, file);
    askAboutSentences(levels, file, mapping);
    fillRole(role, levels, { file, mapping, warnings, outline, draft });
    rankLevels(role.levels, file, mapping, warnings);
    warnOfNumbers(levels, file, warnings);
    draft.roles.push(role);
  }
  return { draft, warnings, outline };
}

/** A line "Role" (or "Role: name") starts a role. */
function splitRoles(blocks: Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const starts = block.kind === 'label' && ROLE_LINE.test(tidyName(block.text));
    if (starts || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(block);
  }
  // What stands before the first "Role" line belongs to that role's head.
  const [first, second, ...rest] = parts;
  const isHead = first && second && !first.some((block) => block.kind === 'label' && parseLevelLine(block.text));
  return isHead && !startsRole(first[0]) ? [[...first, ...second], ...rest] : parts;
}

function startsRole(block: Block | undefined): boolean {
  return block?.kind === 'label' && ROLE_LINE.test(tidyName(block.text));
}

const ROLE_LINE =
  /^(?:role|job title|job|position|rolle|stelle|poste|puesto|ruolo|役割)\b\s*(?:name)?\s*(?:$|[:：]\s*(.*)$)/i;

/** The lines before the first level: the role's name, and notes. */
function readHead(
  head: Block[],
  draft: FrameworkDraft,
  file: string,
  mapping: Mapping,
  warnings: Problem[],
): RoleDraft {
  const list = head.find((block) => block.kind === 'list');
  if (list) fail(file, list.origin, `the bullet "${textOf(list)}"`, 'a level line such as "Level 1" before it');
  const lines = head.filter((block) => block.kind === 'label' || block.kind === 'paragraph');
  const at = lines.findIndex((block) => startsRole(block));
  const inline = at >= 0 ? ROLE_LINE.exec(tidyName(lines[at]?.text ?? ''))?.[1] : undefined;
  const nameAt = inline ? at : at >= 0 ? at + 1 : lines.findIndex((block) => block.kind === 'label');
  const name = mapping.role ?? inline ?? (nameAt >= 0 ? lines[nameAt]?.text : undefined);
  if (!name || !tidyName(name)) {
    ask(file, head[0]?.origin ?? { line: 1, column: 1 }, 'no name of a role', {
      key: 'role',
      ask: 'which role is this?',
    });
  }
  lines.forEach((block, index) => {
    if (index === at || index === nameAt) return;
    draft.notes.push({ kind: 'preamble', text: block.text, origin: block.origin });
    warnings.push(warningAt(file, block.origin, block.text, 'the role or a level; kept as a note'));
  });
  return emptyRole(name);
}

/** A bare "Level 2" takes the next line as its name, unless that line is a heading that stands elsewhere too. */
function nameLevels(levels: LevelPart[]): void {
  const elsewhere = new Map<string, number>();
  const candidates = new Map<string, number>();
  for (const { level, blocks } of levels) {
    blocks.filter(isNoFooter).forEach((block, index) => {
      if (block.kind !== 'label') return;
      const counts = index === 0 && !level.name ? candidates : elsewhere;
      counts.set(foldName(block.text), (counts.get(foldName(block.text)) ?? 0) + 1);
    });
  }
  for (const part of levels) {
    const [first, second] = part.blocks.filter(isNoFooter);
    if (part.level.name || first?.kind !== 'label') continue;
    const name = foldName(first.text);
    const repeats = elsewhere.has(name) || (levels.length > 2 && candidates.size < 2);
    // The last heading before bullets is a section or dimension when every level has just that one.
    const alone = second?.kind === 'list' && (candidates.get(name) ?? 0) > 1;
    if (repeats || alone || isBandWord(name)) continue;
    part.level.name = tidyName(first.text);
    part.blocks = part.blocks.filter((block) => block !== first);
  }
}

function isNoFooter(block: Block): boolean {
  return block.kind !== 'label' || !isFooter(block.text);
}

/** Without a single bullet, sentences may be the statements: a person must say so, once for the file. */
function askAboutSentences(levels: LevelPart[], file: string, mapping: Mapping): void {
  const blocks = levels.flatMap((part) => part.blocks);
  if (blocks.some((block) => block.kind === 'list')) return;
  const sentence = blocks.find((block) => block.kind === 'paragraph');
  if (!sentence) return;
  if (mapping.paragraphs === undefined) {
    ask(file, sentence.origin, `no bullets, but "${textOf(sentence)}"`, {
      key: 'paragraphs',
      ask: 'are the sentences statements or notes?',
      choices: ['statements', 'notes'],
    });
  }
  if (mapping.paragraphs === 'statements') for (const part of levels) part.blocks = part.blocks.map(asList);
}

function asList(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  const { kind: _, ...rich } = block;
  return { kind: 'list', entries: [{ ...rich, children: [] }], origin: block.origin };
}

function refuseTwins(levels: LevelPart[], file: string): void {
  levels.forEach(({ level }, index) => {
    const twin = levels.slice(0, index).find((other) => sameLevel(other.level, level));
    if (!twin) return;
    fail(
      file,
      level.origin ?? {},
      `the level "${levelLabel(level)}" a second time`,
      `another level (first: line ${twin.level.origin?.line})`,
    );
  });
}

function sameLevel(left: LevelDraft, right: LevelDraft): boolean {
  if (!left.code && !right.code && !left.number && !right.number) {
    return foldName(left.name ?? '') === foldName(right.name ?? '');
  }
  return left.code || right.code ? left.code === right.code : left.number === right.number;
}

function warnOfNumbers(levels: LevelPart[], file: string, warnings: Problem[]): void {
  levels.forEach(({ level }, index) => {
    const before = levels[index - 1]?.level;
    if (!level.name && !level.code) {
      warnings.push(
        warningAt(file, level.origin ?? {}, `${levelLabel(level)} without a name`, 'a name on the next line'),
      );
    }
    const step = Number(level.number) - Number(before?.number);
    if (before && (step > 1 || step < 0)) {
      warnings.push(warningAt(file, level.origin ?? {}, levelLabel(level), `the level after ${levelLabel(before)}`));
    }
  });
}

function textOf(block: Block | undefined): string {
  if (!block) return 'nothing';
  if (block.kind === 'list') return block.entries[0]?.text ?? '';
  return block.kind === 'table' ? 'a table' : block.text;
}
