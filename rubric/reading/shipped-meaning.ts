import { type MeaningTable, openMeaning } from './meaning-table.ts';
import stored from './table/meaning.json' with { type: 'json' };

let opened: MeaningTable | undefined;

/** The table of meaning that ships, opened once. It is megabytes: only a worker, a command or a test may import this. */
export function shippedMeaning(): MeaningTable {
  opened ??= openMeaning(stored);
  return opened;
}
