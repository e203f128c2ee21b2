import type { Role } from '../schema.ts';
import { contradiction } from './contradiction.ts';
import { type PreparedRole, prepare, readDraft } from './read-draft.ts';
import { shippedMeaning } from './shipped-meaning.ts';

export interface MatchLine {
  id: string;
  text: string;
  chosen?: { level: number; band?: string } | null;
}

/** One prediction line as the scorer of review drafts reads it. `ms` is left to the caller. */
export interface Prediction {
  id: string;
  abstain: boolean;
  level: number | null;
  band: string | null;
  dimension: string | null;
  cells: string[];
  statements: string[];
  contradiction: 'wording-below-rating' | 'wording-above-rating' | null;
}

/**
 * Reads one line against a role, in the words of the role: level numbers, band and dimension names, statement texts.
 * Abstains where there is not enough to go on, and still says what is closest.
 */
export function matchLine(line: MatchLine, role: Role, prepared: PreparedRole = preparedFor(role)): Prediction {
  const reading = readDraft(line.text, prepared);
  const texts = new Map(prepared.placed.map(({ statement }) => [statement.id, statement.text]));
  const names = namesIn(role);
  return {
    id: line.id,
    abstain: !reading.enough,
    level: names.level(reading.levelId),
    band: names.band(reading.bandId),
    dimension: names.dimension(reading.dimensionId),
    cells: reading.cells.map((cell) =>
      [names.level(cell.levelId), names.band(cell.bandId ?? null), names.dimension(cell.dimensionId ?? null)]
        .filter((part) => part !== null)
        .join('-'),
    ),
    statements: reading.passages.flatMap(({ statementId }) => texts.get(statementId) ?? []),
    contradiction: chosenIn(line, role, reading),
  };
}

const known = new WeakMap<Role, PreparedRole>();

// A command reads many lines against one role: the table is opened and the role made ready once.
function preparedFor(role: Role): PreparedRole {
  const prepared = known.get(role) ?? prepare(role, shippedMeaning());
  known.set(role, prepared);
  return prepared;
}

function chosenIn(line: MatchLine, role: Role, reading: ReturnType<typeof readDraft>): Prediction['contradiction'] {
  const { chosen } = line;
  if (chosen === undefined || chosen === null) return null;
  const level = role.levels.find((candidate, at) => numberOf(candidate.number, at) === chosen.level);
  if (level === undefined) return null;
  const band = role.bands.find(({ name }) => name === chosen.band);
  return contradiction(reading, { levelId: level.id, ...(band === undefined ? {} : { bandId: band.id }) }, role);
}

function namesIn(role: Role) {
  return {
    level(id: string | null): number | null {
      const at = role.levels.findIndex((level) => level.id === id);
      return at < 0 ? null : numberOf(role.levels[at]?.number, at);
    },
    band: (id: string | null): string | null => role.bands.find((band) => band.id === id)?.name ?? null,
    dimension: (id: string | null): string | null =>
      role.dimensions.find((dimension) => dimension.id === id)?.name ?? null,
  };
}

// A level without a printed number counts by its place, from 1.
function numberOf(printed: string | undefined, at: number): number {
  const number = Number(printed);
  return printed === undefined || printed === '' || Number.isNaN(number) ? at + 1 : number;
}
