import type { Section } from '../schema.ts';

/** Whether a section tells what should come next, by its tone or, where none was given, by its name. */
export function isNextStep(section: Section | undefined): boolean {
  if (section === undefined) return false;
  return section.tone === undefined ? NAMES.test(section.name) : section.tone === 'next-step';
}

/** Whether a sentence is a wish, an advice or a plan: what a statement of a next step is like. */
export function isWish(sentence: string): boolean {
  return WISHES.test(sentence);
}

const NAMES = /\b(next|progress\w*|growth|grow|would help|to improve|goals?)\b/i;
const WISHES =
  /\b(next|should|ought|would|wish|hope|want|expect|needs? to|start|begin|try|goal|ready|could|will|from now on|let['’]?s|let us|please|promot\w+|['’]d|['’]ll)\b/i;
