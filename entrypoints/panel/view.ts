import * as z from 'zod/mini';
import { middle } from '../../components/Scale.tsx';
import type { Voice } from '../../components/VoicePicker.tsx';
import { positionFor } from '../../rubric/rating-position.ts';
import type { Framework, Position, Role } from '../../rubric/schema.ts';
import type { Rating } from '../review.content/review-form.ts';

/** What a reviewer chose to look at. Holds no text and no name, so the page agent may keep it across a reload of the frame. */
export const View = z.object({
  roleId: z.nullable(z.string()),
  levelId: z.nullable(z.string()),
  bandId: z.optional(z.string()),
  dimensionId: z.nullable(z.string()),
  /** Null until chosen by hand: then the setting holds, and "I" on a self review. */
  voice: z.nullable(z.enum(['as-written', 'third', 'second', 'first'])),
  /** The rating on the form that the place shown follows, as last seen. */
  followed: z.nullable(z.string()),
});
export interface View {
  roleId: string | null;
  levelId: string | null;
  bandId?: string | undefined;
  dimensionId: string | null;
  voice: Voice | null;
  followed: string | null;
}

export const NEUTRAL: View = {
  roleId: null,
  levelId: null,
  dimensionId: null,
  voice: null,
  followed: null,
};

/** Where the rating on the form stands in the role, or the places it may mean. */
export type Rated =
  | { kind: 'none' }
  | { kind: 'unknown'; label: string }
  | { kind: 'ask'; label: string; places: readonly Position[] }
  | { kind: 'at'; label: string; position: Position };

export interface RatingAnswer {
  host: string;
  label: string;
  levelId: string;
  bandId?: string | undefined;
}

export function rate(
  rating: Rating | null,
  framework: Pick<Framework, 'ratingScales'> | null,
  role: Role | null,
  answers: readonly RatingAnswer[],
): Rated {
  const label = rating?.chosen;
  if (!label || !framework || !role) return { kind: 'none' };
  const answer = answers.find((one) => one.label === label && role.levels.some(({ id }) => id === one.levelId));
  if (answer) {
    const { levelId, bandId } = answer;
    return { kind: 'at', label, position: bandId ? { levelId, bandId } : { levelId } };
  }
  const found = positionFor(rating, framework, role);
  if (found.kind === 'position') return { kind: 'at', label, position: found.position };
  if (found.kind === 'candidates') return { kind: 'ask', label, places: found.positions };
  return { kind: 'unknown', label };
}

/** The view after the form's rating was read: a rating that changed moves the place shown, one that stayed moves nothing. */
export function follow(view: View, rated: Rated, role: Role | null): View {
  const key = rated.kind === 'none' ? null : `${role?.id} ${rated.kind} ${rated.label}`;
  if (key === view.followed) return view;
  if (rated.kind !== 'at') {
    // A place shown only because of a rating that is gone goes with it.
    return view.followed === null
      ? { ...view, followed: key }
      : { ...view, followed: key, levelId: null, bandId: undefined };
  }
  return { ...view, followed: key, ...shownFor(rated.position, role) };
}

/** A place to read: where a position names no band, the middle one. */
export function shownFor(position: Position, role: Role | null): { levelId: string; bandId?: string | undefined } {
  return { levelId: position.levelId, bandId: position.bandId ?? middle(role?.bands ?? [])?.id };
}

export function shownPosition(view: View): Position | null {
  if (!view.levelId) return null;
  return view.bandId ? { levelId: view.levelId, bandId: view.bandId } : { levelId: view.levelId };
}
