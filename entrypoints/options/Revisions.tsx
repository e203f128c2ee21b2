import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { goBackTo, type Revision, revisionsOf } from '../background/own-frameworks.ts';
import type { StoredFramework } from '../background/stored-framework.ts';

interface RevisionsProps {
  framework: StoredFramework;
  onSaid(said: string): void;
}

/** The revisions of a framework that are kept: when, what changed, and the way back to each. */
export function Revisions({ framework, onSaid }: RevisionsProps) {
  const t = useStrings();
  const [revisions, setRevisions] = useState<readonly Revision[]>([]);
  const look = async () => setRevisions(await revisionsOf(framework.id));
  const goBack = async (revision: Revision) => {
    const to = revision.framework.revision;
    await goBackTo(revision, t('revisionBack', to)).then(
      () => onSaid(t('revisionBackDone', to)),
      () => onSaid(t('notSaved')),
    );
    await look();
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && void look()}>
      <summary>{t('revisions')}</summary>
      <ol className="revisions">
        {revisions.map((revision) => (
          <li key={revision.framework.revision}>
            <span>
              {t('frameworkRevision', revision.framework.revision)} ·{' '}
              <time dateTime={revision.at}>{new Date(revision.at).toLocaleString()}</time> · {revision.summary}
            </span>
            {revision.framework.revision !== framework.revision && (
              <button type="button" className="link" onClick={() => void goBack(revision)}>
                {t('revisionGoBack', revision.framework.revision)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
