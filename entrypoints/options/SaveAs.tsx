import { useStrings } from '../../components/strings.tsx';
import type { FrameworkInForce } from '../background/frameworks.ts';

interface SaveAsProps {
  /** The frameworks that a person brought. */
  own: readonly FrameworkInForce[];
  /** The one of which it is an update; empty for a new one. */
  updateOf: string;
  onUpdateOf(id: string): void;
}

/** Whether what was read is a new framework or an update of one that is there; nothing to ask where there is none. */
export function SaveAs({ own, updateOf, onUpdateOf }: SaveAsProps) {
  const t = useStrings();
  if (own.length === 0) return null;
  return (
    <label className="file">
      <span>{t('importAs')}</span>
      <select value={updateOf} onChange={(event) => onUpdateOf(event.target.value)}>
        <option value="">{t('importAsNew')}</option>
        {own.map((one) => (
          <option key={one.id} value={one.id}>
            {t('importAsUpdate', one.name, one.revision)}
          </option>
        ))}
      </select>
    </label>
  );
}
