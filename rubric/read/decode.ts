import { LIMITS } from './limits.ts';
import { fail, type Problem, warningAt } from './problem.ts';
import type { Source } from './source.ts';

/**
 * Turns a file's bytes into text: by its byte order mark, else as UTF-8, else as Windows-1252 with a warning.
 *
 * @param limit the most bytes it may have
 * @returns the text without its mark, and the warnings
 * @throws Unreadable for what is too large, is no text, or has a byte that no encoding explains (at its line)
 */
export function decode(source: Source, limit: number = LIMITS.textBytes): { text: string; warnings: Problem[] } {
  const decoded = decodeBytes(source, limit);
  const run = new RegExp(`[ \\t\\u00a0]{${LIMITS.spaces},}`).exec(decoded.text);
  if (run) fail(source.fileName, lineOf(decoded.text, run.index), `${run[0].length} spaces in a row`, 'text');
  return decoded;
}

function decodeBytes(source: Source, limit: number): { text: string; warnings: Problem[] } {
  const { fileName: file, bytes } = source;
  if (bytes.length > limit) {
    fail(file, {}, `${bytes.length} bytes`, `at most ${limit} bytes of text`);
  }
  refuseOtherKinds(source);
  const utf16 = utf16Kind(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), warnings: [] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const zero = text.indexOf('\0');
    if (zero >= 0) fail(file, lineOf(text, zero), 'a zero character', 'a text file');
    return { text, warnings: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const damaged = damagedUtf8(bytes);
  if (damaged !== null) {
    const before = new TextDecoder().decode(bytes.subarray(0, damaged));
    fail(
      file,
      lineOf(before, before.length),
      `byte 0x${hex(bytes[damaged])}`,
      'text in UTF-8, as the rest of the file is',
    );
  }
  const bad = bytes.findIndex((byte) => byte === 0 || NOT_IN_WINDOWS_1252.has(byte));
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (bad >= 0) fail(file, lineOf(text, bad), `byte 0x${hex(bytes[bad])}`, 'text in UTF-8');
  const first = bytes.findIndex((byte) => byte > 127);
  return {
    text,
    warnings: [warningAt(file, lineOf(text, first), 'text in Windows-1252', 'UTF-8; please check accents')],
  };
}

/** What the first bytes say a file is, whatever its name: other kinds than text that people pick by mistake. */
export function kindOf(bytes: Uint8Array): 'zip' | 'ole' | 'pdf' | 'image' | 'text' {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) return 'image';
  return 'text';
}

/** Line and column, both from 1, of an offset into a text. */
export function lineOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Where a file that is UTF-8 for the most part has its first bad byte; null for a file in another encoding, in which
 * sequences that are good UTF-8 are rare.
 */
function damagedUtf8(bytes: Uint8Array): number | null {
  let good = 0;
  let bad = 0;
  let first: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(at + 1, at + length);
    const isGood = byte < 0xf5 && length > 0 && rest.length === length - 1 && rest.every((each) => each >> 6 === 2);
    if (isGood && length > 1) good++;
    if (!isGood) {
      bad++;
      first ??= at;
    }
    at += isGood ? length : 1;
  }
  return good > bad ? first : null;
}

// Unassigned there: a file with one of these is in some other encoding.
const NOT_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function refuseOtherKinds({ fileName, bytes }: Source): void {
  const kind = kindOf(bytes);
  if (kind === 'zip') fail(fileName, {}, 'a packed file', 'text or an .xlsx workbook');
  if (kind === 'ole') fail(fileName, {}, 'an old Office file', 'the document saved as .xlsx, .csv, .html or text');
  if (kind === 'pdf') fail(fileName, {}, 'a PDF', 'the text of it, or the document it was made from');
  if (kind === 'image') fail(fileName, {}, 'a picture', 'a document with text');
}

/** UTF-16 by its mark, or by the zero bytes that Latin text has at every other place. */
export function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  if (head.length < 8) return null;
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le';
  if (even > head.length * 0.3 && odd === 0) return 'utf-16be';
  // Text of another script has its zero bytes only in its line ends, spaces and signs.
  if (bytes.length % 2 || even + odd < 2) return null;
  if (even === 0 && odd > 1) return readsAs('utf-16le', head) ? 'utf-16le' : null;
  return odd === 0 && even > 1 && readsAs('utf-16be', head) ? 'utf-16be' : null;
}

/** Whether bytes read in an encoding are letters and signs that are assigned and in use. */
function readsAs(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): boolean {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const odd = text.match(/[\p{Cn}\p{Co}\p{Cs}\ufffd]|[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;
  return odd === 0;
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0');
}
