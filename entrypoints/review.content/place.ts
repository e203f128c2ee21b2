import type { DockState, Side } from '../background/protocol.ts';
import { SITES_OFF } from '../background/stored-keys.ts';
import { readStored, writeStored } from './native.ts';

/** Where the panel stood on a site when it was last moved or collapsed, and whether the site is turned off. */
export interface Place {
  state: DockState;
  side: Side;
}

const PLACES = 'places';

/** Read only after a form was found. Anything that is not a place is ignored. */
export async function readPlace(site: string): Promise<{ place: Place; off: boolean }> {
  const stored = await readStored([PLACES, SITES_OFF]);
  const place = placesOf(stored[PLACES]).find(([host]) => host === site)?.[1];
  return { place: place ?? { state: 'open', side: 'right' }, off: isOff(stored[SITES_OFF], site) };
}

export async function writePlace(site: string, place: Place): Promise<void> {
  const stored = await readStored([PLACES]);
  const others = placesOf(stored[PLACES]).filter(([host]) => host !== site);
  await writeStored({ [PLACES]: [...others, [site, place]] });
}

export function isOff(sites: unknown, site: string): boolean {
  return Array.isArray(sites) && sites.includes(site);
}

function placesOf(raw: unknown): [string, Place][] {
  return Array.isArray(raw) ? raw.filter(isPlace) : [];
}

function isPlace(entry: unknown): entry is [string, Place] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const { state, side } = (entry[1] ?? {}) as Partial<Place>;
  return (state === 'open' || state === 'rail') && (side === 'left' || side === 'right');
}
