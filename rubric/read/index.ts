import type { Framework } from '../schema.ts';
import { build } from './build.ts';
import { decode } from './decode.ts';
import { formatOf } from './format.ts';
import { LIMITS } from './limits.ts';
import { mergeDrafts, type Part } from './merge.ts';
import { errorAt, fail, type Problem, type ReadResult, Unreadable, warningAt } from './problem.ts';
import { renameKeys } from './renamed-keys.ts';
import { sha256 } from './sha256.ts';
import type { Format, ReadOptions, Source } from './source.ts';
import { type Drafted, readText } from './text.ts';

export { formatProblem, type OutlineNote, type Problem, type ReadResult } from './problem.ts';
export type { Format, Mapping, ReadOptions, Source } from './source.ts';

/**
 * Reads a document of any supported format into a framework. Each format's reader is loaded only when it is needed.
 *
 * @param source the file, or several that belong together (one a level or one a role)
 * @param options `format` overrides what name and content say; `mapping` answers questions of an earlier reading
 * @returns the framework with warnings, or every problem found. A bad document never throws; a defect of ours does.
 */
export async function read(source: Source | Source[], options: ReadOptions = {}): Promise<ReadResult> {
  const sources = Array.isArray(source) ? source : [source];
  const file = sources[0]?.fileName ?? 'document';
  try {
    const size = sources.reduce((sum, each) => sum + each.bytes.length, 0);
    if (size > LIMITS.fileBytes) {
      return { ok: false, problems: [errorAt(file, {}, `${size} bytes`, `at most ${LIMITS.fileBytes} bytes`)] };
    }
    return await readAll(sources, file, options);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problems: shown(error.problems, file) };
    // Nesting beyond what a document has can exhaust a parser's stack; that is the file's fault, not ours.
    if (error instanceof RangeError)
      return { ok: false, problems: [errorAt(file, {}, 'nesting without end', 'a document')] };
    throw error;
  }
}

/** The first problems; a reader of a part that does not know its file leaves the name to be filled in here. */
function shown(problems: Problem[], file: string): Problem[] {
  return problems.slice(0, LIMITS.problemsShown).map((problem) => ({ ...problem, file: problem.file || file }));
}

async function readAll(sources: Source[], file: string, options: ReadOptions): Promise<ReadResult> {
  const [first] = sources;
  if (!first) return { ok: false, problems: [errorAt(file, {}, 'no file', 'a document')] };
  const format = options.format ?? formatOf(first);
  const drafted = sources.length > 1 ? await draftAll(sources, options) : await draftOf(first, format, options);
  if ('framework' in drafted) return { ok: true, framework: drafted.framework, warnings: [], outline: [] };
  const { draft, warnings, outline } = drafted;
  const made = { file, format, sha256: await sha256(sources.map((each) => each.bytes)), warnings };
  const framework = build(draft, options.mapping ? { ...made, mapping: options.mapping } : made);
  return { ok: true, framework, warnings, outline };
}

/** Several files that belong together; empty ones are remarked and left out. */
async function draftAll(sources: Source[], options: ReadOptions): Promise<Drafted> {
  const parts: Part[] = [];
  const warnings: Problem[] = [];
  for (const source of sources) {
    if (source.bytes.length === 0) {
      warnings.push(warningAt(source.fileName, {}, 'an empty file', 'a document; left out'));
      continue;
    }
    const drafted = await draftOf(source, options.format ?? formatOf(source), options);
    if ('framework' in drafted)
      fail(source.fileName, {}, 'a whole framework', 'only this file, since it needs no others');
    parts.push({ ...drafted, file: source.fileName });
  }
  const merged = mergeDrafts(parts, options.mapping?.role);
  return { ...merged, warnings: [...warnings, ...merged.warnings] };
}

async function draftOf(
  source: Source,
  format: Format,
  options: ReadOptions,
): Promise<Drafted | { framework: Framework }> {
  if (format === 'xlsx') return (await import('./xlsx.ts')).readXlsx(source, options.mapping);
  // Our own export of a hundred roles is JSON of some nine million bytes.
  const { text, warnings } = decode(source, format === 'json' ? LIMITS.fileBytes : LIMITS.textBytes);
  if (format === 'json' || format === 'yaml') return draftData(text, source.fileName, format, options);
  if (format === 'csv' || format === 'tsv') {
    const { readCsv } = await import('./csv.ts');
    const drafted = readCsv(text, source.fileName, options.mapping, format === 'tsv' ? '\t' : undefined);
    return { ...drafted, warnings: [...warnings, ...drafted.warnings] };
  }
  if (format === 'markdown') {
    const { readMarkdown } = await import('./markdown.ts');
    const drafted =
      (await draftFrontMatter(text, source.fileName, options)) ?? readMarkdown(text, source.fileName, options.mapping);
    return { ...drafted, warnings: [...warnings, ...drafted.warnings] };
  }
  if (format === 'html') {
    const { readHtml } = await import('./html.ts');
    const drafted = readHtml(text, source.fileName, options.mapping);
    return { ...drafted, warnings: [...warnings, ...drafted.warnings] };
  }
  const drafted = readText(text, source.fileName, options.mapping);
  return { ...drafted, warnings: [...warnings, ...drafted.warnings] };
}

/** Some sites keep the whole rubric in the front matter of a page. Null where it holds none, whatever else it holds. */
async function draftFrontMatter(text: string, file: string, options: ReadOptions): Promise<Drafted | null> {
  const { splitFrontMatter } = await import('./front-matter.ts');
  const { text: front, body } = splitFrontMatter(text);
  // Objects in a list: tags and links are plain lists.
  if (!/^ *- +[\w-]+:/m.test(front)) return null;
  const { parseYaml } = await import('./yaml-text.ts');
  const { draftStructure } = await import('./structure.ts');
  try {
    const drafted = draftStructure(parseYaml(front, file), file, options.mapping ?? {});
    if (!drafted.draft.roles.some((role) => role.levels.length > 1)) return null;
    const rest = body.trim().slice(0, LIMITS.noteLength);
    if (rest) drafted.draft.notes.push({ kind: 'page-text', text: rest });
    return drafted;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

async function draftData(text: string, file: string, format: 'json' | 'yaml', options: ReadOptions) {
  const values =
    format === 'json'
      ? (await import('./json-text.ts')).parseJson(text, file)
      : (await import('./yaml-text.ts')).parseYaml(text, file);
  const { isOwnFormat, readOwnFormat } = await import('./own-format.ts');
  const [first = null] = values;
  if (isOwnFormat(first)) return { framework: readOwnFormat(first, file) };
  const { draftStructure } = await import('./structure.ts');
  const named = values.map((value) => renameKeys(value, options.mapping?.columns));
  return draftStructure(named, file, options.mapping ?? {});
}
