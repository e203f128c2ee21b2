import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapping, OutlineNote, Problem, Source } from '../../rubric/read/index.ts';
import type { PackedFramework } from '../background/stored-framework.ts';
import { startJob } from './start-job.ts';

export type Import =
  | { step: 'empty' }
  | { step: 'reading' }
  | ({ step: 'read'; framework: PackedFramework; warnings: Problem[]; outline: OutlineNote[] } & Asked)
  | ({ step: 'refused'; problems: Problem[] } & Asked)
  | { step: 'fault' };

/** What was read, with which answers. */
interface Asked {
  sources: Source[];
  mapping: Mapping;
}

/** Reading documents in a worker: start, answer a question, give up. Nothing is saved here. */
export function useImport() {
  const [state, setState] = useState<Import>({ step: 'empty' });
  const stopReading = useRef<() => void>(undefined);
  const stop = useCallback(() => stopReading.current?.(), []);
  useEffect(() => stop, [stop]);

  const start = useCallback(
    (sources: Source[], mapping: Mapping = {}) => {
      stop();
      const job = startJob({ do: 'read', sources, mapping });
      stopReading.current = job.stop;
      setState({ step: 'reading' });
      void job.answer.then((result) => {
        if (result.done === 'read') setState({ step: 'read', ...result, sources, mapping });
        else if (result.done === 'refused') setState({ step: 'refused', ...result, sources, mapping });
        else setState({ step: 'fault' });
      });
    },
    [stop],
  );

  const cancel = useCallback(() => {
    stop();
    setState({ step: 'empty' });
  }, [stop]);

  return { state, start, cancel };
}
