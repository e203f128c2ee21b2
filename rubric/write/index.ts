import type { Framework } from '../schema.ts';
import { writeCsv } from './csv.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { writeText } from './text.ts';

export const WRITE_FORMATS = ['text', 'markdown', 'csv', 'json'] as const;
export type WriteFormat = (typeof WRITE_FORMATS)[number];

/** Writes a framework in a format that `read` takes back. Only `json` keeps ids, formatting and origins. Never fails. */
export function write(framework: Framework, format: WriteFormat): string {
  if (format === 'text') return writeText(framework);
  if (format === 'markdown') return writeMarkdown(framework);
  return format === 'csv' ? writeCsv(framework) : writeJson(framework);
}
