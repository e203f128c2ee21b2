import * as z from 'zod/mini';
import { View } from './view.ts';

/** An example's own words put into a field, remembered until they are edited. */
export const InsertedExample = z.object({ fieldId: z.nullable(z.string()), text: z.string() });
export type InsertedExample = z.infer<typeof InsertedExample>;

/** What the page agent keeps in its memory for the next load of the panel's frame: no name and no draft. */
export const Kept = z.object({ view: View, examples: z.array(InsertedExample) });
export type Kept = z.infer<typeof Kept>;
