import { foldName } from './fold.ts';
import type { Framework, Position, Role } from './schema.ts';

type Scales = Pick<Framework, 'ratingScales'>;

/** A rating control as the page prints it; see `ReviewForm`. `chosen` is null when nothing is chosen. */
export interface ChosenRating {
  label: string;
  scale: string[];
  chosen: string | null;
  range?: { min: number; max: number };
}

/** Where a rating stands in the framework: at one place, at one of several that only a person can tell apart, or nowhere. */
export type RatingPlace =
  | { kind: 'position'; position: Position }
  | { kind: 'candidates'; positions: Position[]; why: string }
  | { kind: 'none' };

/**
 * Finds the level (and band) that a rating chosen on a form means.
 *
 * By the framework's own rating scale first, then by a level's name, then by number where the form's scale is as long as
 * the levels; on a scale of another length there are only candidates. Nothing is guessed silently, and never fails.
 */
export function positionFor(rating: ChosenRating, framework: Scales, role: Role): RatingPlace {
  if (rating.chosen === null || foldName(rating.chosen) === '') return { kind: 'none' };
  const chosen = foldName(rating.chosen);
  if (isNoAnswer(chosen)) return { kind: 'none' };
  const size = scaleSize(rating);
  return (
    onOwnScale(chosen, rating, framework, role) ??
    byName(chosen, role) ??
    byNumber(chosen, size, role) ??
    byPlace(chosen, rating, size, role) ?? { kind: 'none' }
  );
}

/** A scale the framework itself maps, matched by label or alias. A bare number counts only on a scale of equal length. */
function onOwnScale(chosen: string, rating: ChosenRating, framework: Scales, role: Role): RatingPlace | null {
  for (const scale of framework.ratingScales) {
    const value = scale.values.find((each) =>
      [each.label, ...(each.aliases ?? [])].some((name) => foldName(name) === chosen),
    );
    if (!value || (isNumber(chosen) && scaleSize(rating) !== scale.values.length)) continue;
    const positions = scale.mapping
      .filter((each) => each.valueId === value.id && role.levels.some((level) => level.id === each.levelId))
      .map(({ levelId, bandId }) => (bandId ? { levelId, bandId } : { levelId }));
    const [first] = positions;
    if (first && positions.length === 1) return { kind: 'position', position: first };
    if (first) return { kind: 'candidates', positions, why: `"${value.label}" stands for several places` };
  }
  return null;
}

/** "Leading", "4 - Leading", "Leading (4)", "High Leading": the level's name in the label, once numbers and bands are off. */
function byName(chosen: string, role: Role): RatingPlace | null {
  const { rest, bandId } = splitBand(chosen, role);
  const forms = new Set([chosen, bare(chosen), rest, bare(rest)].filter(Boolean));
  const level = role.levels.find((each) =>
    [each.name, each.code, each.number && each.name && `${each.number} ${each.name}`].some(
      (name) => name && (forms.has(foldName(name)) || forms.has(bare(foldName(name)))),
    ),
  );
  if (!level) return null;
  const plainName =
    level.name &&
    forms.has(foldName(level.name)) &&
    (foldName(level.name) === chosen || foldName(level.name) === bare(chosen));
  return position(level.id, plainName ? undefined : bandId);
}

/** "3", "3 – Meets", "Level 3", "High 3": the number, where the form's scale has as many values as there are levels. */
function byNumber(chosen: string, size: number | null, role: Role): RatingPlace | null {
  const { rest, bandId } = splitBand(chosen, role);
  const number = numberIn(rest) ?? numberIn(chosen);
  if (number === null) return null;
  const level = role.levels.find((each) => each.number !== undefined && Number(each.number) === number);
  if (!level) return null;
  // "High 3" speaks of the framework's own bands, so its number is the framework's too.
  if (bandId || size === role.levels.length) return position(level.id, bandId);
  return null;
}

