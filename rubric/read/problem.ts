import type { Framework } from '../schema.ts';

/** Where in the source: physical lines, columns and rows count from 1; a workbook has sheet and cell, JSON and YAML a path. */
export interface Place {
  line?: number;
  column?: number;
  row?: number;
  sheet?: string;
  cell?: string;
  path?: string;
}

/** What a `--mapping` must answer before the document can be read: the key to set in it, and the choices where there are some. */
export interface Question {
  key: string;
  ask: string;
  choices?: string[];
}

/** One remark about a document: an error stops the import, a question too until it is answered, a warning does not. */
export interface Problem extends Place {
  severity: 'error' | 'warning' | 'question';
  file: string;
  found: string;
  expected: string;
  question?: Question;
}

/** Why an axis was read as it was, for the preview. `confidence` is between 0 and 1. */
export interface OutlineNote {
  axis: 'role' | 'level' | 'band' | 'dimension' | 'section' | 'statement';
  from: string;
  confidence: number;
  reason: string;
}

/** The framework a document holds, or every reason why it could not be read. Nothing is half read. */
export type ReadResult =
  | { ok: true; framework: Framework; warnings: Problem[]; outline: OutlineNote[] }
  | { ok: false; problems: Problem[] };

/** Thrown inside the readers only; `read` turns it into a result. */
export class Unreadable extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('unreadable document');
    this.problems = problems;
  }
}

/** An error at a place, ready to be thrown in an `Unreadable`. `found` is shown up to its first 60 characters. */
export function errorAt(file: string, place: Place, found: string, expected: string): Problem {
  return { severity: 'error', file, ...place, found: clip(found), expected };
}

/** Like `errorAt`, for what does not stop the import. */
export function warningAt(file: string, place: Place, found: string, expected: string): Problem {
  return { severity: 'warning', file, ...place, found: clip(found), expected };
}

/** Stops the reading with one error. */
export function fail(file: string, place: Place, found: string, expected: string): never {
  throw new Unreadable([errorAt(file, place, found, expected)]);
}

/** Stops the reading with a question that a mapping must answer. */
export function ask(file: string, place: Place, found: string, question: Question): never {
  const choices = question.choices?.length ? ` (${question.choices.join(', ')})` : '';
  const expected = `an answer in a --mapping file, such as ${exampleOf(question)}: ${question.ask}${choices}`;
  throw new Unreadable([{ severity: 'question', file, ...place, found: clip(found), expected, question }]);
}

/** The mapping that would answer a question, with the answer left open: `{"columns": {"Pillar": "…"}}`. */
function exampleOf({ key, choices }: Question): string {
  const [outer = key, ...inner] = key.split('.');
  const answer = choices?.[0] ?? '…';
  if (outer === 'sheets') return JSON.stringify({ sheets: [answer] });
  if (outer === 'headings') return JSON.stringify({ headings: { 2: 'level' } });
  return JSON.stringify(inner.length ? { [outer]: { [inner.join('.')]: answer } } : { [key]: answer });
}

/**
 * One line for people and scripts: `FILE:LINE:COL: error: what was found, expected what`. A table gives `FILE:ROW:COL`, a
 * workbook `FILE!SHEET!CELL`, JSON and YAML `FILE:/pointer`.
 */
export function formatProblem(problem: Problem): string {
  return `${problem.file}${formatPlace(problem)}: ${problem.severity}: ${problem.found}, expected ${problem.expected}`;
}

function formatPlace(place: Place): string {
  if (place.sheet !== undefined) return `!${place.sheet}${place.cell ? `!${place.cell}` : ''}`;
  if (place.path !== undefined) return `:${place.path || '/'}`;
  const line = place.row ?? place.line;
  return line === undefined ? ':1:1' : `:${line}:${place.column ?? 1}`;
}

function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const letters = [...flat];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : flat;
}
