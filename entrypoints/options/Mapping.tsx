import { type ReactNode, useEffect, useRef } from 'react';
import { useStrings } from '../../components/strings.tsx';
import type { Mapping as Answers } from '../../rubric/read/index.ts';
import { SourcePane } from './SourcePane.tsx';
import type { Asked } from './use-import.ts';

interface MappingProps {
  asked: Asked;
  onMapping(mapping: Answers): void;
  /** What was read, or why nothing was. */
  children: ReactNode;
}

/** The source at one side and what became of it at the other. */
export function Mapping({ asked, onMapping, children }: MappingProps) {
  const t = useStrings();
  const { views, mapping, isRemembered, isBusy } = asked;
  const all = useRef<HTMLDivElement>(null);
  // It comes below the boxes from which it was asked for, out of sight as a rule.
  useEffect(() => {
    // What it answers is a promise in newer browsers, and an effect's answer would be called when it ends.
    all.current?.scrollIntoView({ block: 'start' });
  }, []);
  const hasSource = views !== null && views.length > 0;
  return (
    <div ref={all} className={hasSource ? 'mapping two' : 'mapping'} aria-busy={isBusy}>
      {isRemembered && (
        <p className="note">
          {t('importRemembered')}{' '}
          <button type="button" onClick={() => onMapping({})}>
            {t('importAfresh')}
          </button>
        </p>
      )}
      {hasSource && <SourcePane views={views} mapping={mapping} onMapping={onMapping} />}
      {children}
    </div>
  );
}
