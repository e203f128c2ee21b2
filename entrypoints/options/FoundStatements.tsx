import { nameOf } from '../../components/LevelEditor.tsx';
import { levelName } from '../../components/places.ts';
import { type EditsRole, StatementEditor } from '../../components/StatementEditor.tsx';
import { useStrings } from '../../components/strings.tsx';
import { useWords } from '../../components/words.tsx';
import { foldName } from '../../rubric/fold.ts';

/** As many as one looks through; the number found is told. */
const SHOWN = 50;

/** The statements of a role that hold some words, wherever they stand, to type in. */
export function FoundStatements({ role, query, onChange }: EditsRole & { query: string }) {
  const t = useStrings();
  const { count } = useWords();
  const wanted = foldName(query);
  const found = role.cells.flatMap((cell) =>
    cell.statements
      .filter(({ text }) => foldName(text).includes(wanted))
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
          <StatementEditor key={statement.id} role={role} statement={statement} place={place} onChange={onChange} />
        ))}
      </ul>
    </>
  );
}
