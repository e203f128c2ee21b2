import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import type { Mapping } from '../../rubric/read/index.ts';
import { SHOWN, type SourceView } from '../../rubric/source-view.ts';
import { answered } from './answered.ts';
import { fieldsOf } from './key-fields.ts';
import { MeaningSelect } from './MeaningSelect.tsx';
import { SourceLines } from './SourceLines.tsx';
import { SourcePaths } from './SourcePaths.tsx';
import { SourceTable } from './SourceTable.tsx';
import { sheetsWith } from './sheets-with.ts';

interface SourcePaneProps {
  views: readonly SourceView[];
  mapping: Mapping;
  onMapping(mapping: Mapping): void;
}

/** The source as it stands, what each column, heading and line of it was taken for, and the ways to say otherwise. */
export function SourcePane({ views, mapping, onMapping }: SourcePaneProps) {
  const t = useStrings();
  const [at, setAt] = useState(0);
  const view = views[at] ?? views[0];
  if (!view) return null;
  const answer = (key: string, said: unknown) => onMapping(answered(mapping, key, said));
  return (
    <section className="source" aria-label={t('source')}>
      <div className="head">
        <h4>{t('source')}</h4>
        {views.length === 1 && <span className="aside">{view.file}</span>}
      </div>
      {views.length > 1 && (
        <label className="picker">
          <span>{t(view.sheet === undefined ? 'sourceFile' : 'sourceSheet')}</span>
          <select value={at} onChange={(event) => setAt(Number(event.target.value))}>
            {views.map((one, index) => (
              <option key={`${one.file} ${one.sheet}`} value={index}>
                {one.sheet ?? one.file}
              </option>
            ))}
          </select>
        </label>
      )}
      {view.sheet !== undefined && views.length > 1 && (
        <label className="check">
          <input
            type="checkbox"
            checked={view.isChosen ?? true}
            onChange={(event) => answer('sheets', sheetsWith(views, view, event.target.checked))}
          />
          <span>{t('sourceReadSheet', view.sheet)}</span>
        </label>
      )}
      {view.kind === 'table' && (
        <>
          <MeaningList>
            {view.columns.map(({ index, header, taken, isAcross }) => (
              <MeaningSelect
                key={index}
                name={header || t('sourceColumn', index + 1)}
                about={isAcross ? t('sourceAcross') : ''}
                taken={mapping.columns?.[header] ?? taken}
                onMeaning={(said) => answer(`columns.${header || `(column ${index + 1})`}`, said)}
              />
            ))}
          </MeaningList>
          <p className="aside">{t('sourceRows', view.count, view.unusedRows)}</p>
          <SourceTable view={view} />
        </>
      )}
      {view.kind === 'lines' && (
        <>
          <MeaningList>
            {view.headings.map(({ depth, taken, count, example }) => (
              <MeaningSelect
                key={depth}
                name={t('sourceHeading', depth)}
                about={`${count} · ${example}`}
                taken={mapping.headings?.[depth] ?? taken}
                onMeaning={(said) => answer(`headings.${depth}`, said)}
              />
            ))}
          </MeaningList>
          <p className="aside">{t('sourceLines', view.count, view.unusedLines)}</p>
          <SourceLines lines={view.lines} />
        </>
      )}
      {view.kind === 'paths' && (
        <>
          <MeaningList>
            {fieldsOf(view).map(({ key, taken, count, example }) => (
              <MeaningSelect
                key={key}
                name={key}
                about={`${count} · ${example}`}
                taken={mapping.columns?.[key] ?? taken}
                onMeaning={(said) => answer(`columns.${key}`, said)}
              />
            ))}
          </MeaningList>
          <p className="aside">{t('sourceTexts', view.count, view.unusedTexts)}</p>
          <SourcePaths view={view} />
        </>
      )}
      {view.kind !== 'paths' && view.count > SHOWN && <p className="aside">{t('sourceMore', view.count - SHOWN)}</p>}
    </section>
  );
}

function MeaningList({ children }: { children: React.ReactNode[] }) {
  return children.length > 0 ? <div className="meanings">{children}</div> : null;
}
