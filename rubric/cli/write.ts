import { WRITE_FORMATS, write } from '../write/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { loadFramework } from './files.ts';

/** `write FRAMEWORK.json --format text|markdown|csv|json`: the document, exactly as it belongs in a file. */
export async function run(args: string[]): Promise<void> {
  const { files, options } = readArguments(args, ['format'] as const);
  const format = oneOf('format', options.format, WRITE_FORMATS);
  process.stdout.write(write(await loadFramework(files[0]), format));
}
