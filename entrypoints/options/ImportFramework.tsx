import { type ClipboardEvent, useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { WordsOf } from '../../components/words.tsx';
import type { Source } from '../../rubric/read/index.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { saveFramework } from '../background/own-frameworks.ts';
import { keyed, type PackedFramework } from '../background/stored-framework.ts';
import { answered } from './answered.ts';
import { ImportedFramework } from './ImportedFramework.tsx';
import { Mapping } from './Mapping.tsx';
import { RefusedImport } from './RefusedImport.tsx';
import { rememberMapping } from './remembered-mapping.ts';
import { startJob } from './start-job.ts';
import { type Asked, useImport } from './use-import.ts';

const ACCEPTED = '.txt,.md,.markdown,.csv,.tsv,.xlsx,.html,.htm,.json,.yaml,.yml';

/** Bring a rubric: a file, several, or what was copied from a document; look at what was understood; save. */
export function ImportFramework({ frameworks }: { frameworks: readonly FrameworkInForce[] }) {
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
    if (chosen.length > 0) void start(chosen);
  };
  // A copied table or page keeps its structure only as HTML; it is parsed as a document that never runs.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    setPasted(html ? { fileName: 'pasted.html', bytes: new TextEncoder().encode(html) } : null);
  };

  const save = async (
    framework: PackedFramework,
    isOther: boolean,
    changes: string,
    { sources, mapping, views }: Asked,
  ) => {
    try {
      const saved = isOther ? await copied(framework) : framework;
      const from = t('revisionImported', sources[0]?.fileName ?? '');
      await saveFramework(saved, [from, changes].filter(Boolean).join(': '));
      await rememberMapping(views?.[0]?.shape ?? '', mapping);
      cancel();
      setSaid(t('importSaved', framework.name));
    } catch {
      // The browser refused to write, for want of room as a rule: what was there before stands, and what was read too.
      setSaid(t('notSaved'));
    }
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
          void start([pasted ?? { fileName: 'pasted.txt', bytes: new TextEncoder().encode(text) }]);
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
      {(state.step === 'refused' || state.step === 'read') && (
        <Mapping asked={state} onMapping={(mapping) => void start(state.sources, mapping)}>
          {state.step === 'refused' ? (
            <RefusedImport
              problems={state.problems}
              onAnswer={(key, answer) => void start(state.sources, answered(state.mapping, key, answer))}
              onCancel={cancel}
            />
          ) : (
            <WordsOf vocabulary={state.framework.vocabulary}>
              <ImportedFramework
                // A framework that was read otherwise is another one to look at.
                key={state.framework.id + state.framework.rest}
                framework={state.framework}
                frameworks={frameworks}
                warnings={state.warnings}
                emptyPlaces={state.emptyPlaces}
                onCancel={cancel}
                onSave={(framework, isOther, changes) => void save(framework, isOther, changes, state)}
              />
            </WordsOf>
          )}
        </Mapping>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

/** With ids of its own; its name stays. */
async function copied(framework: PackedFramework): Promise<PackedFramework> {
  const result = await startJob({ do: 'copy', framework: keyed(framework, 'unsaved') }).answer;
  if (result.done !== 'copied') throw new Error(`no copy: ${result.done}`);
  return result.framework;
}
