import { addChild, moveStatement, removeStatement, setStatementLead, setStatementText } from '../rubric/edit.ts';
import type { IdPrefix } from '../rubric/ids.ts';
import type { Role, Statement } from '../rubric/schema.ts';
import { focusNext, keepFocus } from './keep-focus.ts';
import { useStrings } from './strings.tsx';

export interface EditsRole {
  role: Role;
  newId(prefix: IdPrefix): string;
  /** `key` names the box that is typed in. */
  onChange(role: Role, key?: string): void;
}

interface StatementEditorProps extends EditsRole {
  statement: Statement;
  /** Where it stands, where that is not plain from what is around it. */
  place?: string;
  /** 1 for a statement of a place, more for those below others. */
  depth?: number;
}

/** So deep may statements stand below one another. */
const DEEPEST = 4;

/** One statement as a box to type in, with those below it. */
export function StatementEditor({ role, newId, statement, place, depth = 1, onChange }: StatementEditorProps) {
  const t = useStrings();
  const { id, text, lead } = statement;
  return (
    <li>
      {place && <span className="aside">{place}</span>}
      <div className="statement-editor">
        {lead !== undefined && (
          <input
            className="lead"
            aria-label={t('editLead', text)}
            value={lead}
            maxLength={500}
            onChange={(event) => onChange(setStatementLead(role, id, event.target.value), `lead ${id}`)}
          />
        )}
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
          onKeyDown={(event) => {
            const by = event.altKey && MOVES[event.key];
            if (!by) return;
            event.preventDefault();
            keepFocus(event.currentTarget, () => onChange(moveStatement(role, id, by)));
          }}
        />
        <button
          type="button"
          className="link"
          aria-label={t('editUp', text)}
          title={t('editUpKeys')}
          onClick={({ currentTarget }) => keepFocus(currentTarget, () => onChange(moveStatement(role, id, -1)))}
        >
          ↑
        </button>
        <button
          type="button"
          className="link"
          aria-label={t('editDown', text)}
          title={t('editDownKeys')}
          onClick={({ currentTarget }) => keepFocus(currentTarget, () => onChange(moveStatement(role, id, 1)))}
        >
          ↓
        </button>
        {depth < DEEPEST && (
          <button
            type="button"
            className="link"
            aria-label={t('editAddBelow', text)}
            title={t('editAddBelow', text)}
            onClick={() => onChange(addChild(role, id, newId))}
          >
            ↳
          </button>
        )}
        <button
          type="button"
          className="link"
          aria-label={t('editRemoveStatement', text)}
          title={t('editRemoveStatement', text)}
          onClick={({ currentTarget }) => focusNext(currentTarget, () => onChange(removeStatement(role, id)))}
        >
          ×
        </button>
      </div>
      {statement.children && (
        <ul>
          {statement.children.map((child) => (
            <StatementEditor
              key={child.id}
              role={role}
              newId={newId}
              statement={child}
              depth={depth + 1}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

const MOVES: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };
