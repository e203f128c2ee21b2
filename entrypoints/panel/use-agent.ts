import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Outcome, PanelToAgent } from '../background/protocol.ts';
import { hear, NO_PAGE, type PageInPanel } from './page-state.ts';
import type { AgentLink } from './pairing.ts';

type WithoutId<T> = T extends { requestId: number } ? Omit<T, 'requestId'> : never;
type Request = WithoutId<PanelToAgent>;

/** The conversation with the page agent: what it told, what it kept for us, and requests with their answers. */
export interface Agent {
  page: PageInPanel;
  /** What an earlier load of this frame asked to keep; undefined until the agent said hello. */
  kept: unknown;
  send(message: PanelToAgent): void;
  insert(fieldId: string | null, text: string): Promise<Outcome>;
  undo(): Promise<boolean>;
}

export function useAgent(link: AgentLink): Agent {
  const [page, dispatch] = useReducer(hear, NO_PAGE);
  const [kept, setKept] = useState<unknown>(undefined);
  const waiting = useRef(new Map<number, (answer: Outcome | boolean) => void>());
  const lastId = useRef(0);

  useEffect(() => {
    link.listen((message) => {
      if (message.type === 'hello') setKept(message.kept);
      if (message.type === 'outcome') waiting.current.get(message.requestId)?.(message.outcome);
      if (message.type === 'undone') waiting.current.get(message.requestId)?.(message.ok);
      dispatch(message);
    });
  }, [link]);

  const ask = useCallback(
    (request: Request) =>
      new Promise<Outcome | boolean>((resolve) => {
        lastId.current += 1;
        const requestId = lastId.current;
        waiting.current.set(requestId, (answer) => {
          waiting.current.delete(requestId);
          resolve(answer);
        });
        link.send({ ...request, requestId } as PanelToAgent);
      }),
    [link],
  );

  return useMemo(
    () => ({
      page,
      kept,
      send: link.send,
      insert: (fieldId, text) => ask({ type: 'insert', fieldId, text }) as Promise<Outcome>,
      undo: () => ask({ type: 'undo' }) as Promise<boolean>,
    }),
    [page, kept, link, ask],
  );
}
