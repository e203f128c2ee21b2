import { foldName } from '../fold.ts';

/** Labels that follow one another with nothing between them, and whether statements follow the last. */
export interface Run {
  labels: string[];
  hasList: boolean;
}

/**
 * Learns from all runs of a document which labels stand where: 0 is next to the statements, 1 the one outside it, and so
 * on. A label seen once says little when others repeat; a place seen in a third of a label's runs or less is damage.
 */
export function learnPlaces(runs: Run[]): Places {
  const counts = new Map<string, number[]>();
  for (const run of runs) {
    if (!run.hasList) continue;
    run.labels.forEach((label, index) => {
      const places = counts.get(foldName(label)) ?? [];
      const place = run.labels.length - 1 - index;
      // Band, dimension and section are three; a label further out is something else.
      if (place >= MOST_AXES) return;
      places[place] = (places[place] ?? 0) + 1;
      counts.set(foldName(label), places);
    });
  }
  const totals = new Map(
    [...counts].map(([name, places]) => [name, places.reduce((sum, count) => sum + (count ?? 0), 0)]),
  );
  const repeats = [...totals.values()].some((total) => total > 1);
  const allowed = new Map<string, number[]>();
  for (const [name, places] of counts) {
    const total = totals.get(name) ?? 0;
    if (repeats && total < 2) continue;
    const usual = [...places.keys()].filter((place) => (places[place] ?? 0) > total / 3);
    allowed.set(name, usual);
  }
  const depth = 1 + Math.max(-1, ...[...allowed.values()].flat());
  const names = new Map(runs.flatMap((run) => run.labels.map((label) => [foldName(label), label] as const)).reverse());
  return { allowed, depth, names };
}

const MOST_AXES = 3;

export interface Places {
  /** Folded label -> the places where it usually stands. */
  allowed: Map<string, number[]>;
  /** Folded label -> the label as it first stands. */
  names: Map<string, string>;
  /** How many axes there are between level and statements. */
  depth: number;
}

/**
 * The place of each label of one run, null for a label that fits nowhere. A place lower than one to its right starts
 * anew: the labels after it belong to an emptier neighbour.
 */
export function placeRun(run: Run, places: Places): (number | null)[] {
  const result: (number | null)[] = run.labels.map(() => null);
  let below = -1;
  for (let index = run.labels.length - 1; index >= 0; index--) {
    const usual = places.allowed.get(foldName(run.labels[index] ?? ''));
    const place = usual ? (usual.find((each) => each > below) ?? usual[0]) : rarePlace(below, places, run, index);
    result[index] = place ?? null;
    if (place !== undefined && place !== null) below = place;
  }
  return result;
}

/** A label seen only once takes the next place outwards, if there is one. */
function rarePlace(below: number, places: Places, run: Run, index: number): number | null {
  const isLast = index === run.labels.length - 1;
  if (isLast && !run.hasList) return null;
  const place = below + 1;
  return place < places.depth ? place : null;
}
