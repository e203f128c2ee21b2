/** A word or a mark of a text, and where it stands, in UTF-16 code units [start, end). */
export interface Piece {
  text: string;
  lower: string;
  isWord: boolean;
  start: number;
  end: number;
}

// "CI/CD", "post-mortem", "engineer's" and "30%" are each one word; a hyphen between spaces is a dash.
const PIECE = /[\p{L}\p{N}]+(?:[-'’/&.+][\p{L}\p{N}]+)*(?:['’](?=\s|$)|%)?|[^\s]/gu;

/** The words and marks of a text in order. Between them stands only white space. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replace(/’/g, "'"),
    isWord: /[\p{L}\p{N}]/u.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
