/**
 * The stem of a folded English word, light enough to leave other languages nearly alone: plural, past, -ing and the
 * endings that turn a verb into its noun. "mentors", "mentored" and "mentoring" are one; so are "prioritise" and
 * "prioritisation". A word of fewer than four letters, or with a digit, is its own stem.
 */
export function stem(term: string): string {
  if (term.length < 4 || /\d/.test(term)) return term;
  let root = singular(term);
  for (const [ending, put, least] of ENDINGS) {
    if (root.endsWith(ending) && root.length - ending.length >= least) {
      root = root.slice(0, root.length - ending.length) + put;
      break;
    }
  }
  // "planning" -> "plann" -> "plan"; "ll" and "ss" belong to their words ("skill", "assess").
  if (/([bdgmnprt])\1$/.test(root)) root = root.slice(0, -1);
  // American and British spelling meet: "standardize", "standardise".
  root = root.replace(/iz$/, 'is').replace(/yz$/, 'ys');
  return root.length > 3 ? root.replace(/[ei]$/, '') : root;
}

const ENDINGS: [ending: string, put: string, least: number][] = [
  ['isation', 'is', 3],
  ['ization', 'is', 3],
  ['ation', 'at', 3],
  ['ising', 'is', 3],
  ['izing', 'is', 3],
  ['ities', 'ity', 3],
  ['ment', '', 4],
  ['ing', '', 3],
  ['ied', 'y', 2],
  ['ed', '', 3],
  ['ly', '', 4],
  ['ise', 'is', 3],
  ['ize', 'is', 3],
  ['y', 'i', 3],
];

function singular(term: string): string {
  if (term.endsWith('ies') && term.length > 4) return `${term.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(term)) return term.slice(0, -2);
  if (term.endsWith('s') && !/(ss|us|is)$/.test(term)) return term.slice(0, -1);
  return term;
}
