import type { LintFinding } from '../lint.ts';
import type { Role, Statement } from '../schema.ts';
import { isCommon } from '../words/common.ts';
import { fold, tokens } from '../words/tokens.ts';

/**
 * Names of tools, products or fields, and plain words, that so many of a role's examples speak of that those who work on
 * something else cannot use them. Words that the role itself, its axes or its other statements use are everyone's.
 */
export function lintSpeciality(role: Role): LintFinding[] {
  const { examples, others } = examplesOf(role);
  if (examples.length < FEWEST) return [];
  const everyones = new Set(namesOfRole(role).flatMap((name) => tokens(name).map((token) => token.stem)));
  const names = countsOf(examples.map(namesIn).map((found) => found.filter((name) => !everyones.has(stemOf(name)))));
  const topics = countsOf(examples.map((text) => topicsIn(text).filter((word) => !everyones.has(stemOf(word)))));
  const elsewhere = countsOf(others.map(topicsIn));
  const isSpecial = ([word, count]: [string, number]) =>
    count >= examples.length * WORD_SHARE &&
    count / examples.length > (OFTENER * (elsewhere.get(word) ?? 0)) / Math.max(others.length, 1);
  const found = [
    ...[...names].filter(([, count]) => count >= Math.max(FEWEST_NAMED, examples.length * NAME_SHARE)),
    ...[...topics].filter((topic) => topic[1] > FEWEST_NAMED && isSpecial(topic) && !names.has(topic[0])),
  ];
  return found.map(([name, count]) => ({
    kind: 'one-speciality',
    role: role.name,
    where: role.sections.find((section) => section.tone === 'example')?.name ?? '',
    message: `"${name}" stands in ${count} of ${examples.length} examples: add some that others in the role can use.`,
  }));
}

/** With fewer examples, a word that several have says nothing. */
const FEWEST = 5;
const FEWEST_NAMED = 3;
/** Shares of the examples: a name is telling sooner than a plain word. */
const NAME_SHARE = 0.15;
const WORD_SHARE = 0.4;
/** So much oftener than elsewhere in the role. */
const OFTENER = 4;

/** Statements of sections of examples and those marked as examples below others; and all the rest. */
function examplesOf(role: Role): { examples: string[]; others: string[] } {
  const sections = new Set(role.sections.filter((section) => section.tone === 'example').map((section) => section.id));
  const examples: string[] = [];
  const others: string[] = [];
  const add = (statement: Statement, inExamples: boolean) => {
    const isExample = inExamples || statement.kind === 'example';
    (isExample ? examples : others).push(statement.text);
    for (const child of statement.children ?? []) add(child, isExample);
  };
  for (const cell of role.cells)
    for (const statement of cell.statements)
      add(statement, cell.sectionId !== undefined && sections.has(cell.sectionId));
  return { examples, others };
}

function namesOfRole(role: Role): string[] {
  const axes = [...role.levels, ...role.bands, ...role.dimensions, ...role.sections];
  return [role.name, ...(role.aliases ?? []), ...axes.flatMap(({ name }) => name ?? [])];
}

/** In how many of the lists each word stands. */
function countsOf(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Capitalised words that do not begin a sentence. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{N}+#/-]+/gu)].map(([name]) => name);
}

/** Plain words that carry subject matter. */
function topicsIn(text: string): string[] {
  return tokens(text).flatMap(({ term }) => (term.length > 3 && !isCommon(term) ? term : []));
}

function stemOf(word: string): string {
  return tokens(fold(word))[0]?.stem ?? '';
}
