import { marked } from './StatementList.tsx';
import { useStrings } from './strings.tsx';

export interface PassageView {
  statementId: string;
  /** The rubric's words. */
  text: string;
  /** Ranges of `text` that the draft shares. */
  ranges: readonly [number, number][];
  /** The sentence of the draft that is close to them; null where it need not be said which. */
  sentence: string | null;
  /** Its place where it is another than the reading's, and why it is close. */
  why: string;
}

interface ClosestPassagesProps {
  /** "Level 3 Consistently Delivers · Mid", or null while there is not enough to go on. */
  place: string | null;
  /** Said plainly when the rating chosen is far from the reading; proposes neither. */
  mismatch: string | null;
  passages: readonly PassageView[];
  /** Examples of the rubric stand in the draft and are not read as the reviewer's words: said here when there is nothing else. */
  leftOut: boolean;
}

/** Which passages of the rubric the draft is closest to, and why. A reading, never a rating. */
export function ClosestPassages({ place, mismatch, passages, leftOut }: ClosestPassagesProps) {
  const t = useStrings();
  return (
    <section className="closest" aria-label={t('closestPassages')}>
      <p className="place">
        {place ? <strong>{place}</strong> : <span>{t('notEnough')}</span>}
        {!place && <span className="aside">{t('notEnoughHint')}</span>}
      </p>
      {mismatch && <p className="note rating">{mismatch}</p>}
      {place && passages.length > 0 && (
        <>
          <PassageList passages={passages.slice(0, 1)} />
          {passages.length > 1 && (
            <details>
              <summary>{t('morePassages', passages.length - 1)}</summary>
              <PassageList passages={passages.slice(1)} />
            </details>
          )}
        </>
      )}
      {!place && leftOut && <p className="aside">{t('rubricLeftOut')}</p>}
    </section>
  );
}

function PassageList({ passages }: Pick<ClosestPassagesProps, 'passages'>) {
  return (
    <ul className="passages">
      {passages.map((passage) => (
        <li key={passage.statementId}>
          {passage.sentence && <q>{passage.sentence}</q>}
          <p>{marked(passage.text, passage.ranges)}</p>
          {passage.why && <span className="why">{passage.why}</span>}
        </li>
      ))}
    </ul>
  );
}
