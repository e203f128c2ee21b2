import { formatProblem, type Problem } from '../../rubric/read/index.ts';

/** As many as one reads; the readers themselves stop a little later. */
const SHOWN = 50;

/** Remarks of a reader, each with its place. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {problems.slice(0, SHOWN).map((problem) => (
        <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
      ))}
    </ul>
  );
}
