import { nameOf } from '../../components/LevelEditor.tsx';
import { levelName } from '../../components/places.ts';
import { type EditsRole, StatementEditor } from '../../components/StatementEditor.tsx';
import { useStrings } from '../../components/strings.tsx';
import { useWords } from '../../components/words.tsx';
import { foldName } from '../../rubric/fold.ts';
import type { Statement } from '../../rubric/schema.ts';

/** As many as one looks through; the number found is told. */
const SHOWN = 50;

/** The statements of a role that hold some words, wherever they stand, to type in. */
export function FoundStatements({ role, newId, query, onChange }: EditsRole & { query: string }) {
  const t = useStrings();
  const { count } = useWords();
  const wanted = foldName(query);
  const found = role.cells.flatMap((cell) =>
    cell.statements
      .filter((statement) => says(statement, wanted))
      .map((statement) => ({ statement, place: [levelOf(cell.levelId), nameOf(role, cell)].join(' · ') })),
  );
  function levelOf(id: string): string {
    const level = role.levels.find((one) => one.id === id);
    return level ? levelName(level) : '';
  }
  return (
    <>
      <p className="aside">{t('editFound', count('statement', found.length))}</p>
      <ul>
        {found.slice(0, SHOWN).map(({ statement, place }) => (
          <StatementEditor
            key={statement.id}
            role={role}
            newId={newId}
            statement={statement}
            place={place}
            onChange={onChange}
          />
        ))}
      </ul>
    </>
  );
}

/** Whether it or one below it holds the words. */
function says(statement: Statement, wanted: string): boolean {
  const { lead = '', text, children = [] } = statement;
  return foldName(`${lead} ${text}`).includes(wanted) || children.some((child) => says(child, wanted));
}
