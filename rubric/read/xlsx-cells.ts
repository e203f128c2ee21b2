import type { Mark } from '../schema.ts';
import { findAll, type XmlElement } from './xml.ts';

export interface SheetText {
  text: string;
  marks?: Mark[];
}

/** The shared texts of a workbook, with bold and italic runs as marks. Phonetic guides are left out. */
export function sharedTexts(root: XmlElement): SheetText[] {
  return findAll(root, 'si').map(richText);
}

/** The text of a `si` or `is` element. */
export function richText(element: XmlElement): SheetText {
  let text = '';
  const marks: Mark[] = [];
  for (const child of element.children) {
    if (child.name === 't') text += child.text;
    if (child.name !== 'r') continue;
    const start = text.length;
    text += child.children.find((each) => each.name === 't')?.text ?? '';
    const look = child.children.find((each) => each.name === 'rPr');
    for (const [tag, kind] of [
      ['b', 'bold'],
      ['i', 'italic'],
      ['strike', 'strike'],
    ] as const) {
      const on = look?.children.find((each) => each.name === tag);
      if (on && on.attributes.get('val') !== '0' && text.length > start) marks.push({ kind, start, end: text.length });
    }
  }
  // Excel writes characters that XML does not know as _x000D_.
  const plain = text.replace(/_x000D_/g, '').replace(/\r\n?/g, '\n');
  return marks.length && plain === text ? { text, marks } : { text: plain };
}

/** What formats numbers have, by the index that cells name. */
export function numberFormats(root: XmlElement): string[] {
  const custom = new Map(
    findAll(root, 'numFmt').map((each) => [each.attributes.get('numFmtId'), each.attributes.get('formatCode') ?? '']),
  );
  const [cells] = findAll(root, 'cellXfs');
  return (cells?.children ?? []).map((each) => {
    const id = each.attributes.get('numFmtId') ?? '0';
    return custom.get(id) ?? BUILT_IN[Number(id)] ?? 'General';
  });
}

const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  20: 'h:mm',
  22: 'yyyy-mm-dd h:mm',
};

/** A number as the sheet shows it: per cent, dates (as year-month-day), a fixed count of decimals. */
export function shownNumber(raw: string, format: string, from1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0] ?? '';
  const decimals = /\.(0+)/.exec(code)?.[1]?.length;
  if (code.includes('%')) return `${(value * 100).toFixed(decimals ?? 0)}%`;
  if (/[ymd]/i.test(code) && !/general/i.test(code)) return dateText(value, from1904);
  if (decimals !== undefined) return value.toFixed(decimals);
  if (/^[#,]*0$/.test(code)) return String(Math.round(value));
  return String(Number(value.toPrecision(12)));
}

function dateText(days: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(start + Math.round(days * 86_400_000));
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : String(days);
}
