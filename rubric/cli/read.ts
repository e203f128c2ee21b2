import { formatProblem, type Mapping } from '../read/index.ts';
import { parseMapping } from '../read/mapping.ts';
import { writeJson } from '../write/json.ts';
import { oneOf, readArguments } from './arguments.ts';
import { CommandError } from './command-error.ts';
import { readDocument, readTextFile } from './files.ts';

const FORMATS = ['text', 'markdown', 'csv', 'tsv', 'json', 'yaml', 'html', 'xlsx'] as const;

/** `read FILE… [--format F] [--mapping M.json]`: the framework as JSON; warnings on stderr. */
export async function run(args: string[]): Promise<void> {
  const { files, options } = readArguments(args, ['format', 'mapping'] as const);
  if (files.length === 0) throw new CommandError(['read: expected a file']);
  const format = options.format === undefined ? undefined : oneOf('format', options.format, FORMATS);
  const mapping = options.mapping === undefined ? undefined : mappingFrom(options.mapping);
  const result = await readDocument(files, { ...(format ? { format } : {}), ...(mapping ? { mapping } : {}) });
  for (const warning of result.warnings) console.error(formatProblem(warning));
  process.stdout.write(writeJson(result.framework));
}

function mappingFrom(path: string): Mapping {
  const parsed = parseMapping(readTextFile(path));
  if ('problem' in parsed) throw new CommandError([`${path}:${parsed.path}: error: ${parsed.problem}`]);
  return parsed.mapping;
}
