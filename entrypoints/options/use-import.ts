import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapping, OutlineNote, Problem, Source } from '../../rubric/read/index.ts';
import type { SourceView } from '../../rubric/source-view.ts';
import type { PackedFramework } from '../background/stored-framework.ts';
import { mappingFor } from './remembered-mapping.ts';
import { startJob } from './start-job.ts';

export type Import =
  | { step: 'empty' }
  | { step: 'reading' }
  | ({ step: 'read'; framework: PackedFramework; warnings: Problem[]; outline: OutlineNote[] } & Asked)
  | ({ step: 'refused'; problems: Problem[] } & Asked)
  | { step: 'fault' };

/** What was read, with which answers, and the source beside it: null until it was looked at. */
export interface Asked {
  sources: Source[];
  mapping: Mapping;
  /** The answers are those of the last document of this shape, nobody was asked. */
  isRemembered: boolean;
  views: SourceView[] | null;
  emptyPlaces: number | null;
  /** It is being read or looked at again, with another answer. */
  isBusy: boolean;
}

/** Reading documents in a worker: start, answer a question, give up. Nothing is saved here. */
export function useImport() {
  const [state, setState] = useState<Import>({ step: 'empty' });
  const stopReading = useRef<() => void>(undefined);
  const lastSeen = useRef<{ sources: Source[]; views: SourceView[] }>(undefined);
  const stop = useCallback(() => stopReading.current?.(), []);
  useEffect(() => stop, [stop]);

  /** Reads with these answers; with null, with those remembered for a document of this shape. */
  const start = useCallback(
    async (sources: Source[], answers: Mapping | null = null) => {
      stop();
      let isStopped = false;
      stopReading.current = () => {
        isStopped = true;
      };
      // While an answer is tried, what was there stays: nobody loses the place in it.
      setState((shown) => {
        const isAgain = (shown.step === 'read' || shown.step === 'refused') && shown.sources === sources;
        return isAgain ? { ...shown, isBusy: true } : { step: 'reading' };
      });
      const readWith = async (mapping: Mapping, isRemembered: boolean): Promise<void> => {
        const asked: Asked = {
          sources,
          mapping,
          isRemembered,
          // Until the source was looked at again, what is shown of it is what was taken before.
          isBusy: true,
          views: lastSeen.current?.sources === sources ? lastSeen.current.views : null,
          emptyPlaces: null,
        };
        const job = startJob({ do: 'read', sources, mapping });
        stopReading.current = () => {
          isStopped = true;
          job.stop();
        };
        const result = await job.answer;
        if (isStopped) return;
        if (result.done !== 'read' && result.done !== 'refused') return setState({ step: 'fault' });
        const shown: Import =
          result.done === 'read' ? { step: 'read', ...result, ...asked } : { step: 'refused', ...result, ...asked };
        setState(shown);
        const seen = await job.seen;
        if (isStopped) return;
        const views = seen.done === 'viewed' ? seen.views : [];
        lastSeen.current = { sources, views };
        const remembered = answers === null && !isRemembered ? await mappingFor(views[0]?.shape ?? '') : null;
        if (remembered && !isStopped) return readWith({ ...remembered, ...mapping }, true);
        setState({ ...shown, isBusy: false, views, emptyPlaces: seen.done === 'viewed' ? seen.emptyPlaces : null });
      };
      await readWith(answers ?? {}, false);
    },
    [stop],
  );

  const cancel = useCallback(() => {
    stop();
    setState({ step: 'empty' });
  }, [stop]);

  return { state, start, cancel };
}
