/** Keys of `storage.local` that the page agent reads as well: apart from `settings.ts`, which brings the polyfill along. */
export const SITES_OFF = 'sites-off';
