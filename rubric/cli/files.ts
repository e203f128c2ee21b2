import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { builtin } from '../catalog/index.ts';
import { formatProblem, type ReadOptions, type ReadResult, read, type Source } from '../read/index.ts';
import type { Framework } from '../schema.ts';
import { CommandError } from './command-error.ts';

/**
 * The framework an argument names: `builtin`, or a file in any format that can be read.
 *
 * @throws CommandError with the problems of the file, or when there is none
 */
export async function loadFramework(argument: string | undefined, options: ReadOptions = {}): Promise<Framework> {
  if (!argument) throw new CommandError(['expected a framework: "builtin" or a file']);
  if (argument === 'builtin') return builtin();
  return (await readDocument([argument], options)).framework;
}

/**
 * Reads files, or the documents in a folder, that make one framework together.
 *
 * @throws CommandError with one line for each problem
 */
export async function readDocument(paths: string[], options: ReadOptions): Promise<Extract<ReadResult, { ok: true }>> {
  const sources = paths.flatMap(sourcesAt);
  const result = await read(sources, options);
  if (result.ok) return result;
  const names = new Map(sources.map((source, index) => [source.fileName, paths[index] ?? source.fileName]));
  throw new CommandError(
    result.problems.map((problem) => formatProblem({ ...problem, file: names.get(problem.file) ?? problem.file })),
  );
}

/** The text of a file, without its byte order mark. */
export function readTextFile(path: string): string {
  return withFile(path, () => readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
}

const DOCUMENT = /\.(md|markdown|txt|csv|tsv|json|ya?ml|html?|xlsx)$/i;

function sourcesAt(path: string): Source[] {
  return withFile(path, () => {
    if (!statSync(path).isDirectory()) return [{ fileName: basename(path), bytes: readFileSync(path) }];
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    return names
      .filter((name) => DOCUMENT.test(name) && statSync(join(path, name)).isFile())
      .filter((name) => !/(^|\/)(readme|licen[cs]e|code_of_conduct|contributing)\b/i.test(name))
      .map((name) => ({ fileName: relative(path, join(path, name)), bytes: readFileSync(join(path, name)) }));
  });
}

function withFile<Result>(path: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === undefined) throw error;
    throw new CommandError([`${path}:1:1: error: no file that can be opened (${code}), expected a document`]);
  }
}
