import { DownIcon } from './icons.tsx';
import { type Offer, type OfferActions, StatementList } from './StatementList.tsx';
import { useStrings } from './strings.tsx';
import { type Voice, VoicePicker } from './VoicePicker.tsx';

export interface FieldName {
  id: string;
  label: string;
}

interface ForThisFieldProps extends OfferActions {
  fields: readonly FieldName[];
  /** Null when none is meant: then one is to be chosen. */
  fieldId: string | null;
  onField(fieldId: string): void;
  voice: Voice;
  onVoice(voice: Voice): void;
  offers: readonly Offer[];
  /** Examples in this field's draft that nobody has edited since they were inserted. */
  unedited?: readonly string[];
  /** Said in place of suggestions while there are none. */
  empty?: string;
}

/** The focused field, its question, and the best suggestions for it, each with its reason. */
export function ForThisField(props: ForThisFieldProps) {
  const { fields, fieldId, onField, voice, onVoice, offers, unedited = [], empty, ...actions } = props;
  const t = useStrings();
  const question = fields.find(({ id }) => id === fieldId)?.label ?? t('chooseField');
  return (
    <section className="for-field" aria-label={t('forThisField')}>
      <div className="head">
        <h2>{t('forThisField')}</h2>
        <VoicePicker voice={voice} onVoice={onVoice} />
      </div>
      <label className="picker question">
        <span className="unseen">{t('field')}</span>
        {/* The select's own text is cut off where it is long; this one wraps, and the select lies over it, to be pressed. */}
        <span className="shown" aria-hidden="true">
          {question}
          <DownIcon />
        </span>
        <select value={fieldId ?? ''} onChange={(event) => onField(event.target.value)}>
          {fieldId === null && (
            <option value="" disabled>
              {t('chooseField')}
            </option>
          )}
          {fields.map((field) => (
            <option key={field.id} value={field.id}>
              {field.label}
            </option>
          ))}
        </select>
      </label>
      {unedited.map((text) => (
        <p key={text} className="note">
          {t('stillRubric', beginning(text))}
        </p>
      ))}
      {offers.length > 0 ? <StatementList offers={offers} {...actions} /> : empty && <p className="aside">{empty}</p>}
    </section>
  );
}

/** Enough of an example to know it again. */
function beginning(text: string): string {
  return text.length > 64 ? `${text.slice(0, 60).replace(/\s\S*$/, '')} …` : text;
}
