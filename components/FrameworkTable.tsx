import type { Role } from '../rubric/schema.ts';
import { levelName, sectionsAt } from './places.ts';
import { useWords } from './words.tsx';

/** A role as a table one can read: its shape in a line, then a fold for each level, and in it every place with its statements. */
export function FrameworkTable({ role }: { role: Role }) {
  const { count } = useWords();
  const statements = role.cells.reduce((sum, cell) => sum + cell.statements.length, 0);
  const { levels } = role;
  const shape = [
    count('level', levels.length),
    ...(['band', 'dimension', 'section'] as const).flatMap((axis) => {
      const { length } = role[`${axis}s`];
      return length > 0 ? [count(axis, length)] : [];
    }),
    count('statement', statements),
  ].join(', ');
  return (
    <>
      <p className="aside">{shape}</p>
      {levels.map((level) => (
        <details key={level.id}>
          <summary>{levelName(level)}</summary>
          <LevelTable role={role} levelId={level.id} />
        </details>
      ))}
    </>
  );
}

/** One level, its bands down and its dimensions across. */
export function LevelTable({ role, levelId }: { role: Role; levelId: string }) {
  const { label } = useWords();
  const bands = role.bands.length > 0 ? role.bands : [null];
  const dimensions = role.dimensions.length > 0 ? role.dimensions : [null];
  return (
    <table className="framework-table">
      <thead>
        <tr>
          <th scope="col">{label('band')}</th>
          {dimensions.map((dimension) => (
            <th key={dimension?.id ?? ''} scope="col">
              {dimension?.name ?? ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <tr key={band?.id ?? ''}>
            <th scope="row">{band?.name ?? '–'}</th>
            {dimensions.map((dimension) => (
              <td key={dimension?.id ?? ''}>
                {sectionsAt(role, {
                  levelId,
                  ...(band ? { bandId: band.id } : {}),
                  ...(dimension ? { dimensionId: dimension.id } : {}),
                }).map(({ section, statements }) => (
                  <div key={section?.id ?? ''}>
                    {section && <h4>{section.name}</h4>}
                    <ul>
                      {statements.map((statement) => (
                        <li key={statement.id}>{statement.text}</li>
                      ))}
                    </ul>
                  </div>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
