import { tidyName } from '../fold.ts';
import { withoutBrackets } from './heading-text.ts';

/** A line that names a level: its number or code as printed, and its name where the line has one. */
export interface LevelLine {
  number?: string;
  code?: string;
  name?: string;
}

/**
 * Reads a line such as "Level 3: Leading", "IC4 – Senior", "Stufe 2" or "Level II".
 *
 * @returns the parts of the line, or null when it names no level by a number or code
 */
export function parseLevelLine(line: string): LevelLine | null {
  if (line.length > 200) return null;
  const text = withoutBrackets(tidyName(line)).replace(LEADING_SIGNS, '');
  return (
    parseWordAndNumber(text) ??
    parseWordAndLetter(text) ??
    parseCode(text) ??
    parseNameThenCode(text) ??
    parseNameThenLevel(text)
  );
}

/**
 * Reads a level from a table cell or a field that is known to hold one: like `parseLevelLine`, and also "2", "2 - Good",
 * "Good (2)" and a bare name.
 */
export function parseLevelValue(value: string): LevelLine {
  const text = tidyName(value);
  const line = parseLevelLine(text);
  if (line) return line;
  const first = /^(\d{1,3}(?:\.\d{1,2})?)(?:\s*[-–—:.|)]\s*|\s+|$)(.*)$/.exec(text);
  if (first?.[1]) return { number: first[1].replace(/^0+(?=\d)/, ''), ...(first[2] ? { name: first[2] } : {}) };
  const letter = /^([A-Z])(?:\s*[-–—:.|)]\s*(.+)|)$/.exec(text);
  if (letter?.[1]) return { code: letter[1], ...(letter[2] ? { name: letter[2] } : {}) };
  const last = /^(.+?)\s*\((?:level\s*)?(\d{1,3}(?:\.\d{1,2})?)\)$/i.exec(text);
  return last?.[1] && last[2] ? { number: last[2], name: last[1] } : { name: text };
}

/** Whether a name ranks people against others of their kind: "Senior", "Staff Engineer", "Engineer II", "Beginner". */
export function isRankName(name: string): boolean {
  const text = tidyName(name);
  return text.length <= 60 && (RANK_WORDS.test(text) || /[a-z]\s+(?:[IVX]{1,4}|\d)$/.test(text));
}

/** The decimal value of a level's number as printed ("3", "1.5", "IV", "two"), or null. */
function levelValue(printed: string): number | null {
  if (/^\d+(\.\d+)?$/.test(printed)) return Number(printed);
  const word = NUMBER_WORDS.indexOf(printed.toLowerCase());
  if (word >= 0) return word;
  return romanValue(printed.toUpperCase());
}

const LEVEL_WORDS =
  'level|lvl|lv|grade|band|tier|step|stage|milestone|rating|stufe|ebene|niveau|nivel|nível|livello|poziom|级别|等级|レベル';
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `\\d{1,3}(?:\\.\\d{1,2})?|[ivx]{1,5}|${NUMBER_WORDS.join('|')}`;
const SEPARATOR = '\\s*(?::|：|[-–—|.,]|\\(|\\s)\\s*';
const WORD_AND_NUMBER = new RegExp(
  `^(?:${LEVEL_WORDS})\\s*[-#:.]?\\s*(${NUMBER})(?![\\p{L}\\d])(?:${SEPARATOR}(.+?))?\\s*[:：]?$`,
  'iu',
);
// Not "Level I": that is a number.
const WORD_AND_LETTER = new RegExp(
  `^(?:${LEVEL_WORDS})\\s*[-#:.]?\\s*([A-HJ-UWYZ])(?:(?:\\s*(?::|：|[-–—|.,(])\\s*|\\s+)(.+?))?\\s*[:：]?$`,
  'iu',
);
const NAME_THEN_LEVEL = new RegExp(
  `^([^()\\d]{2,60}?)\\s*(?:[-–—:|,]\\s*|[([]\\s*)(?:(?:${LEVEL_WORDS})\\s*(\\d{1,2}(?:\\.\\d{1,2})?|[A-Z])|([A-Z]{1,4}\\d{1,2}))\\s*[)\\]]?$`,
  'iu',
);
const LEADING_SIGNS = /^(?:(?:\p{Extended_Pictographic}\ufe0f?|:[a-z0-9_+-]+:|[►▶➤■●◆★☆✦])\s*)+/u;
const CODE = new RegExp(`^((?:[A-Z]{1,4}-)?[A-Z]{1,4}\\d{1,2})(?![\\p{L}\\d])(?:${SEPARATOR}(.+?))?\\s*[:：]?$`, 'u');

