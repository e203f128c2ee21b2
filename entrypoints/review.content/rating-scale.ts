import { plain } from './dom.ts';
import type { RatingControl } from './rating-controls.ts';
import { OVERALL, RATING } from './words.ts';
import { OPINION_SCALE, PERFORMANCE_SCALE } from './words-controls.ts';

/** Whether the options, or failing them the label, say that a control rates someone's work. */
export function isScale(control: RatingControl, label: string): boolean {
  const { scale, kind } = control;
  if (kind === 'number' || kind === 'slider')
    return RATING.test(label) || (control.range !== undefined && control.range.max <= 100);
  if (kind === 'stars') return true;
  if (scale.length === 0) return RATING.test(label) || OVERALL.test(label);
  if (scale.length < 2 || scale.length > 12) return false;
  if (isNumbered(scale) || isLettered(scale)) return scale.length > 2;
  const isPlain = kind === 'buttons';
  const average = scale.reduce((sum, each) => sum + each.length, 0) / scale.length;
  if (average > 60) return false;
  const share = (words: RegExp) => scale.filter((each) => words.test(plain(each))).length / scale.length;
  if (share(PERFORMANCE_SCALE) >= (isPlain ? 0.6 : 0.4) || (share(OPINION_SCALE) >= 0.7 && average < 26))
    return scale.length > 2 || RATING.test(label);
  if (scale.length < 3 || isPlain || !scale.every((each) => each.length < 40)) return false;
  // Three options or more to choose one of, under a question: words nobody listed ("Off track", "😞 Por debajo") rate too.
  return RATING.test(label) || OVERALL.test(label) || (control.kind === 'choice' && label !== '' && !SORTS.test(label));
}

/** Choices that sort or share rather than rate. */
const SORTS =
  /relation|visib|shar|who can|anonym|recommend|outcome|decision|status|\bview|\bsort|filter|language|frequen|empfehl|entscheid|beziehung|sprache|partag|langue|decisi|estado|idioma|compart|関係|公開|言語/u;

/** Whether the options measure work: words of performance, numbers or grades, not agreement or stars. */
export function keepsScale(control: RatingControl): boolean {
  const { scale } = control;
  if (control.kind === 'stars') return false;
  // A list that makes its options when it is opened was taken for a rating by its label.
  if (control.range || (control.kind === 'list' && !scale.length)) return true;
  return (
    isNumbered(scale) ||
    isLettered(scale) ||
    scale.filter((each) => PERFORMANCE_SCALE.test(plain(each))).length / scale.length >= 0.4
  );
}

/** Whether a label speaks of the whole performance. */
export function isOverall(label: string): boolean {
  return OVERALL.test(label);
}

function isNumbered(scale: readonly string[]): boolean {
  return (
    scale.length > 2 &&
    scale.every(
      (each, at) =>
        /^\D{0,3}\d{1,3}\b/.test(each) &&
        (at === 0 ||
          parseInt(each.replace(/^\D+/, ''), 10) !== parseInt((scale[at - 1] ?? '').replace(/^\D+/, ''), 10)),
    )
  );
}

function isLettered(scale: readonly string[]): boolean {
  return scale.length > 2 && scale.every((each) => /^[SA-E][+-]?$/.test(each));
}
