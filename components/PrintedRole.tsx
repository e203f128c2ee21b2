import type { Role } from '../rubric/schema.ts';
import { LevelTable } from './FrameworkTable.tsx';
import { levelName } from './places.ts';

interface PrintedRoleProps {
  role: Role;
  /** The framework it is of, and which version. */
  from: string;
}

/** A role on paper: every level open, a table each. */
export function PrintedRole({ role, from }: PrintedRoleProps) {
  return (
    <div className="printed">
      <h1>{role.name}</h1>
      <p>{from}</p>
      {role.levels.map((level) => (
        <section key={level.id}>
          <h2>{levelName(level)}</h2>
          <LevelTable role={role} levelId={level.id} />
        </section>
      ))}
    </div>
  );
}
