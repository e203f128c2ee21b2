import { useStrings } from '../../components/strings.tsx';
import type { Named } from '../../components/words.tsx';
import type { Vocabulary } from '../../rubric/schema.ts';

const NAMED: readonly Named[] = ['role', 'level', 'band', 'dimension', 'section'];

interface VocabularyEditorProps {
  vocabulary: Vocabulary | undefined;
  onChange(vocabulary: Vocabulary | undefined): void;
}

/** The company's own words, for one and for several. A word counts once both are there; ours stands where they are not. */
export function VocabularyEditor({ vocabulary = {}, onChange }: VocabularyEditorProps) {
  const t = useStrings();
  const say = (named: Named, singular: string, plural: string) => {
    const { [named]: _, ...others } = vocabulary;
    const words = singular || plural ? { ...others, [named]: { singular, plural } } : others;
    onChange(Object.keys(words).length > 0 ? words : undefined);
  };
  return (
    <details>
      <summary>{t('editWords')}</summary>
      <div className="vocabulary">
        {NAMED.map((named) => {
          const { singular = '', plural = '' } = vocabulary[named] ?? {};
          return (
            <fieldset key={named}>
              <legend>{t(named)}</legend>
              <input
                aria-label={t('editWordOne', t(named))}
                placeholder={t(named)}
                value={singular}
                onChange={(event) => say(named, event.target.value, plural)}
              />
              <input
                aria-label={t('editWordMany', t(named))}
                placeholder={t(`${named}_plural`)}
                value={plural}
                onChange={(event) => say(named, singular, event.target.value)}
              />
            </fieldset>
          );
        })}
      </div>
    </details>
  );
}
