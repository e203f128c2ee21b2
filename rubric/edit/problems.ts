import { AXES, type AxisName, levelName } from '../axes.ts';
import { foldName } from '../fold.ts';
import type { Role } from '../schema.ts';
import { withChildren } from '../with-children.ts';

/** Why a role cannot be saved as it is. */
export type RoleProblem =
  | { kind: 'no-name'; of: 'role' | AxisName }
  | { kind: 'twice'; of: AxisName; name: string }
  | { kind: 'no-levels' }
  | { kind: 'empty-statements'; count: number };

/** Everything that keeps a role from being saved; empty when nothing does. Names are compared folded. */
export function problemsOf(role: Role): RoleProblem[] {
  const problems: RoleProblem[] = [];
  if (!role.name.trim()) problems.push({ kind: 'no-name', of: 'role' });
  if (role.levels.length === 0) problems.push({ kind: 'no-levels' });
  for (const axis of AXES) {
    const names = namesOf(role, axis);
    if (names.some((name) => name === '')) problems.push({ kind: 'no-name', of: axis });
    const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
    if (twice) problems.push({ kind: 'twice', of: axis, name: twice });
  }
  const count = role.cells.flatMap((cell) => withChildren(cell.statements)).filter(({ text }) => !text.trim()).length;
  if (count > 0) problems.push({ kind: 'empty-statements', count });
  return problems;
}

// A level needs a number, a code or a name; the others have only names.
function namesOf(role: Role, axis: AxisName): string[] {
  if (axis !== 'levels') return role[axis].map(({ name }) => foldName(name));
  return role.levels.map((level) => foldName(levelName(level)));
}
