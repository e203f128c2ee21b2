import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { builtin } from '../../catalog/index.ts';
import { read } from '../../read/index.ts';
import type { Role } from '../../schema.ts';
import { matchLine } from '../match.ts';
import { type MeaningTable, sentenceVector } from '../meaning.ts';
import { prepare } from '../read-draft.ts';
import { shippedMeaning } from '../shipped-meaning.ts';
import { wordsOf } from '../words.ts';
import { heldBack } from './held-back.ts';

/**
 * Prints how well the reading does on every labelled set that is at hand, with parts left out in turn. `node measure.ts [SHARED] [--aside]`: the
 * folder with `drafts/score.mjs`, by default the one beside the repository. Only with `--aside` are the drafts read that were kept
 * aside while anything was tuned: half of the shared ones by a hash of their text, and all of the warehouse's.
 */
const here = import.meta.dirname;
const aside = process.argv.includes('--aside');
const shared = resolve(process.argv.slice(2).find((each) => each !== '--aside') ?? join(here, '../../../../shared'));
const scorer = join(shared, 'drafts/score.mjs');
if (!existsSync(scorer)) throw new Error(`${scorer}: no scorer, expected the folder of shared data as the argument`);
const folder = mkdtempSync(join(tmpdir(), 'reading-'));

const whole = shippedMeaning();
const plain: MeaningTable = { ...whole, wordings: new Map() };
const role = builtin().roles[0] as Role;
const drafts = halfOf(join(shared, 'drafts/drafts.jsonl'), 0);
const second = heldBack(role);

row('set', ['level', 'w1', 'band', 'dim', 'cell1', 'cell3', 'stm5', 'off', 'wrong', 'contraF1', 'ms95']);
measure('own, words alone', role, drafts, null);
measure('own, + meaning', role, drafts, plain);
measure('own, + wordings', role, drafts, whole);
measure('second wordings by the first', role, file('second', second.lines), {
  ...whole,
  wordings: vectorsOf(second.first),
});
if (aside) {
  measure('own, kept aside', role, halfOf(join(shared, 'drafts/drafts.jsonl'), 1), whole);
  measure('own, all', role, join(shared, 'drafts/drafts.jsonl'), whole);
}
for (const path of [
  ...(aside ? [join(shared, 'rubrics/warehouse-shift-supervisor.txt')] : []),
  join(here, 'dev/building-surveyor.txt'),
  join(here, 'dev/cabin-purser.txt'),
  join(here, 'dev/claims-handler.txt'),
]) {
  if (!existsSync(path)) continue;
  const other = await roleIn(path);
  measure(`${other.name}, words alone`, other, path.replace(/\.txt$/, '.drafts.jsonl'), null);
  measure(`${other.name}, + meaning`, other, path.replace(/\.txt$/, '.drafts.jsonl'), whole);
}

function measure(name: string, of: Role, gold: string, meaning: MeaningTable | null): void {
  const prepared = prepare(of, meaning);
  const predictions = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      // The processor's time: the machine may have other work.
      const start = process.cpuUsage();
      const prediction = matchLine(JSON.parse(line), of, prepared);
      const { user, system } = process.cpuUsage(start);
      return { ...prediction, ms: (user + system) / 1000 };
    });
  const scored = execFileSync(process.execPath, [scorer, file('predictions', predictions), '--gold', gold, '--json']);
  const { metrics: m } = JSON.parse(scored.toString());
  const shares = [m.levelExact, m.levelWithin1, m.band, m.dimension, m.cellTop1, m.cellTop3, m.statementTop5];
  const rest = [m.offRejected, m.onFalselyRejected, m.contradictionF1];
  const figures = [...shares, ...rest].map((share) =>
    typeof share === 'number' ? String(Math.round(share * 100)) : '-',
  );
  row(name, [...figures, m.msP95.toFixed(1)]);
}

/** The drafts whose text's hash is even (0) or odd (1). */
function halfOf(path: string, half: 0 | 1): string {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const drafts = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  const chosen = drafts.filter(
    ({ id, text }) =>
      (createHash('sha1')
        .update(id + text)
        .digest()[0] ?? 0) %
        2 ===
      half,
  );
  return file(`half-${half}`, chosen);
}

function vectorsOf(wordings: Map<string, string[]>): MeaningTable['wordings'] {
  const vectorsIn = (texts: string[]) => texts.flatMap((text) => [...(sentenceVector(wordsOf(text), whole) ?? [])]);
  return new Map(
    [...wordings].map(([statement, texts]) => [statement, Float64Array.from(vectorsIn([statement, ...texts]))]),
  );
}

async function roleIn(path: string): Promise<Role> {
  const result = await read({ fileName: basename(path), bytes: readFileSync(path) });
  const first = result.ok ? result.framework.roles[0] : undefined;
  if (first === undefined) throw new Error(`${path}: no role, expected a framework`);
  return first;
}

function file(name: string, lines: readonly object[]): string {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

function row(name: string, figures: readonly string[]): void {
  process.stdout.write(`${name.padEnd(44)}${figures.map((figure) => figure.padStart(9)).join('')}\n`);
}
