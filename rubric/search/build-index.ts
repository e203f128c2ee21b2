import type { Cell, Framework, Role, Statement } from '../schema.ts';
import { withChildren } from '../with-children.ts';
import { isCommon } from '../words/common.ts';
import { stem } from '../words/stem.ts';
import { words } from '../words/tokens.ts';

/** Where one statement stands, with its text. */
export interface Entry {
  roleId: string;
  levelId: string;
  bandId?: string;
  dimensionId?: string;
  sectionId?: string;
  statementId: string;
  text: string;
}

/** A word of the vocabulary and the entries that hold it, in their text or in the names of their place. */
export interface Term {
  word: string;
  stem: string;
  /** One bit for each letter, to pass over words that cannot be a misspelling. */
  letters: number;
  inText: number[];
  inPlace: number[];
}

export interface SearchIndex {
  entries: Entry[];
  terms: Term[];
  byWord: Map<string, Term>;
  byStem: Map<string, Term[]>;
}

/** Every statement of every role, findable by its words and by the names of its level, band, dimension and section. */
export function buildIndex(framework: Pick<Framework, 'roles'>): SearchIndex {
  const steps = indexing(framework);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `buildIndex`, in steps of well under a millisecond: yields after each cell. */
export function* indexing(framework: Pick<Framework, 'roles'>): Generator<void, SearchIndex> {
  const index: SearchIndex = { entries: [], terms: [], byWord: new Map(), byStem: new Map() };
  for (const role of framework.roles) {
    const names = placeNames(role);
    for (const cell of role.cells) {
      const place = [role.id, cell.levelId, cell.bandId, cell.dimensionId, cell.sectionId];
      const placeWords = new Set(place.flatMap((id) => (id ? (names.get(id) ?? []) : [])));
      for (const statement of withChildren(cell.statements)) addEntry(index, role, cell, statement, placeWords);
      yield;
    }
  }
  return index;
}

/** One bit for each letter a to z in the word, the rest share the last. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    bits |= 1 << (code >= 0 && code < 26 ? code : 26);
  }
  return bits;
}

function addEntry(index: SearchIndex, role: Role, cell: Cell, statement: Statement, placeWords: Set<string>): void {
  const at = index.entries.length;
  index.entries.push({
    roleId: role.id,
    levelId: cell.levelId,
    ...(cell.bandId && { bandId: cell.bandId }),
    ...(cell.dimensionId && { dimensionId: cell.dimensionId }),
    ...(cell.sectionId && { sectionId: cell.sectionId }),
    statementId: statement.id,
    text: statement.text,
  });
  const said = `${statement.text} ${statement.lead ?? ''} ${(statement.tags ?? []).join(' ')}`;
  for (const word of new Set(wordsOf(said))) termFor(index, word).inText.push(at);
  for (const word of placeWords) termFor(index, word).inPlace.push(at);
}

function termFor(index: SearchIndex, word: string): Term {
  const known = index.byWord.get(word);
  if (known) return known;
  const root = stem(word);
  const term: Term = { word, stem: root, letters: letterBits(word), inText: [], inPlace: [] };
  index.terms.push(term);
  index.byWord.set(word, term);
  const kin = index.byStem.get(root);
  if (kin) kin.push(term);
  else index.byStem.set(root, [term]);
  return term;
}

/** The words of every name in a role, by the id of what is named. */
function placeNames(role: Role): Map<string, string[]> {
  const names = new Map<string, string[]>([[role.id, wordsOf([role.name, ...(role.aliases ?? [])].join(' '))]]);
  for (const level of role.levels) {
    names.set(level.id, wordsOf([level.name, level.number, level.code].filter(Boolean).join(' ')));
  }
  for (const axis of [...role.bands, ...role.dimensions, ...role.sections]) {
    names.set(axis.id, wordsOf([axis.name, ...(axis.aliases ?? [])].join(' ')));
  }
  return names;
}

function wordsOf(text: string): string[] {
  return words(text)
    .map((word) => word.term)
    .filter((term) => !isCommon(term));
}
