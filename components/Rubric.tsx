import type { Position, Role, Section, Statement } from '../rubric/schema.ts';
import { sectionsAt } from './places.ts';
import { type Offer, type OfferActions, StatementList } from './StatementList.tsx';
import { useStrings } from './strings.tsx';

interface RubricProps extends OfferActions {
  role: Role;
  shown: Position;
  dimensionId: string | undefined;
  /** How a statement is offered here: its voice, its marks. */
  offer(statement: Statement, section: Section | null): Offer;
}

/** The rubric of one place: a heading for each section, below it the statements. */
export function Rubric({ role, shown, dimensionId, offer, ...actions }: RubricProps) {
  const t = useStrings();
  const sections = sectionsAt(role, { ...shown, dimensionId });
  if (sections.length === 0) return <p className="empty">{t('emptyCell')}</p>;
  return sections.map(({ section, statements }) => (
    <section key={section?.id ?? ''} className={section?.tone ? `tone-${section.tone}` : undefined}>
      {section && (
        <div className="head">
          <h2>{section.name}</h2>
          {section.definition && <span className="aside">{section.definition}</span>}
        </div>
      )}
      <StatementList offers={statements.map((statement) => offer(statement, section))} {...actions} />
    </section>
  ));
}
