import type { Block, Entry, Rich, TableCell } from './block.ts';
import { type FrameworkDraft, isNotApplicable, type StatementDraft } from './draft.ts';
import { parseLevelLine } from './level-line.ts';
import { LIMITS } from './limits.ts';
import { type Problem, warningAt } from './problem.ts';
import { isMap, pointer, scalarText, type Tree } from './tree.ts';

type Piece = Pick<Rich, 'text' | 'origin'>;

/**
 * Keeps whatever text of a document went nowhere as unmapped and remarks it, so that nothing a company wrote vanishes
 * without a word. Headings are not looked at: their names are.
 */
export function keepLeftOver(pieces: Piece[], draft: FrameworkDraft, file: string, warnings: Problem[]): void {
  const found = foundIn(draft);
  for (const { text, origin } of pieces) {
    if (isNotApplicable(text) || parseLevelLine(text)) continue;
    const line = lettersOf(text);
    const tail = lettersOf(text.replace(/^[^:：–—]{1,80}[:：–—]/, ''));
    const isKept =
      line === '' || found.texts.has(line) || found.texts.has(tail) || found.places.has(placeOf(origin, text));
    if (isKept || text.split('\n').every((each) => found.texts.has(lettersOf(each)))) continue;
    draft.unmapped.push({ text: text.slice(0, LIMITS.noteLength), origin });
    warnings.push(warningAt(file, origin, text, 'part of the rubric; left out'));
  }
}

/** Every text of a document that should be somewhere: items, paragraphs, cells of tables. */
export function piecesOf(blocks: Block[]): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (block.kind === 'list') return block.entries.flatMap(entryPieces);
    // The first row and short cells name the axes.
    if (block.kind === 'table') {
      const pieces = block.rows.slice(1).flat().flatMap(cellPieces);
      return pieces.filter((piece) => piece.text.length > NAME_LENGTH);
    }
    return block.kind === 'paragraph' ? [block] : [];
  });
}

/** Every text among the values of JSON or YAML that is more than a word or an address. */
export function valuePieces(value: Tree, path = ''): Piece[] {
  if (isMap(value)) return [...value].flatMap(([key, each]) => valuePieces(each, pointer(path, key)));
  if (Array.isArray(value)) return value.flatMap((each, index) => valuePieces(each, pointer(path, index)));
  const text = scalarText(value) ?? '';
  return /\s/.test(text.trim()) ? [{ text, origin: { path } }] : [];
}

const NAME_LENGTH = 40;

function entryPieces(entry: Entry): Piece[] {
  return [entry, ...entry.children.flatMap(entryPieces)];
}

function cellPieces(cell: TableCell): Piece[] {
  return cell.blocks.length ? piecesOf(cell.blocks) : [cell];
}

/** The letters of every text that a draft holds, and the lines at which its statements stand. */
function foundIn(draft: FrameworkDraft) {
  const texts = new Set<string>();
  const places = new Set<string>();
  const add = (text: string | undefined) => {
    if (text === undefined) return;
    texts.add(lettersOf(text));
    for (const part of text.split('\n')) texts.add(lettersOf(part));
  };
  const addStatement = (statement: StatementDraft) => {
    add(statement.text);
    add(statement.group);
    add(`${statement.lead ?? ''}${statement.text}`);
    if (statement.origin) places.add(placeOf(statement.origin, statement.text));
    statement.tags?.forEach(add);
    statement.children?.forEach(addStatement);
  };
  for (const note of [...draft.notes, ...draft.unmapped]) add(note.text);
  for (const role of draft.roles) {
    for (const each of [role, ...role.levels, ...role.bands, ...role.dimensions, ...role.sections]) {
      add(each.name ?? undefined);
      add(each.description?.text);
      for (const name of ('path' in each && each.path) || []) add(name);
      for (const attribute of ('attributes' in each && each.attributes) || []) add(attribute.value);
    }
    for (const { code, number, name } of role.levels) add(`${code ?? number ?? ''}${name ?? ''}`);
    for (const cell of role.cells) {
      add(cell.summary?.text);
      add(cell.grade);
      cell.statements.forEach(addStatement);
    }
  }
  return { texts, places };
}

/** A statement may have lost the label before it: what stands at its line and ends alike is the same. */
function placeOf(origin: Piece['origin'], text: string): string {
  return [origin?.line, origin?.row, origin?.column, origin?.path, lettersOf(text).slice(-12)].join();
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
