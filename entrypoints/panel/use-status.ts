import { useCallback, useEffect, useRef, useState } from 'react';
import type { Status } from '../../components/StatusLine.tsx';
import { type StringKey, useStrings } from '../../components/strings.tsx';
import type { Outcome } from '../background/protocol.ts';
import { copyText } from './copy.ts';
import type { Agent } from './use-agent.ts';

const UNDO_OFFERED = 60_000;

/** What happened last, in words, and the two things that make something happen; `insert` answers whether the text went in. */
export function useStatus(agent: Agent) {
  const t = useStrings();
  const [status, setStatus] = useState<Status>({ text: t('ready') });
  const expiry = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(expiry.current), []);

  const undo = useCallback(async () => {
    const undone = await agent.undo();
    setStatus({ text: t(undone ? 'undone' : 'notUndone') });
  }, [agent.undo, t]);

  const insert = useCallback(
    async (fieldId: string | null, text: string): Promise<boolean> => {
      clearTimeout(expiry.current);
      const outcome = await agent.insert(fieldId || null, text);
      if (outcome.kind === 'inserted') {
        const said = t(outcome.undoable ? 'inserted' : 'insertedNoUndo', outcome.label);
        setStatus({ text: said, onUndo: () => void undo() });
        expiry.current = setTimeout(() => setStatus({ text: said }), UNDO_OFFERED);
        return true;
      }
      const copied = await copyText(text);
      setStatus({ text: t(copied ? 'notInserted' : 'notInsertedNotCopied', reasonOf(outcome, t)) });
      return false;
    },
    [agent.insert, t, undo],
  );

  const copy = useCallback(
    async (text: string) => {
      clearTimeout(expiry.current);
      setStatus({ text: t((await copyText(text)) ? 'copied' : 'notCopied') });
    },
    [t],
  );

  return { status, insert, copy };
}

function reasonOf(outcome: Outcome & { kind: 'not-inserted' }, t: ReturnType<typeof useStrings>): string {
  return t(`reason_${outcome.reason.replaceAll('-', '_')}` as StringKey, outcome.limit ?? '');
}
