import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtin } from '../../catalog/index.ts';
import type { Role } from '../../schema.ts';
import { prepare, readDraft } from '../read-draft.ts';
import { shippedMeaning } from '../shipped-meaning.ts';

/**
 * Prints how many milliseconds of the processor's time it takes to open the table, to make the role that ships ready, to read drafts of 300 words
 * that were never seen, one after the other, and to read one again after a key press. `node speed.ts`, each time in a fresh process.
 */
const bank = readFileSync(join(import.meta.dirname, 'bank/professions-b.txt'), 'utf8');
const sentences = bank.split('\n').flatMap((line) => /^[1-5][otsgb] (.*)/.exec(line)?.[1] ?? []);
const role = builtin().roles[0] as Role;

const [opened, table] = timed(() => shippedMeaning());
const [ready, prepared] = timed(() => prepare(role, table));
say('open the table', [opened]);
say('make the role ready', [ready]);
const figures = [0, 1, 2, 3, 4, 5].map((at) => {
  const draft = draftFrom(at * 30);
  const [first] = timed(() => readDraft(draft, prepared));
  const [again] = timed(() => readDraft(`${draft}x`, prepared));
  return { first, again };
});
say(
  'read 300 words',
  figures.map(({ first }) => first),
);
say(
  'read them after a key',
  figures.map(({ again }) => again),
);

function draftFrom(start: number): string {
  let draft = '';
  for (let at = start; draft.split(' ').length < 300; at += 1) draft += `${sentences[at % sentences.length]} `;
  return draft.trim();
}

function timed<T>(work: () => T): [number, T] {
  const start = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, made];
}

function say(what: string, figures: readonly number[]): void {
  process.stdout.write(`${what.padEnd(28)}${figures.map((ms) => ms.toFixed(1).padStart(8)).join('')}\n`);
}
