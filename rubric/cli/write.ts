import { WRITE_FORMATS, write } from '../write/index.ts';
import { leftOut } from '../write/left-out.ts';
import { oneOf, readArguments } from './arguments.ts';
import { loadFramework } from './files.ts';

/** `write FRAMEWORK.json --format text|markdown|csv|json`: the document, exactly as it belongs in a file; on stderr what it cannot hold. */
export async function run(args: string[]): Promise<void> {
  const { files, options } = readArguments(args, ['format'] as const);
  const format = oneOf('format', options.format, WRITE_FORMATS);
  const framework = await loadFramework(files[0]);
  for (const sentence of leftOut(framework, format)) console.error(`${files[0]}: warning: in ${format}, ${sentence}`);
  process.stdout.write(write(framework, format));
}
