/** Keys of `storage.local` that the page agent reads as well: apart from `settings.ts`, which brings the polyfill along. */
export const SITES_OFF = 'sites-off';
/** Where people showed Bandwise to look: a list of `ShownForm`. */
export const SHOWN_FORMS = 'shown-forms';
