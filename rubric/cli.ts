import { CommandError } from './cli/command-error.ts';

/** `npm run --silent rubric -- VERB …`: JSON on stdout, messages on stderr, exit status 0 or 1. Each verb loads on its own. */
const VERBS: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  read: () => import('./cli/read.ts'),
  write: () => import('./cli/write.ts'),
  lint: () => import('./cli/lint.ts'),
  match: () => import('./cli/match.ts'),
  voice: () => import('./cli/voice.ts'),
  policy: () => import('./cli/policy.ts'),
};

// A reader that has seen enough, such as `head`, closes the pipe: no mistake of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [verb = '', ...args] = process.argv.slice(2);
try {
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!load) throw new CommandError([`usage: rubric ${Object.keys(VERBS).join('|')} …`]);
  await (await load()).run(args);
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  for (const line of error.lines) console.error(line);
  process.exitCode = 1;
}
