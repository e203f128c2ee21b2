/** A word of a text: the form it is compared by, and where it stands in UTF-16 code units, [start, end). */
export interface Word {
  stem: string;
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text in order. Hyphens and slashes part words ("CI/CD" is two), a possessive is dropped, and "n't" adds
 * the word "not" so that a denial is seen.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const plain = match[0].normalize('NFKC').toLowerCase().replace('’', "'");
    for (const part of expand(plain)) words.push({ stem: stemOf(part), text: part, start, end });
  }
  return words;
}

/** Whether a word carries meaning of its own: not an article, a pronoun or another word that every text has. */
export function isContent(word: Word): boolean {
  return !FUNCTION_WORDS.has(word.text) && (word.text.length > 1 || /\d/.test(word.text));
}

const stems = new Map<string, string>();
const REMEMBERED = 4000;

// A stem takes a dozen patterns, and few words make up most of what is read.
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stem(word);
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, made);
  return made;
}

/** The form a word is compared by: endings off, American and British spelling made one. Not meant to be read. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let form = word
    .replace(/(?<=[a-z]{3})our(?=s?$|ed$|ing$|able$|it)/, 'or')
    .replace(/is(?=(e|es|ed|ing|ation|ations|er|ers)$)/, 'iz');
  form = form
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/(?<![su])s$/, '');
  for (const [ending, replacement, shortest] of ENDINGS) {
    if (form.endsWith(ending) && form.length - ending.length >= shortest) {
      form = form.slice(0, form.length - ending.length) + replacement;
      break;
    }
  }
  form = form.replace(/([bdfgmnprt])\1$/, '$1');
  return form.length > 3 ? form.replace(/[ey]$/, '') : form;
}

// Longest first: the first that fits is taken. The number is the least length of what remains.
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['izations', 'iz', 3],
  ['ization', 'iz', 3],
  ['fulness', '', 3],
  ['iveness', '', 3],
  ['ations', '', 4],
  ['ation', '', 4],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ingly', '', 3],
  ['edly', '', 3],
  ['ness', '', 4],
  ['ions', '', 4],
  ['able', '', 4],
  ['ible', '', 4],
  ['ally', '', 4],
  ['ity', '', 4],
  ['ion', '', 4],
  ['ive', '', 4],
  ['ing', '', 3],
  ['ely', '', 3],
  ['ers', '', 4],
  ['ful', '', 4],
  ['ed', '', 3],
  ['er', '', 4],
  ['al', '', 4],
  ['ly', '', 3],
  ['ic', '', 4],
];

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those and or nor but so if then than as of at by for from in into on onto to up down out off over under ' +
    'with without within about between through during before after again once here there when where why how what which who whom whose ' +
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself ' +
    'they them their theirs themselves one ones am is are was were be been being have has had having do does did doing done ' +
    'will would shall should can could may might must ought not no yes very too also just only even still yet ever much many more most ' +
    'some any each every all both few other another such own same because while until upon s t re ve ll d m get gets got getting go goes ' +
    'went going gone make makes made making thing things way lot bit really quite rather like'
  ).split(' '),
);

function expand(plain: string): string[] {
  if (plain === "can't" || plain === 'cannot') return ['can', 'not'];
  if (plain === "won't") return ['will', 'not'];
  if (plain.endsWith("n't")) return [plain.slice(0, -3), 'not'];
  return [plain.replace(/'.*$/, '')].filter((part) => part !== '');
}
