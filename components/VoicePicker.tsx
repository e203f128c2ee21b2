import { useStrings } from './strings.tsx';

export type Voice = 'as-written' | 'third' | 'second' | 'first';
const LABELS = {
  'as-written': 'voice_asWritten',
  third: 'voice_third',
  second: 'voice_second',
  first: 'voice_first',
} as const;
const VOICES: readonly Voice[] = ['as-written', 'third', 'second', 'first'];

/** The radio group "Voice": how statements are worded when they go into the field. */
export function VoicePicker({ voice, onVoice }: { voice: Voice; onVoice(voice: Voice): void }) {
  const t = useStrings();
  return (
    <div className="segments" role="radiogroup" aria-label={t('voice')}>
      {VOICES.map((one) => (
        <label key={one}>
          <input type="radio" name="voice" checked={voice === one} onChange={() => onVoice(one)} />
          <span>{t(LABELS[one])}</span>
        </label>
      ))}
    </div>
  );
}
