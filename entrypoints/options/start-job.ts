import browser from 'webextension-polyfill';
import { builtin } from '../../rubric/catalog/index.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { keysOf } from '../background/stored-framework.ts';
import type { Job, JobResult, WholeInParts } from './framework-worker.ts';

/**
 * Starts a job in a worker of its own.
 *
 * @returns the answer, which never rejects, and a way to give up, after which no answer comes
 */
export function startJob(job: Job): { answer: Promise<JobResult>; stop(): void } {
  const worker = new Worker(new URL('./framework-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<JobResult>((resolve) => {
    worker.onmessage = (event: MessageEvent<JobResult>) => {
      worker.terminate();
      resolve(event.data);
    };
    worker.onerror = () => resolve({ done: 'fault', name: 'worker' });
  });
  worker.postMessage(job);
  return { answer, stop: () => worker.terminate() };
}

/** A framework in force as a worker takes it: its parts as they are stored, still packed. */
export async function wholeInParts(framework: FrameworkInForce): Promise<WholeInParts> {
  if (framework.restKey === undefined) return builtin();
  return { stored: framework, parts: await browser.storage.local.get(keysOf(framework)) };
}
