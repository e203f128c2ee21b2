import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { VoicePicker } from '../../components/VoicePicker.tsx';
import { type Writing, writing } from '../background/settings.ts';
import { useSetting } from '../panel/use-settings.ts';

const PRONOUNS = ['they', 'she', 'he'] as const;

export function WritingSection() {
  const t = useStrings();
  const { value, damaged, write } = useSetting(writing);
  const [said, setSaid] = useState('');
  const save = (changed: Writing) =>
    write(changed).then(
      () => setSaid(t('saved')),
      () => setSaid(t('notSaved')),
    );
  return (
    <section id="writing">
      <h2>{t('optionsWriting')}</h2>
      {damaged && <p className="note">{t('settingDamaged')}</p>}
      <p>{t('writingVoiceText')}</p>
      <VoicePicker voice={value.voice} onVoice={(voice) => void save({ ...value, voice })} />
      <h3>{t('writingPronouns')}</h3>
      <div className="segments" role="radiogroup" aria-label={t('writingPronouns')}>
        {PRONOUNS.map((pronouns) => (
          <label key={pronouns}>
            <input
              type="radio"
              name="pronouns"
              checked={value.pronouns === pronouns}
              onChange={() => void save({ ...value, pronouns })}
            />
            <span>{t(`pronouns_${pronouns}`)}</span>
          </label>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
