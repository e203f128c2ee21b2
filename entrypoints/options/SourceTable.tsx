import { useStrings } from '../../components/strings.tsx';
import type { SourceView } from '../../rubric/source-view.ts';
import { takenKey } from './taken-key.ts';

/** A table as it stands, with what each column was taken for below its header; rows that nothing was read from are dimmed. */
export function SourceTable({ view }: { view: Extract<SourceView, { kind: 'table' }> }) {
  const t = useStrings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="scrolls" tabIndex={0} aria-label={t('sourceText')}>
      <table className="source-table">
        <thead>
          <tr>
            <th scope="col">{t('sourceRow')}</th>
            {view.columns.map(({ index, header, taken }) => (
              <th key={index} scope="col" className={`taken-${taken === 'level name' ? 'level' : taken}`}>
                {header} <span className="aside">{t(takenKey(taken))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ row, cells, isUsed }) => (
            <tr key={row} className={isUsed ? '' : 'taken-unused'}>
              <td>{row}</td>
              {view.columns.map(({ index }) => (
                <td key={index}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
