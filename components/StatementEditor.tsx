import { moveStatement, removeStatement, setStatementText } from '../rubric/edit.ts';
import type { Role, Statement } from '../rubric/schema.ts';
import { useStrings } from './strings.tsx';

export interface EditsRole {
  role: Role;
  /** `key` names the box that is typed in. */
  onChange(role: Role, key?: string): void;
}

interface StatementEditorProps extends EditsRole {
  statement: Statement;
  /** Where it stands, where that is not plain from what is around it. */
  place?: string;
}

/** One statement as a box to type in, with those below it. */
export function StatementEditor({ role, statement, place, onChange }: StatementEditorProps) {
  const t = useStrings();
  const { id, text } = statement;
  return (
    <li>
      {place && <span className="aside">{place}</span>}
      <div className="statement-editor">
        <textarea
          aria-label={t('editStatement')}
          aria-invalid={text.trim() === ''}
          rows={Math.max(1, Math.ceil(text.length / 80))}
          value={text}
          maxLength={20_000}
          // biome-ignore lint/a11y/noAutofocus: it was just asked for, and the next thing is to type it
          autoFocus={text === ''}
          onChange={(event) =>
            onChange(setStatementText(role, id, event.target.value.replace(/\n/g, ' ')), `text ${id}`)
          }
        />
        <button
          type="button"
          className="link"
          aria-label={t('editUp', text)}
          onClick={() => onChange(moveStatement(role, id, -1))}
        >
          ↑
        </button>
        <button
          type="button"
          className="link"
          aria-label={t('editDown', text)}
          onClick={() => onChange(moveStatement(role, id, 1))}
        >
          ↓
        </button>
        <button
          type="button"
          className="link"
          aria-label={t('editRemoveStatement', text)}
          onClick={() => onChange(removeStatement(role, id))}
        >
          ×
        </button>
      </div>
      {statement.children && (
        <ul>
          {statement.children.map((child) => (
            <StatementEditor key={child.id} role={role} statement={child} onChange={onChange} />
          ))}
        </ul>
      )}
    </li>
  );
}
