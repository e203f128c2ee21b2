import { useStrings } from './strings.tsx';

interface ReasonsProps {
  isReviewForm: boolean;
  clues: readonly { name: string; weight: number }[];
}

/** Why the panel is here, or not: each clue that spoke, for or against, the strongest first. */
export function Reasons({ isReviewForm, clues }: ReasonsProps) {
  const t = useStrings();
  const strongest = [...clues].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <div className="reasons">
      <p>{t(isReviewForm ? 'whyHere' : 'whyNotHere')}</p>
      {strongest.length === 0 && <p className="aside">{t('whyNothing')}</p>}
      <ul>
        {strongest.map(({ name, weight }) => (
          <li key={name}>
            <span className="weight">{t(weight > 0 ? 'clueFor' : 'clueAgainst')}</span> {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
