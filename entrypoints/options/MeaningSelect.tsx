import { useStrings } from '../../components/strings.tsx';
import type { Taken } from '../../rubric/source-view.ts';
import { takenKey } from './taken-key.ts';

/** What a person can say that a column or a depth of headings is. */
const CHOICES = [
  'role',
  'level',
  'level name',
  'band',
  'dimension',
  'section',
  'group',
  'statement',
  'note',
  'ignore',
] as const;

interface MeaningSelectProps {
  name: string;
  about: string;
  taken: Taken | 'ignore';
  onMeaning(meaning: (typeof CHOICES)[number]): void;
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
        onChange={(event) => onMeaning(event.target.value as (typeof CHOICES)[number])}
      >
        {taken === 'undecided' && (
          <option value="undecided" disabled>
            {t('taken_undecided')}
          </option>
        )}
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(choice === 'ignore' ? 'taken_unused' : takenKey(choice))}
          </option>
        ))}
      </select>
    </label>
  );
}
