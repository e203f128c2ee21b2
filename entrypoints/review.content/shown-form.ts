/**
 * Where a person showed Bandwise to look, for one form of one site. Structure only: selectors of elements, no label, no name,
 * no address; kept on disk and written into files, so nothing of a review may be in it.
 */
export interface ShownForm {
  host: string;
  /** Tells the forms of a site apart: `formKey` of the page's address. */
  form: string;
  fields: Spot[];
  rating: Spot | null;
  person: Spot | null;
}

/** A selector for each tree on the way to an element: the document's, then that of a shadow root or frame in it, and so on. */
export type Spot = string[];

/** What was shown for the page at `location`, among everything stored; null when nothing was, or what is stored is no such list. */
export function shownAt(stored: unknown, location: Location): ShownForm | null {
  if (!Array.isArray(stored)) return null;
  const form = formKey(location);
  return stored.filter(isShownForm).find((one) => one.host === location.host && one.form === form) ?? null;
}

/**
 * A short number for the shape of an address: its path, and the route after "#", with every part that looks like the number
 * or name of one review taken for the same. Not the path itself, since some sites write people's names into it.
 */
export function formKey({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
  const route = /^#!?\//.test(hash) ? hash.split('?')[0] : '';
  const shape = `${pathname}${route}`
    .split('/')
    .map((part) => (/[\d%@=]|^.{31}/.test(part) ? '*' : part.toLowerCase()));
  // FNV-1a: enough to tell a site's forms apart.
  let key = 0x811c9dc5;
  for (const letter of shape.join('/').replace(/\/$/, ''))
    key = Math.imul(key ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (key >>> 0).toString(36);
}

function isShownForm(value: unknown): value is ShownForm {
  const { host, form, fields, rating, person } = (value ?? {}) as Partial<ShownForm>;
  if (typeof host !== 'string' || typeof form !== 'string') return false;
  return (
    Array.isArray(fields) && fields.every(isSpot) && [rating, person].every((spot) => spot === null || isSpot(spot))
  );
}

function isSpot(value: unknown): value is Spot {
  return Array.isArray(value) && value.every((selector) => typeof selector === 'string');
}
