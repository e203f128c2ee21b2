import { useStrings } from './strings.tsx';

export interface PassageView {
  statementId: string;
  /** The rubric's words. */
  text: string;
  /** The sentence of the draft that is close to them. */
  sentence: string;
  why: string;
}

interface ClosestPassagesProps {
  /** "Level 3 Consistently Delivers · Mid", or null while there is not enough to go on. */
  place: string | null;
  /** Said plainly when the rating chosen is far from the reading; proposes neither. */
  mismatch: string | null;
  passages: readonly PassageView[];
}

/** Which passages of the rubric the draft is closest to, and why. A reading, never a rating. */
export function ClosestPassages({ place, mismatch, passages }: ClosestPassagesProps) {
  const t = useStrings();
  return (
    <section className="closest" aria-label={t('closestPassages')}>
      <p className={place ? 'place' : 'quiet'}>{place ?? t('notEnough')}</p>
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
    </section>
  );
}

function PassageList({ passages }: Pick<ClosestPassagesProps, 'passages'>) {
  return (
    <ul className="passages">
      {passages.map((passage) => (
        <li key={passage.statementId}>
          <q>{passage.sentence}</q>
          <p>{passage.text}</p>
          <span className="why">{passage.why}</span>
        </li>
      ))}
    </ul>
  );
}
