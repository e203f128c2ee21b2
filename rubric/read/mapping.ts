import * as z from 'zod/mini';
import { type Mapping, MEANINGS } from './source.ts';

/**
 * Reads a mapping from JSON text.
 *
 * @returns the mapping, or the JSON pointer and the sentence of what is wrong with it
 */
export function parseMapping(text: string): { mapping: Mapping } | { path: string; problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      path: '/',
      problem: `no JSON (${error instanceof Error ? error.message : 'unreadable'}), expected a mapping`,
    };
  }
  const checked = MappingSchema.safeParse(value);
  if (checked.success) return { mapping: checked.data };
  const issue = checked.error.issues[0];
  return { path: `/${issue?.path.join('/') ?? ''}`, problem: `${issue?.message ?? 'unreadable'}, expected a mapping` };
}

const Meaning = z.enum(MEANINGS);

const MappingSchema = z.strictObject({
  role: z.optional(z.string()),
  columns: z.optional(z.record(z.string(), Meaning)),
  headerRow: z.optional(z.int()),
  sheets: z.optional(z.array(z.string())),
  headings: z.optional(z.record(z.string(), Meaning)),
  bands: z.optional(z.boolean()),
  order: z.optional(z.enum(['as-written', 'reversed'])),
  paragraphs: z.optional(z.enum(['statements', 'notes'])),
});
