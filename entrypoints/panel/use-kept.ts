import { useEffect, useState } from 'react';
import { type InsertedExample, Kept } from './kept.ts';
import type { Agent } from './use-agent.ts';
import { NEUTRAL, type View } from './view.ts';

/** What the reviewer looks at and which examples went in: begun with what an earlier load of this frame kept, and kept on. */
export function useKept({ kept, page, send }: Agent) {
  const [view, setView] = useState<View>(NEUTRAL);
  const [examples, setExamples] = useState<readonly InsertedExample[]>([]);
  useEffect(() => {
    const earlier = Kept.safeParse(kept);
    if (!earlier.success) return;
    setView(earlier.data.view);
    setExamples(earlier.data.examples);
  }, [kept]);
  const { form } = page;
  useEffect(() => {
    if (form) send({ type: 'keep', kept: { view, examples: [...examples] } satisfies Kept });
  }, [view, examples, form, send]);
  return { view, setView, examples, setExamples };
}
