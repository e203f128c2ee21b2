import { readFileSync } from 'node:fs';
import { foldName } from '../fold.ts';
import type { Framework, Role } from '../schema.ts';
import { readArguments } from './arguments.ts';
import { CommandError } from './command-error.ts';
import { loadFramework } from './files.ts';

/** `match --framework F [--role NAME] < drafts.jsonl`: one prediction line for each draft, with the milliseconds it took. */
export async function run(args: string[]): Promise<void> {
  const { options } = readArguments(args, ['framework', 'role'] as const);
  const role = pickRole(await loadFramework(options.framework ?? 'builtin'), options.role);
  const { matchLine } = await import('../reading/match.ts');
  const lines = readFileSync(0, 'utf8').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (!line.trim()) return;
    const draft = parseDraft(line, index + 1);
    const start = performance.now();
    const prediction = matchLine(draft, role);
    const ms = Math.round((performance.now() - start) * 100) / 100;
    process.stdout.write(`${JSON.stringify({ ...prediction, ms })}\n`);
  });
}

function pickRole(framework: Framework, name: string | undefined): Role {
  const role = name ? framework.roles.find((each) => foldName(each.name) === foldName(name)) : framework.roles[0];
  if (role) return role;
  throw new CommandError([`--role ${name}: expected one of ${framework.roles.map((each) => each.name).join(', ')}`]);
}

function parseDraft(
  line: string,
  number: number,
): { id: string; text: string; chosen?: { level: number; band?: string } | null } {
  try {
    const draft = JSON.parse(line);
    if (typeof draft?.id === 'string' && typeof draft.text === 'string') return draft;
  } catch {
    // Said below, with the line's number.
  }
  throw new CommandError([`stdin:${number}:1: error: no draft, expected a JSON object with "id" and "text"`]);
}
