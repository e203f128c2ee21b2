import type { PageReading } from './page-reading.ts';

/** A script of ours that lives in a frame until the extension is updated, turned off or removed under it. */
interface Living {
  isAlive(): boolean;
  end(): void;
}

/** Reads the page and tells the agent of the same frame, if there is one yet. */
export interface PageReader extends Living {
  /** What was read last; null before the first reading. */
  latest(): PageReading | null;
  /** Reads at once, for a person who waits for it, and tells the agent before it returns when something changed. */
  readNow(): void;
}

/** Docks the panel and does what it asks. */
export interface PageAgent extends Living {
  /** Called with each new reading of this frame. */
  read(reading: PageReading): void;
}

/** What the scripts of one frame leave for each other in the world that they share and the page does not see. */
interface World {
  bandwiseWaiting?: AbortController;
  bandwiseReader?: PageReader;
  bandwiseAgent?: PageAgent;
}

const world = globalThis as World;

/** What ends the waiting of this frame: a script that waits here already, as where a site was added again, stops for it. */
export function waitAlone(): AbortSignal {
  world.bandwiseWaiting?.abort();
  world.bandwiseWaiting = new AbortController();
  return world.bandwiseWaiting.signal;
}

export const readerHere = () => living(world.bandwiseReader);
export const agentHere = () => living(world.bandwiseAgent);

/** Ends one of the version before that has not noticed yet, and takes its place. */
export function placeReader(reader: PageReader): void {
  world.bandwiseReader?.end();
  world.bandwiseReader = reader;
}

export function placeAgent(agent: PageAgent): void {
  world.bandwiseAgent?.end();
  world.bandwiseAgent = agent;
}

/** Ends a reader whose extension is gone; one of a newer version may have come in its place. */
export function endOrphanedReader(): void {
  if (!readerHere()) world.bandwiseReader?.end();
}

function living<Script extends Living>(script: Script | undefined): Script | null {
  return script?.isAlive() ? script : null;
}
