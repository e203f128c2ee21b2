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
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[reached]?.scrollIntoView({ block: 'nearest' });
  }, [reached]);
  if (offers.length === 0) return <p className="empty">{t('searchNothing', query)}</p>;
  return (
    <>
      {/* The arrows move no focus, so what they reach is said aloud. */}
      <span className="unseen" aria-live="polite">
        {offers[reached]?.text}
      </span>
      <ul id="results" className="results" aria-label={t('searchCount', offers.length)} ref={list}>
        {offers.map((offer, index) => (
          <li key={offer.statementId} aria-current={index === reached ? 'true' : undefined}>
            <p>{marked(offer.text, offer.ranges ?? [])}</p>
            <div className="actions">
              <button
                type="button"
                className="go"
                aria-label={t('copyNamed', offer.name)}
                onClick={() => onCopy(offer.text)}
              >
                {t('copy')}
              </button>
              <span className="why">{offer.why}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
