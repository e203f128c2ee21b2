import { type AxisName, ID_OF } from '../axes.ts';
import type { IdPrefix } from '../ids.ts';
import type { Cell, Role } from '../schema.ts';

/** Those of which a description can be given. */
export type DescribedAxis = Exclude<AxisName, 'bands'>;

const PREFIX: Record<AxisName, IdPrefix> = { levels: 'l', bands: 'b', dimensions: 'd', sections: 's' };

/** Gives a level, band, dimension or section another name. A name may be empty while it is typed: `problemsOf` says so. */
export function renameAxisValue(role: Role, axis: AxisName, id: string, name: string): Role {
  return withList(role, axis, (list) => list.map((each) => (each.id === id ? { ...each, name } : each)));
}

/** Gives a level another number or code; an empty one is none. */
export function setLevelMark(role: Role, id: string, mark: string): Role {
  const levels = role.levels.map((level) => {
    if (level.id !== id) return level;
    const { number: _, code: __, ...rest } = level;
    if (!mark) return rest;
    return /^\d+(\.\d+)?$/.test(mark) ? { ...rest, number: mark } : { ...rest, code: mark };
  });
  return { ...role, levels };
}

/** What a level, dimension or section is said to be; empty where nothing is said. Bands have names only. */
export function descriptionOf(role: Role, axis: DescribedAxis, id: string): string {
  if (axis === 'sections') return role.sections.find((each) => each.id === id)?.definition ?? '';
  return role[axis].find((each) => each.id === id)?.description?.text ?? '';
}

/** Says in a text of its own what a level, dimension or section is; an empty one says nothing. */
export function describeAxisValue(role: Role, axis: DescribedAxis, id: string, text: string): Role {
  if (axis === 'sections') {
    const sections = role.sections.map(({ definition, ...rest }) =>
      rest.id === id
        ? { ...rest, ...(text ? { definition: text } : {}) }
        : { ...rest, ...(definition ? { definition } : {}) },
    );
    return { ...role, sections };
  }
  const described = <T extends { id: string; description?: unknown }>(each: T): T => {
    if (each.id !== id) return each;
    const { description: _, ...rest } = each;
    return { ...rest, ...(text ? { description: { text } } : {}) } as T;
  };
  return axis === 'levels'
    ? { ...role, levels: role.levels.map(described) }
    : { ...role, dimensions: role.dimensions.map(described) };
}

/** Moves a value one place up (-1) or down (1) in its list; at the end of the list nothing happens. */
export function moveAxisValue(role: Role, axis: AxisName, id: string, by: -1 | 1): Role {
  return withList(role, axis, (list) => {
    const at = list.findIndex((each) => each.id === id);
    const [moved] = list.slice(at, at + 1);
    const to = at + by;
    if (!moved || to < 0 || to >= list.length) return list;
    return list
      .toSpliced(at, 1)
      .toSpliced(to, 0, moved)
      .map((each, index) => ({ ...each, rank: index + 1 }));
  });
}

/**
 * Adds a value at the end of its list. The first band, dimension or section of a role takes in all that stands in it: a
 * statement that belonged to no section would be out of place where there are some.
 */
export function addAxisValue(role: Role, axis: AxisName, name: string, newId: (prefix: IdPrefix) => string): Role {
  const id = newId(PREFIX[axis]);
  const isFirst = role[axis].length === 0;
  const rank = role[axis].length + 1;
  const changed = withList(role, axis, (list) => [
    ...list,
    axis === 'levels' ? { id, name, rank, kind: role.levels[0]?.kind ?? 'job' } : { id, name, rank },
  ]);
  if (!isFirst) return changed;
  return { ...changed, cells: changed.cells.map((cell) => ({ ...cell, [ID_OF[axis]]: id })) };
}

/** Takes a value out, and with it the statements that stand under it: `statementsUnder` says how many. */
export function removeAxisValue(role: Role, axis: AxisName, id: string): Role {
  const changed = withList(role, axis, (list) => list.filter((each) => each.id !== id));
  return { ...changed, cells: changed.cells.filter((cell) => !isUnder(cell, axis, id)) };
}

function isUnder(cell: Cell, axis: AxisName, id: string): boolean {
  return cell[ID_OF[axis]] === id;
}

// The four lists differ in type, and what is done to them does not.
function withList(role: Role, axis: AxisName, change: (list: AxisValue[]) => AxisValue[]): Role {
  return { ...role, [axis]: change(role[axis]) };
}

interface AxisValue {
  id: string;
  name?: string | undefined;
  rank: number;
}