/** On a scale of another length: the levels nearest to the same relative place, as candidates. */
function byPlace(chosen: string, rating: ChosenRating, size: number | null, role: Role): RatingPlace | null {
  const at = rating.scale.findIndex((label) => foldName(label) === chosen);
  const number = numberIn(chosen);
  const share = at >= 0 && rating.scale.length > 1 ? at / (rating.scale.length - 1) : shareOfRange(number, rating);
  if (share === null) return null;
  const lowFirst = isLowFirst(rating.scale);
  if (at >= 0 && lowFirst === null) return null;
  const exact = (lowFirst === false && at >= 0 ? 1 - share : share) * (role.levels.length - 1);
  const near = new Set([Math.floor(exact), Math.ceil(exact)]);
  const levels = [...role.levels].sort((a, b) => a.rank - b.rank).filter((_, index) => near.has(index));
  const why = `the form's scale has ${size ?? rating.scale.length} values, the framework ${role.levels.length} levels`;
  return { kind: 'candidates', positions: levels.map((level) => ({ levelId: level.id })), why };
}

function shareOfRange(number: number | null, { range }: ChosenRating): number | null {
  if (number === null || !range || range.max <= range.min) return null;
  return number < range.min || number > range.max ? null : (number - range.min) / (range.max - range.min);
}

/** Whether a scale rises, falls, or does not say: by its numbers, else by words that everyone ranks alike. */
function isLowFirst(scale: string[]): boolean | null {
  const answers = scale.map(foldName).filter((label) => !isNoAnswer(label));
  const numbers = answers.map(numberIn);
  const [first, last] = [numbers[0] ?? null, numbers.at(-1) ?? null];
  if (first !== null && last !== null && first !== last) return first < last;
  const low = answers.findIndex((label) => LOW.test(label));
  const high = answers.findIndex((label) => HIGH.test(label));
  if (low >= 0 && high >= 0) return low < high;
  if (low >= 0) return low < answers.length / 2;
  return high >= 0 ? high >= answers.length / 2 : null;
}

const LOW = /\b(un\w+|not|below|poor|needs?|needed|does not|rarely|never|partially|inconsistent\w*|low|weak)\b/;
const HIGH = /\b(exceeds?|exceeding|exceptional|outstanding|excellent|above|always|far|strong|high|top|leading)\b/;

/** How many values the form's scale has: labels that are answers, or the whole numbers of a range. */
function scaleSize({ scale, range }: ChosenRating): number | null {
  const answers = scale.filter((label) => foldName(label) && !isNoAnswer(foldName(label)));
  if (answers.length) return answers.length;
  return range && range.min === 1 ? range.max : null;
}

/** Takes a band's name off either end: "high 3", "3 mid", "leading (low)". */
function splitBand(chosen: string, role: Role): { rest: string; bandId?: string } {
  for (const band of role.bands) {
    for (const name of [band.name, ...(band.aliases ?? [])].map(foldName)) {
      const start = new RegExp(`^${literal(name)}[\\s\\-–—:·,]+`).exec(chosen);
      if (start) return { rest: chosen.slice(start[0].length).trim(), bandId: band.id };
      const end = new RegExp(`[\\s\\-–—:·,]+\\(?${literal(name)}\\)?$`).exec(chosen);
      if (end) return { rest: chosen.slice(0, end.index).trim(), bandId: band.id };
    }
  }
  return { rest: chosen };
}

/** Without the number and separators around a name: "3 - meets" and "meets (3)" are both "meets". */
function bare(label: string): string {
  return label
    .replace(/^(?:level|rating|grade|stufe)?\s*\(?\d+(?:[.,]\d+)?\)?\s*(?:[-–—:.|=)·]|\s)\s*/, '')
    .replace(/\s*[-–—:|=·]?\s*\(?(?:level\s*)?\d+(?:[.,]\d+)?\)?$/, '')
    .trim();
}

function numberIn(label: string): number | null {
  const match =
    /^(?:level|rating|grade|stufe|niveau|nivel|レベル|score)?\s*\(?(\d+(?:[.,]\d+)?)\)?(?=$|\s|[-–—:.|=)/·])/.exec(
      label,
    ) ?? /\((\d+(?:[.,]\d+)?)\)$/.exec(label);
  return match?.[1] ? Number(match[1].replace(',', '.')) : null;
}

function isNumber(label: string): boolean {
  return /^\d+([.,]\d+)?$/.test(label);
}

function isNoAnswer(label: string): boolean {
  return /^([-–—.\s]*|n\/?a|not (applicable|rated|chosen)|(please )?(select|choose)\b.*|no rating|too (new|early) to rate|none|\(?(none|select)\)?)$/.test(
    label,
  );
}

function position(levelId: string, bandId: string | undefined): RatingPlace {
  return { kind: 'position', position: bandId ? { levelId, bandId } : { levelId } };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
