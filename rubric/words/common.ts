/** Whether a folded word carries no subject matter: articles, prepositions, pronouns, auxiliaries, plain adverbs. */
export function isCommon(term: string): boolean {
  return COMMON.has(term);
}

const COMMON = new Set(
  `a about above across after again all also although am among an and any are as at be because been before being below
  between beyond both but by can cannot could did do does doing done down during each either else ever every few for from
  further had has have having he her here hers him his how i if in into is it its just many may me might more most much
  must my no nor not now of off on once one only onto or other our out over own per rather same she should since so some
  still such than that the their theirs them then there these they this those through thus to too toward towards under
  until up upon us very was we well were what when where whether which while who whose why will with within without would
  yet you your`.split(/\s+/),
);
