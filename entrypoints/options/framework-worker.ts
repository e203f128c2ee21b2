import { idsFor } from '../../rubric/ids.ts';
import { emptyPlaces } from '../../rubric/lint/gaps.ts';
import { type LintFinding, lint } from '../../rubric/lint.ts';
import { type Mapping, type OutlineNote, type Problem, read, type Source } from '../../rubric/read/index.ts';
import type { Framework } from '../../rubric/schema.ts';
import { SHOWN, type SourceView, sourceViews } from '../../rubric/source-view.ts';
import { type FrameworkUpdate, freshIds, keepIds } from '../../rubric/update.ts';
import { type WriteFormat, write } from '../../rubric/write/index.ts';
import {
  type PackedFramework,
  packFramework,
  type StoredFramework,
  unpackFramework,
  unpackWhole,
} from '../background/stored-framework.ts';

/**
 * Whatever touches a whole framework runs here, away from the page's own thread: a hundred roles come and go as packed text.
 * One job a worker; it is given up by terminating it.
 */
export type Job =
  | { do: 'read'; sources: Source[]; mapping: Mapping }
  | { do: 'view'; sources: Source[]; mapping: Mapping; framework: PackedFramework | null }
  | { do: 'write'; framework: WholeInParts; format: WriteFormat }
  | { do: 'lint'; framework: WholeInParts }
  /** Reads `after` as an update of `before`. */
  | { do: 'update'; before: WholeInParts; after: WholeInParts }
  /** Makes another framework of it, with ids of its own. */
  | { do: 'copy'; framework: WholeInParts };

/** A stored framework with its parts by key, or the one that ships. */
export type WholeInParts = { stored: StoredFramework; parts: Record<string, unknown> } | Framework;

export type JobResult =
  | { done: 'read'; framework: PackedFramework; warnings: Problem[]; outline: OutlineNote[] }
  | { done: 'refused'; problems: Problem[] }
  /** `emptyPlaces` are those that a full grid would have. */
  | { done: 'viewed'; views: SourceView[]; emptyPlaces: number }
  | { done: 'written'; text: string }
  | { done: 'linted'; findings: LintFinding[] }
  | ({ done: 'updated'; framework: PackedFramework } & Pick<FrameworkUpdate, 'updates' | 'isSame'>)
  | { done: 'copied'; framework: PackedFramework }
  /** A part is missing or damaged. */
  | { done: 'damaged' }
  /** A fault of ours, by its name. */
  | { done: 'fault'; name: string };

addEventListener('message', async (event: MessageEvent<Job>) => {
  postMessage(
    await perform(event.data).catch((error): JobResult => ({ done: 'fault', name: String(error?.name ?? 'Error') })),
  );
});

async function perform(job: Job): Promise<JobResult> {
  if (job.do === 'read') {
    const result = await read(job.sources, { mapping: job.mapping });
    if (!result.ok) return { done: 'refused', problems: result.problems };
    const { framework, warnings, outline } = result;
    return { done: 'read', framework: await packFramework(framework), warnings, outline };
  }
  if (job.do === 'view') {
    const framework = job.framework && (await unpackWhole(job.framework));
    const views = job.sources.flatMap((source) => sourceViews(source, framework, job.mapping));
    const empty = (framework?.roles ?? []).reduce((sum, role) => sum + emptyPlaces(role), 0);
    return { done: 'viewed', views: views.map(cutShort), emptyPlaces: empty };
  }
  if (job.do === 'update') {
    const [before, after] = await Promise.all([wholeOf(job.before), wholeOf(job.after)]);
    if (!before || !after) return { done: 'damaged' };
    const { framework, updates, isSame } = keepIds(before, after);
    return { done: 'updated', framework: await packFramework(framework), updates, isSame };
  }
  const whole = await wholeOf(job.framework);
  if (!whole) return { done: 'damaged' };
  if (job.do === 'copy') {
    const copy = freshIds(whole, idsFor(crypto.randomUUID()));
    return { done: 'copied', framework: await packFramework({ ...copy, revision: 1 }) };
  }
  if (job.do === 'write') return { done: 'written', text: write(whole, job.format) };
  return { done: 'linted', findings: lint(whole) };
}

async function wholeOf(framework: WholeInParts): Promise<Framework | null> {
  return 'parts' in framework ? unpackFramework(framework.stored, framework.parts) : framework;
}

/** What is shown of a view; its counts were taken of the whole. */
function cutShort(view: SourceView): SourceView {
  if (view.kind === 'table') return { ...view, rows: view.rows.slice(0, SHOWN) };
  if (view.kind === 'paths') return { ...view, paths: view.paths.slice(0, SHOWN) };
  return { ...view, lines: view.lines.slice(0, SHOWN) };
}
