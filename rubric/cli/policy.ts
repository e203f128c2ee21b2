import { POLICY_BROWSERS, policyFor } from '../policy.ts';
import { oneOf, readArguments } from './arguments.ts';
import { loadFramework } from './files.ts';

/** `policy FRAMEWORK.json --browser chrome|firefox`: the policy file that ships the framework to a company's browsers. */
export async function run(args: string[]): Promise<void> {
  const { files, options } = readArguments(args, ['browser'] as const);
  const browser = oneOf('browser', options.browser, POLICY_BROWSERS);
  process.stdout.write(`${JSON.stringify(policyFor(await loadFramework(files[0]), browser), null, 2)}\n`);
}
