/** One physical line of a plain-text document. Columns count from 1; tabs reach to the next multiple of 4. */
export interface TextLine {
  line: number;
  /** Column of the first character that is not white space. */
  column: number;
  /** Width of the white space before it, and for a bullet the width up to its text. */
  indent: number;
  textIndent: number;
  bullet: string | null;
  /** What the line says: without white space around it and without its bullet. */
  text: string;
  width: number;
}

/** Splits a text into its lines, whatever ends them, and tells bullets from other lines. Blank lines have an empty text. */
export function splitLines(text: string): TextLine[] {
  return text.split(/\r\n|\n|\r|\u2028|\u2029|\f/).map((raw, index) => readLine(raw, index + 1));
}

// Zero-width characters and soft hyphens at the start of a line come with copied text and mean nothing there.
const SPACE = '[\\s\\u00a0\\u200b-\\u200d\\u2060\\ufeff\\u00ad]';
// Glyphs that can start no word, with or without a space after them.
const GLYPH = '[•◦▪‣·●○►▸▶∙⁃■□▫♦◆➢➤➔➜→⇒»›‐−✓✔✗✦❖◉◇★☆・\\uf0b7\\uf0a7\\uf0d8\\uf076]';
const BULLET = new RegExp(
  `^(${GLYPH}|[–—](?!\\d)|[-*+](?=${SPACE})|o(?=\\t|\\u00a0| {2,})|\\d{1,3}[.)](?=${SPACE}|\\p{L})|\\([a-zA-Z0-9]{1,3}\\)(?=${SPACE})|[a-z][.)](?=${SPACE}))(${SPACE}*)`,
  'u',
);
const LEADING = new RegExp(`^${SPACE}*`, 'u');
const TRAILING = new RegExp(`${SPACE}+$`, 'u');

function readLine(raw: string, line: number): TextLine {
  const leading = LEADING.exec(raw)?.[0] ?? '';
  const rest = raw.slice(leading.length).replace(TRAILING, '');
  const indent = widthOf(leading);
  const width = widthOf(leading + rest);
  const base = { line, column: leading.length + 1, indent, width };
  // A line of nothing but dashes or the like is a rule.
  if (/^[-–—=_*~#\s]*$/.test(rest)) return { ...base, textIndent: indent, bullet: null, text: '' };
  const match = BULLET.exec(rest);
  if (!match) return { ...base, textIndent: indent, bullet: null, text: rest };
  const textIndent = widthOf(leading + match[0]);
  return { ...base, textIndent, bullet: match[1] ?? null, text: rest.slice(match[0].length) };
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width = letter === '\t' ? (Math.floor(width / 4) + 1) * 4 : width + 1;
  return width;
}
