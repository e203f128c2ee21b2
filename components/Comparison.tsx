import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import { marked } from './StatementList.tsx';
import { useStrings } from './strings.tsx';
import { useWords } from './words.tsx';

export interface ComparisonColumn {
  id: string;
  name: string;
  shown: boolean;
  sections: { name: string; statements: { id: string; text: string; differs: readonly [number, number][] }[] }[];
}

export type Across = 'bands' | 'levels';

interface ComparisonProps {
  columns: readonly ComparisonColumn[];
  across: Across;
  /** Absent where the framework has no bands: then only levels can stand side by side. */
  onAcross?(across: Across): void;
}

/** The neighbouring bands or levels side by side, what differs marked: the answer to "why not High?". */
export function Comparison({ columns, across, onAcross }: ComparisonProps) {
  const t = useStrings();
  const { label, plural } = useWords();
  const name = (one: Across) =>
    one === 'bands'
      ? t('compareBands', plural('band'), label('level').toLowerCase())
      : t('compareLevels', plural('level'));
  const box = useRef<HTMLElement>(null);
  const shownId = columns.find(({ shown }) => shown)?.id;
  // Two columns are in view and the others peep in: those are the one shown and the next, which answer "why not High?".
  useLayoutEffect(() => {
    const column = shownId ? box.current?.querySelector<HTMLElement>('.column.on') : null;
    if (box.current && column) box.current.scrollLeft = column.offsetLeft - box.current.offsetLeft - PEEP;
  }, [shownId]);
  return (
    <section className="comparison" aria-label={t('compare')}>
      {onAcross && (
        <div className="segments" role="radiogroup" aria-label={t('compare')}>
          {(['bands', 'levels'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="across" checked={across === one} onChange={() => onAcross(one)} />
              <span>{name(one)}</span>
            </label>
          ))}
        </div>
      )}
      <section
        className="columns"
        ref={box}
        style={{ '--columns': columns.length } as CSSProperties}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by key
        tabIndex={0}
        aria-label={name(across)}
      >
        {columns.map((column) => (
          <div key={column.id} className={column.shown ? 'column on' : 'column'}>
            <h2>{column.name}</h2>
            {column.sections.map((section) => (
              <div key={section.name}>
                <h3>{section.name}</h3>
                <ul>
                  {section.statements.map((statement) => (
                    <li key={statement.id}>{marked(statement.text, statement.differs)}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </section>
    </section>
  );
}

// How much of a neighbour is seen at the edge, in CSS pixels: enough to tell that there is one.
const PEEP = 24;
