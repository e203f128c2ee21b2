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

/** What was read as an update of one that is there; null while it is compared, or where it is of none. */
export function useUpdate(framework: PackedFramework, before: FrameworkInForce | null): Update | 'damaged' | null {
  const [compared, setCompared] = useState<{ update: Update | 'damaged'; of: FrameworkInForce } | null>(null);
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
      if (!isStopped) setCompared({ update: result.done === 'updated' ? result : 'damaged', of: before });
    })();
    return () => {
      isStopped = true;
      stop();
    };
  }, [framework, before]);
  return compared && compared.of === before ? compared.update : null;
}
