import type { Voice } from '../../components/VoicePicker.tsx';
import type { Writing } from '../background/settings.ts';
import type { ReviewForm } from '../review.content/review-form.ts';
import type { Wording } from './offers.ts';

/** How statements are worded beside a form: as chosen in the panel, else "I" on a self review, else as the setting says. */
export function wordingFor(form: ReviewForm, chosen: Voice | null, { voice, pronouns }: Writing): Wording {
  const { employee, kind } = form;
  return {
    voice: chosen ?? (kind === 'self' ? 'first' : voice),
    pronouns,
    ...(employee ? { name: firstName(employee) } : {}),
  };
}

// Reviews speak of people by their first name, also where a page says "Abbott, Charlotte" or "Dr. Charlotte Abbott"; scripts without
// spaces keep the whole name.
function firstName(name: string): string {
  const [family, given] = name.split(/\s*,\s*/);
  const words = (given || family || name).split(/\s+/);
  return (
    words.find((word, at) => at === words.length - 1 || !/^(?:\p{L}+\.|mr|mrs|ms|mx|dr|prof)$/iu.test(word)) ?? name
  );
}
