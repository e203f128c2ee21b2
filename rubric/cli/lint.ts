import { lint } from '../lint.ts';
import { readArguments } from './arguments.ts';
import { loadFramework } from './files.ts';

/** `lint FRAMEWORK.json`: one JSON line for each finding; status 0, since a finding is a remark and no error. */
export async function run(args: string[]): Promise<void> {
  const { files } = readArguments(args, []);
  for (const finding of lint(await loadFramework(files[0]))) process.stdout.write(`${JSON.stringify(finding)}\n`);
}
