import { type MeaningTable, openMeaning } from './meaning.ts';

let opened: Promise<MeaningTable> | undefined;

/** The table of meaning that ships, opened once. A dynamic import, so that it is loaded only when a draft is read; no fetch. */
export function loadMeaning(): Promise<MeaningTable> {
  opened ??= import('./table/meaning.json', { with: { type: 'json' } }).then((stored) => openMeaning(stored.default));
  return opened;
}
