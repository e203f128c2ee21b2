import { PARTICIPLES, PASTS } from './irregular-verbs.ts';
import { NOUN_VERBS, VERBS } from './verb-list.ts';

/** What a word can be as a verb. `past` and `participle` may both hold; `noun` says that the word is often a noun too. */
export interface VerbForm {
  base: string;
  form: 's' | 'base' | 'past' | 'ing';
  /** For form `past`: it cannot be the simple past ("driven"), so that it needs a form of "be". */
  onlyParticiple?: boolean;
  /** For form `past`: it cannot be a participle ("drove"). */
  onlyPast?: boolean;
  noun: boolean;
}

/** Reads a lower-case English word as a verb; null when it is none that is known. Forms of "be" and modals are not read here. */
export function verbForm(word: string): VerbForm | null {
  let form = read.get(word);
  if (form === undefined) {
    form = readVerb(word);
    if (read.size > 4000) read.clear();
    read.set(word, form);
  }
  return form;
}

// A clause is looked at from several sides, so that each of its words is read many times over.
const read = new Map<string, VerbForm | null>();

function readVerb(word: string): VerbForm | null {
  if (word === 'has' || word === 'does' || word === 'goes')
    return { base: HAS_DOES[word] ?? word, form: 's', noun: false };
  if (word === 'have' || word === 'do') return { base: word, form: 'base', noun: false };
  const past = PASTS.get(word);
  const participle = PARTICIPLES.get(word);
  // "put", "set", "read" look like their own base, which is the commoner reading in a rubric.
  if ((past || participle) && !isVerb(word)) {
    const base = past ?? participle ?? word;
    return { base, form: 'past', onlyParticiple: !past, onlyPast: !participle, noun: false };
  }
  return readS(word) ?? readBase(word) ?? readEnding(word, 'ed') ?? readEnding(word, 'ing');
}

/** The base of a word that stands where only a verb can, though it is none that is known: "uplifts" -> "uplift". */
export function guessBase(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, /(ss|sh|ch|x|z)es$/.test(word) ? -2 : -1) : word;
}

/** The form that goes with "she": "deliver" -> "delivers", "carry" -> "carries", "have" -> "has". */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(s|x|z|ch|sh|[^aeiou]o|^do|^go)$/.test(base))
    return /z$/.test(base) && !/zz$/.test(base) ? `${base}zes` : `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const HAS_DOES: Record<string, string> = { has: 'have', does: 'do', goes: 'go' };

function readBase(word: string): VerbForm | null {
  const noun = isNounToo(word);
  return isVerb(word) ? { base: word, form: 'base', noun } : null;
}

function readS(word: string): VerbForm | null {
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  const bases = [word.slice(0, -1)];
  if (/(s|x|z|ch|sh|o)es$/.test(word)) bases.unshift(word.slice(0, -2));
  if (word.endsWith('ies')) bases.unshift(`${word.slice(0, -3)}y`);
  const base = bases.find(isVerb);
  return base ? { base, form: 's', noun: isNounToo(base) } : null;
}

function readEnding(word: string, ending: 'ed' | 'ing'): VerbForm | null {
  if (!word.endsWith(ending)) return null;
  const root = word.slice(0, -ending.length);
  const bases = [root, `${root}e`];
  if (/([bdfglmnprt])\1$/.test(root)) bases.push(root.slice(0, -1));
  if (root.endsWith('i')) bases.unshift(`${root.slice(0, -1)}y`);
  if (/[aeiou]ck$/.test(root)) bases.push(root.slice(0, -1));
  const base = bases.find(isVerb);
  if (!base) return null;
  // "freed", "seed": the -ed form of a verb in -e keeps one e, which `${root}e` covers.
  return { base, form: ending === 'ed' ? 'past' : 'ing', noun: false };
}

function isVerb(base: string): boolean {
  if (VERBS.has(base) || NOUN_VERBS.has(base) || IRREGULAR.has(base)) return true;
  const stripped = base.replace(/^(re|co|over|under|pre|mis|out|self|cross|fore|de|un)-/, '');
  if (stripped !== base && stripped.length > 2) return isVerb(stripped);
  return /^..+(is|iz|if)(e|y)$/.test(base) && COINED.test(base) && !NOT_COINED.has(base);
}

function isNounToo(base: string): boolean {
  return NOUN_VERBS.has(base.replace(/^(re|co|over|under|pre|mis|out|self|cross)-/, ''));
}

const IRREGULAR = new Set([...PASTS.values(), ...PARTICIPLES.values()]);

// Verbs can be coined in these endings without end ("productionise"); these nouns only look like it.
const COINED = /(ise|ize|ify)$/;
const NOT_COINED = new Set(
  'enterprise exercise expertise franchise premise promise noise rise precise concise wise otherwise likewise merchandise size prize disguise demise paradise treatise tortoise cruise raise praise poise turquoise excise'.split(
    ' ',
  ),
);
