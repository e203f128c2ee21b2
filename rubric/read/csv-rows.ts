import { lineOf } from './decode.ts';
import { fail } from './problem.ts';

/** One field of a separated file, where it starts, and whether it stood in quotes. */
export interface Field {
  text: string;
  line: number;
  column: number;
}

/**
 * Splits separated values (RFC 4180) into records, with the physical line of each field. The delimiter is named by a
 * `sep=` line or is the one that divides the first records most evenly.
 *
 * @throws Unreadable at the opening quote that is never closed, or at text after a closing quote
 */
export function csvRows(text: string, file: string, delimiter?: string): Field[][] {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const sign = delimiter ?? named?.[1] ?? sniff(body);
  return split(body, sign, file, named ? 2 : 1);
}

function split(text: string, delimiter: string, file: string, firstLine: number): Field[][] {
  const records: Field[][] = [];
  let record: Field[] = [];
  let at = 0;
  let line = firstLine;
  let lineStart = 0;
  while (at <= text.length) {
    const field: Field = { text: '', line, column: at - lineStart + 1 };
    if (text[at] === '"') {
      const end = closingQuote(text, at, file, firstLine);
      field.text = text.slice(at + 1, end).replaceAll('""', '"');
      for (const ending of field.text.matchAll(/\r\n|\n|\r/g)) {
        line++;
        lineStart = at + 1 + (ending.index ?? 0) + ending[0].length;
      }
      at = end + 1;
      if (at < text.length && text[at] !== delimiter && !/[\r\n]/.test(text[at] ?? '')) {
        const gap = /[ \t]*/y;
        gap.lastIndex = at;
        const next = text[at + (gap.exec(text)?.[0].length ?? 0)];
        if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') {
          const found = `"${text.slice(at, at + 20)}" after a closing quote`;
          // A text that runs over lines and ends in the middle of one began with a quote too many.
          if (field.line < line)
            fail(
              file,
              { line: field.line, column: field.column },
              `a quote that is not closed: "${field.text.slice(0, 30)}`,
              'a closing quote',
            );
          fail(file, { line, column: at - lineStart + 1 }, found, `"${delimiter}" or the end of the line`);
        }
        while (text[at] === ' ' || text[at] === '\t') at++;
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
      field.text = text.slice(start, at);
    }
    record.push(field);
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    records.push(record);
    record = [];
    if (at >= text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line++;
    lineStart = at;
    if (at >= text.length) break;
  }
  return records;
}

function closingQuote(text: string, start: number, file: string, firstLine: number): number {
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) {
      const place = lineOf(text, start);
      fail(file, { ...place, line: place.line + firstLine - 1 }, 'a quote that is never closed', 'a closing quote');
    }
    if (text[end + 1] !== '"') return end;
    at = end + 2;
  }
}

/** The delimiter that gives most of the first records the same number of fields, more than one. */
function sniff(text: string): string {
  const head = text.slice(0, 60_000);
  const scores = [',', ';', '\t', '|'].map((sign) => {
    const counts = countsOf(head, sign).slice(0, 50);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1;
    const even = counts.filter((count) => count === usual).length / Math.max(1, counts.length);
    return { sign, score: usual > 1 ? even + Math.min(usual, 10) / 100 : 0 };
  });
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.sign : ',';
}

/** How many fields each record has, quotes respected, forgiving what is malformed. */
function countsOf(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 1;
  let quoted = false;
  let filled = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === delimiter) count++;
    else if (!quoted && letter === '\n') {
      if (filled) counts.push(count);
      count = 1;
      filled = false;
      continue;
    }
    filled ||= letter.trim() !== '';
  }
  if (filled) counts.push(count);
  return counts;
}
