import type { Mapping } from '../../rubric/read/index.ts';
import { parseMapping } from '../../rubric/read/mapping.ts';
import { mappings } from '../background/settings.ts';

/** How many shapes of documents are kept in mind. */
const KEPT = 20;

/** The answers given last for a document of this shape; null where none were. */
export async function mappingFor(shape: string): Promise<Mapping | null> {
  if (!shape) return null;
  const { value } = await mappings.read();
  const found = value.find((one) => one.shape === shape);
  const parsed = found && parseMapping(found.mapping);
  return parsed && 'mapping' in parsed ? parsed.mapping : null;
}

/** Keeps the answers for the next document of this shape; with no answers, forgets those before. */
export async function rememberMapping(shape: string, mapping: Mapping): Promise<void> {
  if (!shape) return;
  // The next document of this shape may be of another role.
  const { role: _, ...rest } = mapping;
  const { value } = await mappings.read();
  const others = value.filter((one) => one.shape !== shape);
  if (Object.keys(rest).length === 0 && others.length === value.length) return;
  const entry = Object.keys(rest).length > 0 ? [{ shape, mapping: JSON.stringify(rest) }] : [];
  await mappings.write([...entry, ...others].slice(0, KEPT));
}