function parseWordAndNumber(text: string): LevelLine | null {
  const match = WORD_AND_NUMBER.exec(text);
  if (!match?.[1]) return null;
  const value = levelValue(match[1]);
  if (value === null) return null;
  const name = tidyLevelName(match[2]);
  // A sentence that starts with "Level 2" is no heading.
  if (name && (name.length > 80 || /[.;]$/.test(name))) return null;
  return { number: /^\d/.test(match[1]) ? match[1] : String(value), ...(name ? { name } : {}) };
}

function parseCode(text: string): LevelLine | null {
  const match = CODE.exec(text);
  if (!match?.[1]) return null;
  const name = tidyLevelName(match[2]);
  if (name && (name.length > 80 || /[.;]$/.test(name))) return null;
  const digits = /\d+$/.exec(match[1])?.[0];
  return { code: match[1], ...(digits ? { number: String(Number(digits)) } : {}), ...(name ? { name } : {}) };
}

/** "Level A: Trainee". The word may have any case, the letter is a capital. */
function parseWordAndLetter(text: string): LevelLine | null {
  const match = WORD_AND_LETTER.exec(text);
  if (!match?.[1] || match[1] !== match[1].toUpperCase()) return null;
  const name = tidyLevelName(match[2]);
  if (name && (name.length > 80 || /[.;]$/.test(name) || !/^\P{Ll}/u.test(name))) return null;
  return { code: match[1], ...(name ? { name } : {}) };
}

/** "Unsatisfactory (Level 1)", "Unsatisfactory - Level 1". */
function parseNameThenLevel(text: string): LevelLine | null {
  const match = NAME_THEN_LEVEL.exec(text);
  const mark = match?.[2] ?? match?.[3];
  if (!match?.[1] || !mark || mark !== mark.toUpperCase()) return null;
  const name = match[1].trim();
  if (/^\d/.test(mark)) return { number: mark, name };
  const digits = /\d+$/.exec(mark)?.[0];
  return { code: mark, ...(digits ? { number: String(Number(digits)) } : {}), name };
}

/** "Senior Engineer (L3)", "Engineer II (IC 3a)": a name, then the code in brackets. */
function parseNameThenCode(text: string): LevelLine | null {
  const match = /^([^()]{2,60}?)\s*[([]((?:[A-Z]{1,4}-)?[A-Z]{1,4} ?\d{1,2}[a-z]?)[)\]](?:\s*\([^()]*\))?$/u.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const digits = /\d+(?=[a-z]?$)/.exec(match[2])?.[0];
  return { code: match[2], ...(digits ? { number: String(Number(digits)) } : {}), name: match[1] };
}

function tidyLevelName(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const open = name.includes('(') ? name : name.replace(/\)$/, '');
  return tidyName(open.replace(/^[-–—:|.\s]+/, '')) || undefined;
}

const RANK_WORDS =
  /^(?:.*\b)?(entry[- ]level|junior|intermediate|mid[- ]level|senior|staff|principal|associate|graduate|trainee|apprentice|distinguished|fellow|director|beginner|novice|competent|proficient|advanced|expert|foundation(?:al)?|practitioner|mastery|awareness|unsatisfactory|outstanding|exceeds|meets)\b/i;

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number | null {
  if (!/^(?=[IVX])X{0,3}(IX|IV|V?I{0,3})$/.test(text)) return null;
  let sum = 0;
  [...text].forEach((letter, index) => {
    const value = ROMAN[letter] ?? 0;
    const after = ROMAN[text[index + 1] ?? ''] ?? 0;
    sum += value < after ? -value : value;
  });
  return sum;
}
