import { idsFor } from '../../rubric/ids.ts';
import type { LintFinding } from '../../rubric/lint.ts';
import { type Mapping, type OutlineNote, type Problem, read, type Source } from '../../rubric/read/index.ts';
import type { Framework } from '../../rubric/schema.ts';
import type { SourceView } from '../../rubric/source-view.ts';
import type { FrameworkUpdate } from '../../rubric/update.ts';
import type { WriteFormat } from '../../rubric/write/index.ts';
import {
  type PackedFramework,
  packFramework,
  type StoredFramework,
  unpackFramework,
} from '../background/stored-framework.ts';

/**
 * Whatever touches a whole framework runs here, away from the page's own thread: a hundred roles come and go as packed text.
 * One job a worker; it is given up by terminating it. What a job needs beside the reading is loaded when it is wanted.
 */
export type Job =
  /** Answers twice: what was read, or why nothing was; then how the source looks beside it. */
  | { do: 'read'; sources: Source[]; mapping: Mapping }
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
  try {
    for await (const result of perform(event.data)) postMessage(result);
  } catch (error) {
    const result: JobResult = { done: 'fault', name: error instanceof Error ? error.name : 'Error' };
    postMessage(result);
  }
});

async function* perform(job: Job): AsyncGenerator<JobResult> {
  if (job.do === 'read') return yield* readAndView(job.sources, job.mapping);
  if (job.do === 'update') {
    const { keepIds } = await import('../../rubric/update.ts');
    const [before, after] = await Promise.all([wholeOf(job.before), wholeOf(job.after)]);
    if (!before || !after) return yield { done: 'damaged' };
    const { framework, updates, isSame } = keepIds(before, after);
    return yield { done: 'updated', framework: await packFramework(framework), updates, isSame };
  }
  const whole = await wholeOf(job.framework);
  if (!whole) return yield { done: 'damaged' };
  if (job.do === 'copy') {
    const { freshIds } = await import('../../rubric/update.ts');
    const copy = freshIds(whole, idsFor(crypto.randomUUID()));
    return yield { done: 'copied', framework: await packFramework({ ...copy, revision: 1 }) };
  }
  if (job.do === 'write') {
    const { write } = await import('../../rubric/write/index.ts');
    return yield { done: 'written', text: write(whole, job.format) };
  }
  const { lint } = await import('../../rubric/lint.ts');
  yield { done: 'linted', findings: lint(whole) };
}

async function* readAndView(sources: Source[], mapping: Mapping): AsyncGenerator<JobResult> {
  const result = await read(sources, { mapping });
  if (result.ok) {
    const { framework, warnings, outline } = result;
    yield { done: 'read', framework: await packFramework(framework), warnings, outline };
  } else yield { done: 'refused', problems: result.problems };
  const [{ SHOWN, sourceViews }, { emptyPlaces }] = await Promise.all([
    import('../../rubric/source-view.ts'),
    import('../../rubric/lint/gaps.ts'),
  ]);
  const framework = result.ok ? result.framework : null;
  const views = sources.flatMap((source) => sourceViews(source, framework, mapping));
  const empty = (framework?.roles ?? []).reduce((sum, role) => sum + emptyPlaces(role), 0);
  yield { done: 'viewed', views: views.map((view) => cutShort(view, SHOWN)), emptyPlaces: empty };
}

async function wholeOf(framework: WholeInParts): Promise<Framework | null> {
  return 'parts' in framework ? unpackFramework(framework.stored, framework.parts) : framework;
}

/** What is shown of a view; its counts were taken of the whole. */
function cutShort(view: SourceView, most: number): SourceView {
  if (view.kind === 'table') return { ...view, rows: view.rows.slice(0, most) };
  if (view.kind === 'paths') return { ...view, paths: view.paths.slice(0, most) };
  return { ...view, lines: view.lines.slice(0, most) };
}
