/**
 * Why a statement is offered: words it shares with the draft, its meaning (near that of the draft's sentence with this
 * number, from 0), a point the draft leaves open, or the question itself.
 */
export type Because =
  | { kind: 'shares'; words: string[] }
  | { kind: 'meaning'; sentence: number }
  | { kind: 'not-covered' }
  | { kind: 'asked' };

/** Wording that is offered: the statement it comes from, and why. */
export interface Suggestion {
  statementId: string;
  because: Because;
}
