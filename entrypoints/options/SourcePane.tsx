import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import type { Mapping } from '../../rubric/read/index.ts';
import { SHOWN, type SourceView } from '../../rubric/source-view.ts';
import { answered } from './answered.ts';
import { MeaningSelect } from './MeaningSelect.tsx';
import { SourceLines } from './SourceLines.tsx';
import { SourceTable } from './SourceTable.tsx';

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
          <span>{t('sourceFile')}</span>
          <select value={at} onChange={(event) => setAt(Number(event.target.value))}>
            {views.map((one, index) => (
              <option key={one.file} value={index}>
                {one.file}
              </option>
            ))}
          </select>
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
      {view.kind === 'plain' && <pre>{view.lines.join('\n')}</pre>}
      {view.kind !== 'plain' && view.count > SHOWN && <p className="aside">{t('sourceMore', view.count - SHOWN)}</p>}
    </section>
  );
}

function MeaningList({ children }: { children: React.ReactNode[] }) {
  return children.length > 0 ? <div className="meanings">{children}</div> : null;
}
