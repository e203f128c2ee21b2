import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapping, ReadResult, Source } from '../../rubric/read/index.ts';

export type Import =
  | { step: 'empty' }
  | { step: 'reading' }
  | { step: 'read'; sources: Source[]; mapping: Mapping; result: ReadResult }
  | { step: 'fault' };

/** Reading documents in a worker: start, answer a question, give up. Nothing is saved here. */
export function useImport() {
  const [state, setState] = useState<Import>({ step: 'empty' });
  const worker = useRef<Worker>(undefined);
  const stop = useCallback(() => worker.current?.terminate(), []);
  useEffect(() => stop, [stop]);

  const start = useCallback(
    (sources: Source[], mapping: Mapping = {}) => {
      stop();
      const reader = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
      worker.current = reader;
      setState({ step: 'reading' });
      reader.onmessage = (event: MessageEvent<ReadResult | { fault: string }>) => {
        const result = event.data;
        setState('fault' in result ? { step: 'fault' } : { step: 'read', sources, mapping, result });
        reader.terminate();
      };
      reader.onerror = () => setState({ step: 'fault' });
      reader.postMessage({ sources, mapping });
    },
    [stop],
  );

  const cancel = useCallback(() => {
    stop();
    setState({ step: 'empty' });
  }, [stop]);

  return { state, start, cancel };
}
