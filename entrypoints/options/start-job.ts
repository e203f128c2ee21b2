import browser from 'webextension-polyfill';
import { builtin } from '../../rubric/catalog/index.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { keysOf } from '../background/stored-framework.ts';
import type { Job, JobResult, WholeInParts } from './framework-worker.ts';

export interface StartedJob {
  /** Never rejects. */
  answer: Promise<JobResult>;
  /** What a job of reading says second; of any other it never comes. */
  seen: Promise<JobResult>;
  /** Gives up: no answer comes after it. */
  stop(): void;
}

/** Starts a job in a worker of its own. */
export function startJob(job: Job): StartedJob {
  const worker = new Worker(new URL('./framework-worker.ts', import.meta.url), { type: 'module' });
  const waiting: ((result: JobResult) => void)[] = [];
  const next = () => new Promise<JobResult>((resolve) => waiting.push(resolve));
  const [answer, seen] = [next(), next()];
  worker.onmessage = ({ data }: MessageEvent<JobResult>) => {
    waiting.shift()?.(data);
    const goesOn = waiting.length > 0 && (data.done === 'read' || data.done === 'refused');
    if (!goesOn) worker.terminate();
  };
  worker.onerror = () => {
    for (const resolve of waiting.splice(0)) resolve({ done: 'fault', name: 'worker' });
  };
  worker.postMessage(job);
  return { answer, seen, stop: () => worker.terminate() };
}

/** A framework in force as a worker takes it: its parts as they are stored, still packed. */
export async function wholeInParts(framework: FrameworkInForce): Promise<WholeInParts> {
  if (framework.restKey === undefined) return builtin();
  return { stored: framework, parts: await browser.storage.local.get(keysOf(framework)) };
}
