import { type ClipboardEvent, useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { WordsOf } from '../../components/words.tsx';
import type { Source } from '../../rubric/read/index.ts';
import { saveFramework } from '../background/own-frameworks.ts';
import { answered } from './answered.ts';
import { ImportedFramework } from './ImportedFramework.tsx';
import { RefusedImport } from './RefusedImport.tsx';
import { useImport } from './use-import.ts';

const ACCEPTED = '.txt,.md,.markdown,.csv,.tsv,.xlsx,.html,.htm,.json,.yaml,.yml';

/** Bring a rubric: a file, several, or what was copied from a document; look at what was understood; save. */
export function ImportFramework() {
  const t = useStrings();
  const { state, start, cancel } = useImport();
  const [pasted, setPasted] = useState<Source | null>(null);
  const [said, setSaid] = useState('');

  const chooseFiles = async (files: FileList | null) => {
    setSaid('');
    const chosen = await Promise.all(
      [...(files ?? [])].map(async (file) => ({
        fileName: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    if (chosen.length > 0) start(chosen);
  };
  // A copied table or page keeps its structure only as HTML; it is parsed as a document that never runs.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    setPasted(html ? { fileName: 'pasted.html', bytes: new TextEncoder().encode(html) } : null);
  };

  return (
    <div className="import">
      <h3>{t('importTitle')}</h3>
      <p>{t('importText')}</p>
      <label className="file">
        <span>{t('importFile')}</span>
        <input type="file" multiple accept={ACCEPTED} onChange={(event) => void chooseFiles(event.target.files)} />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSaid('');
          const text = String(new FormData(event.currentTarget).get('pasted') ?? '');
          if (!text.trim()) return;
          start([pasted ?? { fileName: 'pasted.txt', bytes: new TextEncoder().encode(text) }]);
        }}
      >
        <label>
          <span>{t('importPaste')}</span>
          <textarea name="pasted" rows={5} onPaste={onPaste} onInput={() => setPasted(null)} />
        </label>
        <button type="submit" className="button">
          {t('importRead')}
        </button>
      </form>
      {state.step === 'reading' && (
        <p>
          <progress aria-label={t('importReading')} /> {t('importReading')}{' '}
          <button type="button" className="link" onClick={cancel}>
            {t('importCancel')}
          </button>
        </p>
      )}
      {state.step === 'fault' && <p className="note">{t('ourFaultImport')}</p>}
      {state.step === 'refused' && (
        <RefusedImport
          problems={state.problems}
          onAnswer={(key, answer) => start(state.sources, answered(state.mapping, key, answer))}
          onCancel={cancel}
        />
      )}
      {state.step === 'read' && (
        <WordsOf vocabulary={state.framework.vocabulary}>
          <ImportedFramework
            framework={state.framework}
            warnings={state.warnings}
            onCancel={cancel}
            onSave={(framework) =>
              void saveFramework(framework, t('revisionImported', state.sources[0]?.fileName ?? '')).then(
                () => {
                  cancel();
                  setSaid(t('importSaved', framework.name));
                },
                () => setSaid(t('notSaved')),
              )
            }
          />
        </WordsOf>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
