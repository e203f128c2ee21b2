import { lineOf } from './decode.ts';
import { fail } from './problem.ts';
import { pointer, refuseDepth, type Tree, type TreeMap } from './tree.ts';

/**
 * Parses JSON, or several JSON values one after the other (JSON lines), with the line and column of every slip and with
 * keys that stand twice refused. `JSON.parse` does neither.
 *
 * @returns the values in order
 * @throws Unreadable at the place of the first mistake
 */
export function parseJson(text: string, file: string): Tree[] {
  const scanner: Scanner = { text, file, at: 0 };
  const values: Tree[] = [];
  skipSpace(scanner);
  while (scanner.at < text.length) {
    values.push(readValue(scanner, 1, ''));
    skipSpace(scanner);
  }
  return values;
}

interface Scanner {
  text: string;
  file: string;
  at: number;
}

function readValue(scanner: Scanner, depth: number, path: string): Tree {
  refuseDepth(depth, scanner.file, { path });
  skipSpace(scanner);
  const sign = scanner.text[scanner.at];
  if (sign === '{') return readObject(scanner, depth, path);
  if (sign === '[') return readArray(scanner, depth, path);
  if (sign === '"') return readString(scanner);
  const word = /[^\s,\]}:"[{]+/y;
  word.lastIndex = scanner.at;
  const found = word.exec(scanner.text)?.[0] ?? '';
  if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(found)) return wrong(scanner, 'a value');
  scanner.at += found.length;
  return JSON.parse(found) as Tree;
}

function readObject(scanner: Scanner, depth: number, path: string): TreeMap {
  const map: TreeMap = new Map();
  scanner.at++;
  skipSpace(scanner);
  if (take(scanner, '}')) return map;
  for (;;) {
    skipSpace(scanner);
    if (scanner.text[scanner.at] !== '"') wrong(scanner, 'a key in double quotes');
    const start = scanner.at;
    const key = readString(scanner);
    if (map.has(key))
      fail(scanner.file, lineOf(scanner.text, start), `the key "${key}" a second time`, 'each key once');
    skipSpace(scanner);
    if (!take(scanner, ':')) wrong(scanner, '":"');
    map.set(key, readValue(scanner, depth + 1, pointer(path, key)));
    skipSpace(scanner);
    if (take(scanner, '}')) return map;
    if (!take(scanner, ',')) wrong(scanner, '"," or "}"');
  }
}

function readArray(scanner: Scanner, depth: number, path: string): Tree[] {
  const values: Tree[] = [];
  scanner.at++;
  skipSpace(scanner);
  if (take(scanner, ']')) return values;
  for (;;) {
    values.push(readValue(scanner, depth + 1, pointer(path, values.length)));
    skipSpace(scanner);
    if (take(scanner, ']')) return values;
    if (!take(scanner, ',')) wrong(scanner, '"," or "]"');
  }
}

function readString(scanner: Scanner): string {
  const pattern = /"(?:[^"\\\n\r]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text)?.[0];
  if (found === undefined) return wrong(scanner, 'a text that ends with a double quote on its line');
  scanner.at += found.length;
  // Tabs and other control characters in a text are common slips and lose nothing.
  return found.includes('\\') ? (JSON.parse(found.replace(CONTROL, escapeControl)) as string) : found.slice(1, -1);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f]/g;

function escapeControl(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function take(scanner: Scanner, sign: string): boolean {
  if (scanner.text[scanner.at] !== sign) return false;
  scanner.at++;
  return true;
}

function skipSpace(scanner: Scanner): void {
  while (/[\s\ufeff]/.test(scanner.text[scanner.at] ?? '')) scanner.at++;
}

function wrong(scanner: Scanner, expected: string): never {
  const found = scanner.text.slice(scanner.at, scanner.at + 30).split(/[\r\n]/)[0];
  return fail(
    scanner.file,
    lineOf(scanner.text, scanner.at),
    found ? `"${found}"` : 'the end of the file or line',
    expected,
  );
}
