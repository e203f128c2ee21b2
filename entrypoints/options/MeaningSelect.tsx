import { useStrings } from '../../components/strings.tsx';
import { MEANINGS, type Meaning } from '../../rubric/read/source.ts';
import type { Taken } from '../../rubric/source-view.ts';
import { takenKey } from './taken-key.ts';

interface MeaningSelectProps {
  name: string;
  about: string;
  taken: Taken | 'ignore';
  onMeaning(meaning: Meaning): void;
}

/** One column, or all headings of one depth: what it was taken for, changeable. */
export function MeaningSelect({ name, about, taken, onMeaning }: MeaningSelectProps) {
  const t = useStrings();
  return (
    <label>
      <span>{name}</span>
      <span className="aside">{about}</span>
      <select
        value={taken === 'unused' ? 'ignore' : taken}
        onChange={(event) => onMeaning(event.target.value as Meaning)}
      >
        {taken === 'undecided' && (
          <option value="undecided" disabled>
            {t('taken_undecided')}
          </option>
        )}
        {MEANINGS.map((choice) => (
          <option key={choice} value={choice}>
            {t(choice === 'ignore' ? 'taken_unused' : takenKey(choice))}
          </option>
        ))}
      </select>
    </label>
  );
}
