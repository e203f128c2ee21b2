import type { ReactNode } from 'react';
import { useStrings } from './strings.tsx';

/** One statement as it is offered: its text in the voice chosen, and what may be done with it. */
export interface Offer {
  statementId: string;
  /** The statement as the rubric has it: buttons are named by it, whatever the voice. */
  name: string;
  text: string;
  /** The pattern with empty slots, offered first for examples. */
  scaffold?: string;
  /** It tells of something that happened elsewhere: its own words are no evidence here. */
  example?: boolean;
  /** Ranges of `text` that it shares with the draft or the search. */
  ranges?: readonly [number, number][];
  /** Why it is offered, or where it stands. */
  why?: string;
}

export interface OfferActions {
  /** `example`: the text is an example's own words, not yet anyone's evidence. */
  onInsert?(text: string, example: boolean): void;
  onCopy(text: string): void;
}

/** Statements as a list: full text, quiet actions under it, the likely one in the brand colour. */
export function StatementList({ offers, onInsert, onCopy }: { offers: readonly Offer[] } & OfferActions) {
  const t = useStrings();
  return (
    <ul className="statements">
      {offers.map(({ statementId, name, text, scaffold, example = false, ranges, why }) => (
        <li key={statementId}>
          <p>{marked(text, ranges ?? [])}</p>
          <div className="actions">
            {onInsert && scaffold && (
              <button
                type="button"
                className="go"
                aria-label={t('scaffoldNamed', name)}
                onClick={() => onInsert(scaffold, false)}
              >
                {t('scaffold')}
              </button>
            )}
            {onInsert && (
              <button
                type="button"
                className={scaffold ? '' : 'go'}
                aria-label={t('insertNamed', name)}
                onClick={() => onInsert(text, example)}
              >
                {t('insert')}
              </button>
            )}
            <button
              type="button"
              className={onInsert ? '' : 'go'}
              aria-label={t('copyNamed', name)}
              onClick={() => onCopy(text)}
            >
              {t('copy')}
            </button>
            {why && <span className="why">{why}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The text with the given ranges underlined. Ranges may come in any order and may overlap. */
export function marked(text: string, ranges: readonly [number, number][]): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
