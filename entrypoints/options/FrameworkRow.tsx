import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { WRITE_FORMATS, type WriteFormat } from '../../rubric/write/index.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { removeFramework, saveFramework } from '../background/own-frameworks.ts';
import type { StoredFramework } from '../background/stored-framework.ts';
import { saveFile } from '../panel/save-file.ts';
import { versionOf } from '../panel/version.ts';
import { CheckFramework } from './CheckFramework.tsx';
import { Revisions } from './Revisions.tsx';
import { startJob, wholeInParts } from './start-job.ts';

const FILES: Record<WriteFormat, string> = { text: 'txt', markdown: 'md', csv: 'csv', json: 'json' };

interface FrameworkRowProps {
  framework: FrameworkInForce;
  /** The company lets nobody bring another. */
  isLocked: boolean;
  onEdit(framework: StoredFramework): void;
}

/** One framework in force: which version it is, and what can be done with it. */
export function FrameworkRow({ framework, isLocked, onEdit }: FrameworkRowProps) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  const { kind } = framework.provenance;
  const isOwn = kind !== 'builtin' && kind !== 'policy';
  const exportAs = async (format: WriteFormat) => {
    const { answer } = startJob({ do: 'write', framework: await wholeInParts(framework), format });
    const result = await answer;
    if (result.done === 'written') saveFile(`${framework.name}.${FILES[format]}`, result.text);
    setSaid(result.done === 'written' ? '' : t(result.done === 'damaged' ? 'settingDamaged' : 'ourFault'));
  };
  const editCopy = async () => {
    const result = await startJob({ do: 'copy', framework: await wholeInParts(framework) }).answer;
    if (result.done !== 'copied') return setSaid(t(result.done === 'damaged' ? 'settingDamaged' : 'ourFault'));
    const copy = { ...result.framework, name: t('copyOf', framework.name) };
    await saveFramework(copy, t('revisionCopied', framework.name)).then(onEdit, () => setSaid(t('notSaved')));
  };
  return (
    <li>
      <div>
        <strong>{framework.name}</strong> <span className="aside">{versionOf(framework, t)}</span>
        {kind !== 'builtin' && (
          <div>
            <CheckFramework framework={framework} />
          </div>
        )}
        {isOwn && framework.restKey !== undefined && <Revisions framework={framework} onSaid={setSaid} />}
        <p role="status">{said}</p>
      </div>
      <div className="buttons">
        <span className="aside">{t('export')}</span>
        {WRITE_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="link"
            aria-label={t('exportNamed', framework.name, FILES[format])}
            onClick={() => void exportAs(format)}
          >
            {FILES[format]}
          </button>
        ))}
        {isOwn && (
          <button
            type="button"
            className="link"
            aria-label={t('editNamed', framework.name)}
            onClick={() => framework.restKey !== undefined && onEdit(framework)}
          >
            {t('edit')}
          </button>
        )}
        {!isOwn && !isLocked && (
          <button
            type="button"
            className="link"
            aria-label={t('editCopyNamed', framework.name)}
            onClick={() => void editCopy()}
          >
            {t('editCopy')}
          </button>
        )}
        {isOwn && (
          <button type="button" className="link" onClick={() => void removeFramework(framework.id)}>
            {t('frameworkRemove')}
          </button>
        )}
      </div>
    </li>
  );
}
