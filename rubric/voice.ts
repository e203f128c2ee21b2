import { isEnglish } from './english/is-english.ts';
import { applyEdits } from './voice/edits.ts';
import { type Person, personForms, type Voice } from './voice/person-forms.ts';
import { renderSentence } from './voice/render-sentence.ts';
import { sentenceRanges } from './voice/sentences.ts';

export type { Person, Voice } from './voice/person-forms.ts';

/**
 * A statement of the rubric said of the person: "Designs and delivers …" becomes "Alex designs and delivers …", "You
 * design and deliver …" or "I design and deliver …". Verbs agree in every clause that is the person's, and "their",
 * "they" and "this engineer" follow where they mean the person. A statement about something else, a question, and a text
 * that is not English come back unchanged, and 'as-written' gives back the very text. Without a name the third person
 * is the pronoun ('they' unless told otherwise). Never fails.
 */
export function renderVoice(text: string, options: { voice: Voice } & Person): string {
  const { voice, name, pronouns } = options;
  if (voice === 'as-written' || !isEnglish(text)) return text;
  const person = personForms(voice, { name, pronouns });
  // The name is said once; the sentences after it can speak of "they", as a person would write.
  let named = false;
  const edits = sentenceRanges(text).flatMap(({ start, end }) => {
    const rendered = renderSentence(text, start, end, person, named);
    named ||= rendered.named;
    return rendered.edits;
  });
  return applyEdits(text, edits);
}
