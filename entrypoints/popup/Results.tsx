import { useEffect, useRef } from 'react';
import { marked, type Offer } from '../../components/StatementList.tsx';
import { useStrings } from '../../components/strings.tsx';

interface ResultsProps {
  offers: readonly Offer[];
  /** The one that Enter copies. */
  reached: number;
  query: string;
  onCopy(text: string): void;
}

/** What the search found, as a list that the arrows walk while the focus stays in the search box. */
export function Results({ offers, reached, query, onCopy }: ResultsProps) {
  const t = useStrings();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[reached]?.scrollIntoView({ block: 'nearest' });
  }, [reached]);
  if (offers.length === 0) return <p className="empty">{t('searchNothing', query)}</p>;
  return (
    <div id="results" className="results" role="listbox" aria-label={t('searchCount', offers.length)} ref={list}>
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search box's, by aria-activedescendant
        <div
          key={offer.statementId}
          id={`result-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === reached}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onCopy(offer.text)}
        >
          {marked(offer.text, offer.ranges ?? [])}
          <span className="aside">{offer.why}</span>
        </div>
      ))}
    </div>
  );
}
