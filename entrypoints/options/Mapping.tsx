import type { ReactNode } from 'react';
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
  const hasSource = views !== null && views.length > 0;
  return (
    <div className={hasSource ? 'mapping two' : 'mapping'} aria-busy={isBusy}>
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
