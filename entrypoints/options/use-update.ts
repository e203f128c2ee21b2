import { useEffect, useState } from 'react';
import type { RoleUpdate } from '../../rubric/update.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { keyed, type PackedFramework } from '../background/stored-framework.ts';
import { startJob, wholeInParts } from './start-job.ts';

export interface Update {
  /** What was read, with the ids of the one before. */
  framework: PackedFramework;
  updates: RoleUpdate[];
  isSame: boolean;
}

/** What was read as an update of one that is there; null while it is compared, where it is of none, or where that one is damaged. */
export function useUpdate(framework: PackedFramework, before: FrameworkInForce | null): Update | null {
  const [update, setUpdate] = useState<(Update & { of: FrameworkInForce }) | null>(null);
  useEffect(() => {
    if (!before) return;
    let stop = () => {};
    let isStopped = false;
    void (async () => {
      const inParts = await wholeInParts(before);
      if (isStopped) return;
      const job = startJob({ do: 'update', before: inParts, after: keyed(framework, 'unsaved') });
      stop = job.stop;
      const result = await job.answer;
      if (result.done === 'updated' && !isStopped) setUpdate({ ...result, of: before });
    })();
    return () => {
      isStopped = true;
      stop();
    };
  }, [framework, before]);
  return update && update.of === before ? update : null;
}
