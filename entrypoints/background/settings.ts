import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { ShownForm } from '../review.content/shown-form.ts';
import { SHOWN_FORMS, SITES_OFF } from './stored-keys.ts';

/**
 * Every stored value, in `storage.local`, parsed at the door. Nothing here holds a draft or a name of a person.
 * A value that does not parse is left where it is, the default is used, and `damaged` says so until it is written anew.
 */
export interface Setting<T> {
  key: string;
  fallback: T;
  /** The stored value, or the default; `damaged` when something was stored that is not a value of this setting. */
  read(): Promise<{ value: T; damaged: boolean }>;
  /** Replaces the value. Rejects when the browser could not write it; the old one then stands. */
  write(value: T): Promise<void>;
  onChange(listener: (value: T) => void): () => void;
}

/** Hosts on which the person turned Bandwise off. */
export const sitesOff = setting(SITES_OFF, z.array(z.string()), []);

const Spot = z.array(z.string().check(z.maxLength(2000))).check(z.minLength(1), z.maxLength(20));
const ShownForms = z.array(
  z.strictObject({
    host: z.string().check(z.maxLength(260)),
    form: z.string().check(z.maxLength(20)),
    fields: z.array(Spot).check(z.maxLength(400)),
    rating: z.nullable(Spot),
    person: z.nullable(Spot),
  }),
);

/** Where people showed Bandwise to look, form by form: structure only. */
export const shownForms = setting<ShownForm[]>(SHOWN_FORMS, ShownForms, []);

/** A file of such forms, for a colleague or for a company's framework pack. */
export const ShownFormsFile = z.strictObject({
  bandwise: z.literal('shown-forms'),
  version: z.literal(1),
  forms: ShownForms,
});

/** The role chosen by hand for a job title, by the title folded to lower case. */
export const rolesByTitle = setting('roles-by-title', z.array(z.tuple([z.string(), z.string()])), []);

/** How statements are worded: null means as written, or in the first person on a self review when that is known. */
const Writing = z.object({
  voice: z.enum(['as-written', 'third', 'second', 'first']),
  pronouns: z.enum(['they', 'she', 'he']),
});
export type Writing = z.infer<typeof Writing>;
export const writing = setting<Writing>('writing', Writing, { voice: 'as-written', pronouns: 'they' });

/** Answers to "what does this label of the form's rating mean here?", by host and label. */
export const ratingAnswers = setting(
  'rating-answers',
  z.array(z.object({ host: z.string(), label: z.string(), levelId: z.string(), bandId: z.optional(z.string()) })),
  [],
);

/** Answers given when a document was imported, by the shape of the document: the next one of that shape is read alike. */
export const mappings = setting('mappings', z.array(z.object({ shape: z.string(), mapping: z.string() })), []);

function setting<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): Setting<T> {
  const parse = (raw: unknown): { value: T; damaged: boolean } => {
    if (raw === undefined) return { value: fallback, damaged: false };
    const parsed = schema.safeParse(raw);
    return parsed.success ? { value: parsed.data, damaged: false } : { value: fallback, damaged: true };
  };
  return {
    key,
    fallback,
    read: async () => parse((await browser.storage.local.get(key))[key]),
    write: (value) => browser.storage.local.set({ [key]: value }),
    onChange(listener) {
      const changed = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) listener(parse(change.newValue).value);
      };
      browser.storage.onChanged.addListener(changed);
      return () => browser.storage.onChanged.removeListener(changed);
    },
  };
}
