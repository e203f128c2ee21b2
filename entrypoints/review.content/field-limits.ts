import { attribute, parentOf, plain } from './dom.ts';
import { textOf } from './dom-text.ts';
import { readDraft } from './editor-read.ts';
import type { Crowd } from './field-label.ts';
import { tagOf } from './form-proof.ts';

export interface Limits {
  /** Characters, or null. */
  maxLength: number | null;
  maxWords: number | null;
}

const COUNTER = /(?:^|[^\d.,/])(\d[\d.,]*)\s*(?:\/|of|von|sur|de|di|van)\s*(\d[\d.,]*)(?!\s*[/%\d])/g;
const CHARACTERS =
  /(\d[\d.,\s]*)\s*(?:characters?|chars?|zeichen|caracteres|tekens|caratteri|文字|字|자)(?!\p{L}*\s*:)/u;
const WORDS = /(\d[\d.,]*)\s*-?\s*(?:words?|worter|mots|palabras|palavras|parole|woorden|語|単語)(?!\p{L}*\s*:)/u;
/** Says of a number that it is a limit. */
const MOST =
  /max|limit|up to|at most|no more|under|within|fewer|less|hochstens|bis zu|maximal|jusqu|moins de|hasta|menos de|fino a|tot\b|以内|まで/;
const LEAST = /at least|minimum|mindestens|au moins|al menos|minimo|以上/;
/** Every editor counts in a way of its own. */
const COUNTED_APART = 5;
const LEFT = /left|remaining|verbleib|ubrig|restant|restante|残り/;

/** The limits of a field: its attribute, else a counter or a sentence beside it. `help` is the help text already read. */
export function limitsOf(element: HTMLElement, anchor: Element, help: string, crowd: Crowd): Limits {
  const set = Number(attribute(element, 'maxlength') || attribute(anchor, 'data-maxlength')) || null;
  const text = plain(`${help} ${nearby(anchor, crowd)}`);
  const sentences = text
    .split(/[.!。]\s|\s[·|]\s/)
    .filter((each) => !LEAST.test(each))
    .join(' . ');
  // "Question 3 of 4" counts no characters.
  const counter = [...sentences.matchAll(COUNTER)].find((each) => toNumber(each[2]) >= 20);
  const limit = (pattern: RegExp, count: (draft: string) => number) => {
    const found = pattern.exec(sentences);
    // Editors count the words and characters that are there: "12 words" below a draft of twelve is no limit.
    const isCount = found && found[1] !== counter?.[2] && !MOST.test(sentences) && !LEFT.test(sentences);
    return isCount && toNumber(found[1]) <= count(readDraft(element)) + COUNTED_APART ? null : found;
  };
  const characters = limit(CHARACTERS, (draft) => draft.length);
  const words = limit(WORDS, (draft) => draft.split(/\s+/).filter(Boolean).length);
  const isWords = words !== null && counter !== undefined && words[1] === counter[2];
  let maxLength = set;
  if (!maxLength && counter && !isWords) maxLength = toNumber(counter[2]);
  if (!maxLength && characters) maxLength = toNumber(characters[1]) + (LEFT.test(sentences) ? lengthOf(element) : 0);
  return { maxLength: maxLength || null, maxWords: words ? toNumber(words[1]) || null : null };
}

/** Text around the control, as far as it is alone: at most three levels and 400 characters. */
function nearby(anchor: Element, crowd: Crowd): string {
  let at = anchor;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (!parent || crowd.get(parent) !== 1 || /^(body|form|main)$/.test(tagOf(parent))) break;
    at = parent;
  }
  if (at === anchor) {
    const next = anchor.nextElementSibling;
    return next && !crowd.get(next) ? textOf(next, 80) : '';
  }
  // "1200 characters remaining", below the box.
  const below = at.nextElementSibling;
  const left = below && !crowd.get(below) ? textOf(below, 60) : '';
  return `${textOf(at, 400)} ${LEFT.test(plain(left)) ? left : ''}`;
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '').replace(/[.,\s]/g, '')) || 0;
}

function lengthOf(element: HTMLElement): number {
  return (element as HTMLTextAreaElement).value?.length ?? element.textContent?.length ?? 0;
}
