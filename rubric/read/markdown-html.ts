import { Marked, type Token, type Tokens } from 'marked';
import { lineComment } from './html-blocks.ts';

/**
 * Turns Markdown (CommonMark, GFM tables) into HTML for `htmlBlocks`, with the source line before every part. Raw HTML in
 * it passes through and is parsed together with the rest, never shown.
 *
 * @param firstLine the line at which the text begins in its file, from 1
 * @returns the HTML in pieces that can be parsed one after the other: one where the text has HTML of its own, else many
 */
export function markdownToHtml(text: string, firstLine: number): string[] {
  const marked = new Marked({ gfm: true, breaks: false });
  marked.use({ renderer: rendererWithLines });
  const tokens = marked.lexer(text);
  numberTokens(tokens, firstLine);
  const parts = tokens.map((token) => {
    const line = lineComment(lines.get(token) ?? firstLine);
    // Raw HTML is parted by blank lines; nothing may come between its parts that could end a paragraph.
    return token.type === 'space' ? '' : line + marked.parser([token]);
  });
  const size = /<[a-z!/?]/i.test(text) ? parts.length : PARTS_AT_ONCE;
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, at) =>
    parts.slice(at * size, (at + 1) * size).join(''),
  );
}

// A tree of a whole long document costs more to keep than to make.
const PARTS_AT_ONCE = 200;

/** Where each token begins. Kept beside the tokens, which belong to the library. */
const lines = new WeakMap<Token, number>();

const rendererWithLines = {
  listitem(this: { parser: { parse(tokens: Token[], loose?: boolean): string } }, token: Tokens.ListItem): string {
    return `<li>${lineComment(lines.get(token) ?? 0)}${this.parser.parse(token.tokens, token.loose)}</li>\n`;
  },
  table(this: { parser: { parseInline(tokens: Token[]): string } }, token: Tokens.Table): string {
    const line = lines.get(token) ?? 0;
    const row = (cells: Tokens.TableCell[], tag: string, at: number) =>
      `<tr>${lineComment(at)}${cells.map((cell) => `<${tag}>${lineComment(at)}${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
    const body = token.rows.map((cells, index) => row(cells, 'td', line + 2 + index)).join('');
    return `<table><thead>${row(token.header, 'th', line)}</thead><tbody>${body}</tbody></table>`;
  },
  // A fence around a part of a document is a quotation of text, not a program.
  code({ text }: Tokens.Code): string {
    return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  },
};

function numberTokens(tokens: Token[], firstLine: number): void {
  let line = firstLine;
  for (const token of tokens) {
    lines.set(token, line + leadingBreaks(token.raw));
    if (token.type === 'list') numberItems(token as Tokens.List, line);
    line += breaksIn(token.raw);
  }
}

function numberItems(list: Tokens.List, firstLine: number): void {
  let line = firstLine;
  for (const item of list.items) {
    lines.set(item, line);
    let inner = line;
    for (const token of item.tokens) {
      lines.set(token, inner);
      if (token.type === 'list') numberItems(token as Tokens.List, inner);
      // The raw text of inner tokens has no line break at its end where a list follows.
      inner += breaksIn(token.raw);
      if (!token.raw.endsWith('\n')) inner++;
    }
    line += breaksIn(item.raw);
    if (!item.raw.endsWith('\n')) line++;
  }
}

function breaksIn(raw: string): number {
  return raw.split('\n').length - 1;
}

function leadingBreaks(raw: string): number {
  return /^\n*/.exec(raw)?.[0].length ?? 0;
}
