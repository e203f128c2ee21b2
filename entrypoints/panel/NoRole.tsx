import { ForThisField } from '../../components/ForThisField.tsx';
import { useStrings } from '../../components/strings.tsx';
import type { Voice } from '../../components/VoicePicker.tsx';
import type { ReviewForm } from '../review.content/review-form.ts';

interface NoRoleProps {
  form: ReviewForm;
  fieldId: string | null;
  voice: Voice;
  onField(fieldId: string): void;
  onVoice(voice: Voice): void;
  onCopy(text: string): void;
}

/** In the place of the rubric while no role is chosen: why not, and what can be chosen all the same. */
export function NoRole({ form, onCopy, ...chosen }: NoRoleProps) {
  const t = useStrings();
  return (
    <>
      <p className="empty">{form.jobTitle ? t('noRoleForTitle', form.jobTitle) : t('noTitle')}</p>
      <ForThisField fields={form.fields} {...chosen} offers={[]} onCopy={onCopy} />
    </>
  );
}
