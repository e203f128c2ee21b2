import type { Mark } from '../schema.ts';

type Style = Exclude<Mark['kind'], 'lineBreak' | 'link'>;

/** Collects formatted text piece by piece. White space collapses as on a page; `lineBreak` keeps a new line. */
export interface RichWriter {
  add(text: string, styles: readonly Style[], url: string | null): void;
  lineBreak(): void;
  /** The text so far without white space at its ends, and the ranges of its formatting. */
  finish(): { text: string; marks?: Mark[] };
}

/** A writer with nothing in it yet. */
export function richWriter(): RichWriter {
  let text = '';
  const marks: Mark[] = [];
  const mark = (next: Mark) => {
    const last = marks.findLast((each) => each.kind === next.kind && each.url === next.url);
    // White space between two bold words is bold too: it joins the two ranges.
    if (last && text.slice(last.end, next.start).trim() === '') last.end = next.end;
    else marks.push(next);
  };
  return {
    add(raw, styles, url) {
      let piece = raw.replace(/[ \t\r\n\f]+/g, ' ');
      if (piece.startsWith(' ') && /(^|[ \n])$/.test(text)) piece = piece.slice(1);
      if (!piece) return;
      const start = text.length;
      text += piece;
      for (const kind of new Set(styles)) mark({ kind, start, end: text.length });
      if (url) mark({ kind: 'link', start, end: text.length, url });
    },
    lineBreak() {
      text = `${text.replace(/ +$/, '')}\n`;
    },
    finish() {
      const start = text.length - text.trimStart().length;
      const whole = text.trim();
      const kept = marks
        .map((each) => ({ ...each, ...trimRange(text, each) }))
        .map((each) => ({ ...each, start: each.start - start, end: Math.min(each.end - start, whole.length) }))
        .filter((each) => each.end > each.start && each.start >= 0);
      return kept.length ? { text: whole, marks: kept } : { text: whole };
    },
  };
}

/** The range without white space at its ends. */
function trimRange(text: string, { start, end }: Mark): { start: number; end: number } {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - (inside.length - inside.trimEnd().length),
  };
}

/** A part of a text with the marks that lie in it. */
export function sliceRich({ text, marks = [] }: { text: string; marks?: Mark[] }, start: number, end: number) {
  const kept = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
    .filter((mark) => mark.end > mark.start);
  return { text: text.slice(start, end), ...(kept.length ? { marks: kept } : {}) };
}
